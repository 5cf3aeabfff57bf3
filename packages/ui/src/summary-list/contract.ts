import type { Contract } from '../../scripts/docs/model.ts'

/** What `SummaryList` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'Each question is paired with its answer.',
      provenBy: [{ test: 'pairs each question with its answer' }],
    },
    {
      id: '2.4.6',
      how: 'Each button is named by what it changes; two that would sound the same are refused.',
      provenBy: [
        { test: 'names each button by what it changes' },
        { test: 'refuses two rows whose buttons would sound the same' },
      ],
    },
  ],
  anatomy: {
    story: 'FourAnswers',
    parts: [
      { name: 'Question', selector: 'dt', words: '2 to 4 words.' },
      { name: 'Answer', selector: 'dd', words: 'In the words of the visitor.' },
      { name: 'Change', selector: 'dd button', words: 'Named by its question.' },
    ],
  },
} satisfies Contract
