import type { Contract } from '../../scripts/docs/model.ts'

/** What `DigitPad` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'A group that is named by what the digits go to; each key is a native button named by its digit.',
      provenBy: [{ test: 'gives the digit that is pressed, and says what it goes to' }],
    },
    {
      id: '2.1.1',
      how: 'Each key is pressed by the keyboard too.',
      provenBy: [{ test: 'erases with a key and by the keyboard' }],
    },
    {
      id: '1.3.2',
      how: 'The digits keep the order of a telephone in right-to-left.',
      provenBy: [{ test: 'keeps the order of a telephone in Arabic' }],
    },
  ],
  anatomy: {
    story: 'Telephone',
    parts: [
      { name: 'Digit', selector: '[role=group] button', words: '12.7 mm at least.' },
      {
        name: 'Eraser',
        selector: '[role=group] button:last-child',
        words: 'Takes the last digit away; the only word to read.',
      },
    ],
  },
} satisfies Contract
