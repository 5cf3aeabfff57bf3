import type { Contract } from '../../scripts/docs/model.ts'

/** What `Paper` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.6',
      how: 'White with black letters, whatever the theme on the screen.',
      provenBy: [{ test: 'is white whatever the theme, in 14 points or more' }],
    },
    {
      id: '3.1.1',
      how: 'The paper has the language and direction of the page, so that a PDF is read aloud rightly.',
      provenBy: [{ test: 'stays off the screen when it is for print, and stands apart from the page' }],
    },
    {
      id: '1.4.10',
      how: 'Nothing is wider than what the printer reaches.',
      provenBy: [{ test: 'a roll is never wider than what its printer reaches' }],
    },
  ],
  anatomy: {
    story: 'FoldedSheet',
    parts: [
      { name: 'Sheet', selector: '[data-medium=paper]', words: 'White in every theme.' },
      {
        name: 'Half',
        selector: '[data-print-half], [data-medium=paper] > *',
        words: 'What belongs together; the fold lies between two.',
      },
      { name: 'Block', selector: '[data-print-block]', words: 'Never cut in two.' },
    ],
  },
} satisfies Contract
