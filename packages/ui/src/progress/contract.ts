import type { Contract } from '../../scripts/docs/model.ts'

/** What `Progress` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.8',
      how: 'Says where the visitor is: a step of a known number, or an estimate that says that it is one.',
      provenBy: [
        { test: 'says the step and the number of steps' },
        { test: 'says how many questions are left as an estimate' },
        { test: 'says the last question' },
      ],
    },
    {
      id: '1.1.1',
      how: 'The bar is drawn for the eye; the words say the same.',
      provenBy: [{ test: 'says the step and the number of steps' }],
    },
  ],
  anatomy: {
    story: 'Steps',
    parts: [
      {
        name: 'Words',
        selector: '[aria-hidden]:has(> span) ~ span, span:has(+ [aria-hidden])',
        words: '« Étape 2 sur 5 ».',
      },
      { name: 'Bar', selector: 'span[aria-hidden]', words: 'Says the same; not read aloud.' },
    ],
  },
} satisfies Contract
