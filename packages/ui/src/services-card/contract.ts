import type { Contract } from '../../scripts/docs/model.ts'

/** What `ServicesCard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: 'EN 5.1.3.16',
      how: 'What the paper will hold is spoken before it is printed.',
      provenBy: [{ test: 'is spoken before it is printed: title first, then each place' }],
    },
    {
      id: '1.4.6',
      how: 'Black on white in 14 points or more, on both papers.',
      provenBy: [{ test: 'is printed in 14 points or more, black on white, on both papers' }],
    },
    {
      id: '1.4.10',
      how: 'Nothing is wider than the paper, or goes over the end of its half.',
      provenBy: [
        { test: 'fits the roll: nothing is wider than what the printer reaches' },
        { test: 'fills the halves of the folded sheet without going over their end, in every language' },
      ],
    },
  ],
  anatomy: {
    story: 'Folded',
    parts: [
      { name: 'Title', selector: 'h1', words: 'And for which commune.' },
      { name: 'Day', selector: 'header p', words: 'The day of printing, and of the information.' },
      { name: 'Place', selector: 'article', words: 'Never cut in two.' },
      { name: 'Kind of place', selector: 'article h2', words: 'With its picture.' },
      {
        name: 'Other services',
        selector: 'section ul',
        words: 'Kinds of which no place is known: to ask for.',
      },
      { name: 'Danger', selector: 'section:last-child h2', words: 'Numbers to call at once.' },
    ],
  },
} satisfies Contract
