import type { Contract } from '../../scripts/docs/model.ts'

/** What `OnScreenKeyboard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'A group named by what the letters go to; each key is a native button.',
      provenBy: [{ test: 'gives the letter that is pressed, and says what it goes to' }],
    },
    {
      id: '2.1.1',
      how: 'Every key is reached by the arrow keys and pressed by Enter or the space bar.',
      provenBy: [
        { test: 'each key can be reached with the arrows, %d letters on a line' },
        { test: 'arrows press nothing; Enter and the space bar press the key' },
        { test: 'erases with a key and by the keyboard' },
      ],
    },
    {
      id: '2.4.3',
      how: 'One stop for Tab, which comes back to the key that was left.',
      provenBy: [{ test: 'is one stop for Tab, and comes back to the key that was left' }],
    },
    {
      id: '2.1.4',
      how: 'Other keys, shortcuts among them, are left alone.',
      provenBy: [{ test: 'other keys are left alone' }],
    },
    {
      id: '1.3.2',
      how: 'The order of the alphabet stays in right-to-left.',
      provenBy: [{ test: 'keeps the order of the alphabet in Arabic' }],
    },
    {
      id: '2.5.5',
      how: 'Each key is 12.7 mm each way or more, 2.54 mm from the next.',
      provenBy: [{ test: 'each key is 12.7 mm wide and high at least, 2.54 mm from the next' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Spoken as letters, then two words.',
      provenBy: [{ test: 'is spoken as letters in the order of the alphabet, then two words' }],
    },
  ],
  anatomy: {
    story: 'Alphabet',
    parts: [
      { name: 'Letter', selector: '[role=group] button', words: 'Capitals, in the order of the alphabet.' },
      { name: 'Space', selector: '[role=group] button:nth-last-child(2)', words: 'In words.' },
      { name: 'Eraser', selector: '[role=group] button:last-child', words: 'Takes the last letter away.' },
    ],
  },
} satisfies Contract
