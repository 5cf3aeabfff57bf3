import type { Contract } from '../../scripts/docs/model.ts'

/** What `TypedText` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.5.6',
      how: 'Pad or letters on the screen, and real keys.',
      provenBy: [
        { test: 'takes digits from the pad, and no more than there may be' },
        { test: 'takes digits of a keyboard, in the box and on the pad, and nothing else' },
        { test: 'takes letters from the keyboard on the screen and from real keys' },
        { test: 'takes Arabic letters from the screen and from real keys, from the right' },
        { test: 'takes both alphabets where both are offered' },
      ],
    },
    {
      id: '4.1.3',
      how: 'What was typed is announced, digits one by one, and when nothing is left.',
      provenBy: [
        { test: 'says what was typed, digit by digit' },
        { test: 'erases the last one, with its key and with Backspace, and says when nothing is left' },
      ],
    },
    {
      id: '2.1.4',
      how: 'Shortcuts of the browser stay what they are.',
      provenBy: [{ test: 'shortcuts of the browser stay what they are' }],
    },
    {
      id: '3.3.1',
      how: 'The mistake belongs to the box, and what was typed stays.',
      provenBy: [{ test: 'the mistake belongs to the box, and what was typed stays' }],
    },
  ],
  anatomy: {
    story: 'WrongDigits',
    parts: [
      { name: 'Label', selector: 'label', words: 'In sight.' },
      { name: 'Box', selector: 'input', words: 'Dashed while it is wrong; no keyboard of the system opens.' },
      { name: 'Mistake', selector: 'input ~ p', words: 'What to do.' },
      { name: 'Pad or letters', selector: '[role=group] [role=group]', words: 'Large keys.' },
    ],
  },
} satisfies Contract
