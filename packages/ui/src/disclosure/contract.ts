import type { Contract } from '../../scripts/docs/model.ts'

/** What `Disclosure` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.1.1',
      how: 'Reached and opened by the keyboard.',
      provenBy: [{ test: 'is reached by the keyboard and tells that it opened' }],
    },
    {
      id: '4.1.2',
      how: 'Its state, open or closed, is told.',
      provenBy: [{ test: 'is reached by the keyboard and tells that it opened' }],
    },
    {
      id: '2.5.1',
      how: 'One press opens it, one closes it.',
      provenBy: [{ test: 'opens and closes by touch' }],
    },
  ],
  anatomy: {
    story: 'Open',
    parts: [
      {
        name: 'Heading',
        selector: 'summary',
        words: 'A question, or what opens. Pressed on its whole length.',
      },
      { name: 'Arrow', selector: 'summary svg', words: 'Points to what opens; not read aloud.' },
      { name: 'Text', selector: 'details > div', words: '1 to 3 sentences.' },
    ],
  },
} satisfies Contract
