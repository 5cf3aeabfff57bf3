import type { Contract } from '../../scripts/docs/model.ts'

/** What `EmergencyNumbers` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.6',
      how: 'Each number stands with who answers.',
      provenBy: [{ test: 'gives each number with who answers' }],
    },
    {
      id: '1.3.2',
      how: 'Digits keep their order inside right-to-left text.',
      provenBy: [{ test: 'keeps the digits in order inside Arabic' }],
    },
  ],
  anatomy: {
    story: 'Numbers',
    parts: [
      { name: 'Telephone', selector: 'li svg', words: 'Decoration.' },
      {
        name: 'Number',
        selector: 'li bdi',
        words: 'Digits in groups of two. Text, not a link: the kiosk cannot call.',
      },
      { name: 'Who answers', selector: 'li > span > span', words: 'In few words.' },
      { name: 'When to call', selector: 'li > span > span + span', words: 'One sentence.' },
    ],
  },
} satisfies Contract
