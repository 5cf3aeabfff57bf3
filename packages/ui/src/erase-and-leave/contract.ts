import type { Contract } from '../../scripts/docs/model.ts'

/** What `EraseAndLeave` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.4',
      how: 'It says what is erased, asks once, and « Rester » erases nothing.',
      provenBy: [
        { test: 'says what is erased before it erases' },
        { test: 'erases once confirmed' },
        { test: '« Rester » erases nothing' },
      ],
    },
    {
      id: '2.4.3',
      how: 'The safe answer comes first for the keyboard.',
      provenBy: [{ test: 'the safe answer comes first for the keyboard' }],
    },
  ],
  anatomy: {
    story: 'Asking',
    parts: [
      { name: 'Question', selector: '[role=alertdialog] h2', words: 'Takes the focus.' },
      {
        name: 'What is erased',
        selector: '[role=alertdialog] li',
        words: 'In the words of the visitor, 5 lines at most.',
      },
      {
        name: 'Safe answer',
        selector: '[role=alertdialog] > div:last-child button',
        words: '« Rester », first.',
      },
      {
        name: 'Answer that erases',
        selector: '[role=alertdialog] > div:last-child button:last-child',
        words: 'Red, with words and an icon.',
      },
    ],
  },
} satisfies Contract
