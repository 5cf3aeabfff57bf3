import type { Contract } from '../../scripts/docs/model.ts'

/** What `ToCheckCard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.6',
      how: 'How many steps, and what settles them, in words on the card and on its button.',
      provenBy: [{ test: 'counts the steps and opens the questions that settle them' }],
    },
    {
      id: '3.3.5',
      how: 'Where no question settles them, it sends to an agent.',
      provenBy: [{ test: 'sends to an agent where no question settles them' }],
    },
  ],
  anatomy: {
    story: 'WithQuestions',
    parts: [
      { name: 'Sentences', selector: 'p', words: 'How many, and what settles them.' },
      {
        name: 'Answer',
        selector: 'button',
        words: 'The questions that settle them; not there when only an agent can.',
      },
      { name: 'Show', selector: 'button:last-of-type', words: 'The steps themselves: nothing is hidden.' },
    ],
  },
} satisfies Contract
