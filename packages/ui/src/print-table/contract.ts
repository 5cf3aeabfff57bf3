import type { Contract } from '../../scripts/docs/model.ts'

/** What `PrintTable` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A caption, column headers and row headers.',
      provenBy: [{ test: 'is a table with a name, and each cell belongs to a row and a column' }],
    },
    {
      id: '1.4.10',
      how: 'It fits the narrowest paper, in 14 points or more.',
      provenBy: [{ test: 'is printed in 14 points or more, and fits a roll' }],
    },
  ],
  anatomy: {
    story: 'OnPaper',
    parts: [
      { name: 'Caption', selector: 'caption', words: 'What the table is.' },
      { name: 'Column header', selector: 'thead th', words: 'What stands below.' },
      { name: 'Row header', selector: 'tbody th', words: 'What the row is about.' },
    ],
  },
} satisfies Contract
