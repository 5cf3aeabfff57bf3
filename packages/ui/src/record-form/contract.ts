import type { Contract } from '../../scripts/docs/model.ts'

/** What `RecordForm` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.1',
      how: '« C’est fini » names the first rows that lack an answer, and leads there.',
      provenBy: [
        { test: 'names the first rows that are missing and leads to them' },
        { test: 'asks for the missing rows before another child is added too' },
      ],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys go from answer to answer of a row.',
      provenBy: [{ test: 'moves between the answers of a row with the arrow keys' }],
    },
    {
      id: '4.1.2',
      how: 'Each row is a group named by its label; « Je ne sais pas » is shown as its answer.',
      provenBy: [
        { test: 'shows 5 rows on one page at the normal size' },
        { test: 'takes an unknown row as answered, and says so' },
      ],
    },
  ],
  anatomy: {
    story: 'Answered',
    parts: [
      { name: 'Title', selector: 'h1', words: 'Which one it is: « Enfant 1 sur 2 ».' },
      { name: 'Row', selector: '[role=radiogroup]', words: 'Its label and 2 or 3 short answers.' },
      { name: 'Stepper', selector: '[role=spinbutton]', words: 'For a small number.' },
      {
        name: '« Je ne sais pas »',
        selector: 'main button:has(.lucide-circle-help)',
        words: 'Answers the rows that are empty.',
      },
      { name: 'Done', selector: 'footer > span:last-child button', words: 'Says which rows are missing.' },
    ],
  },
} satisfies Contract
