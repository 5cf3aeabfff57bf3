import type { Contract } from '../../scripts/docs/model.ts'

/** What `ReviewedMark` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.1',
      how: 'Said in words.',
      provenBy: [{ test: 'says that the text was read and approved, in words' }],
    },
    {
      id: '1.1.1',
      how: 'The icon is decoration: only the words are read aloud.',
      provenBy: [{ test: 'shows no logo: only its words are read aloud' }],
    },
  ],
  anatomy: {
    story: 'UnderAText',
    parts: [
      {
        name: 'Icon',
        selector: 'p:has(.lucide-book-open-check) svg',
        words: 'A book with a tick; not the easy-to-read logo.',
      },
      { name: 'Words', selector: 'p:has(.lucide-book-open-check) span', words: 'Say who approved what.' },
    ],
  },
} satisfies Contract
