import type { Contract } from '../../scripts/docs/model.ts'

/** What `SensitiveTopics` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: 'EN 5.1.3.9',
      how: 'Nothing private goes on paper unless it is allowed; no picture tells the topic.',
      provenBy: [{ test: 'allows nothing at first' }, { test: 'shows no picture that tells the topic' }],
    },
    {
      id: '3.3.6',
      how: 'What was allowed can be taken back.',
      provenBy: [{ test: 'allows a topic, and takes it back' }],
    },
  ],
  anatomy: {
    story: 'NothingAllowed',
    parts: [
      { name: 'Why it asks', selector: 'p', words: 'Others may read the paper.' },
      { name: 'Topic', selector: 'label', words: 'Sober words, no picture.' },
      { name: 'None of these', selector: 'label:has(:checked)', words: 'Chosen at first.' },
    ],
  },
} satisfies Contract
