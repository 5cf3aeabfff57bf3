import type { Contract } from '../../scripts/docs/model.ts'

/** What `TakeAwayTicket` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.4',
      how: 'What the paper holds and what it does not is said before it is printed.',
      provenBy: [{ test: 'says what the paper holds, what it does not, and how many sheets come' }],
    },
    {
      id: '1.1.1',
      how: 'The code for a telephone has words.',
      provenBy: [{ test: 'gives a telephone its code, with words' }],
    },
    {
      id: 'EN 5.1.3.9',
      how: 'The address, which may hold answers, is not shown.',
      provenBy: [{ test: 'does not show the address, which may hold the answers' }],
    },
  ],
  anatomy: {
    story: 'OnPaper',
    parts: [
      { name: 'Heading', selector: 'section h2', words: 'Paper or telephone.' },
      { name: 'Sheets', selector: 'section > p', words: 'How many come.' },
      { name: 'What it holds', selector: 'section h3', words: '5 things at most, each with a tick.' },
      { name: 'What it does not', selector: 'section div + div h3', words: 'Each with a dash.' },
    ],
  },
} satisfies Contract
