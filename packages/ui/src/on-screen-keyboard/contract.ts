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
        { test: 'each key can be reached with the arrows: %s' },
        { test: 'arrow keys lead to the key that is seen there, in Arabic letters on a page in %s' },
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
      how: 'Latin letters run from the left and Arabic ones from the right, whatever the language of the page.',
      provenBy: [
        { test: 'keeps the order of the alphabet in Arabic' },
        { test: 'Arabic letters run from the right on a page in %s' },
        { test: 'Arabic letters stand in the order of the alphabet, then the forms that words need' },
      ],
    },
    {
      id: '3.1.2',
      how: 'Arabic letters and the Arabic name of an alphabet say that they are Arabic: a voice gives them their own names.',
      provenBy: [
        { test: 'gives the Arabic letter that is pressed, under its Arabic name' },
        { test: 'a key named in both scripts shows the other alphabet, says so, and keeps the focus' },
        { test: 'on a page in Arabic the other name of the alphabet is French' },
      ],
    },
    {
      id: '4.1.3',
      how: 'The alphabet that comes is announced.',
      provenBy: [
        { test: 'a key named in both scripts shows the other alphabet, says so, and keeps the focus' },
      ],
    },
    {
      id: '2.5.5',
      how: 'Each key is 12.7 mm each way or more, 2.54 mm from the next.',
      provenBy: [{ test: 'each key is 12.7 mm wide and high at least, 2.54 mm from the next: %s' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Spoken as letters, then two words.',
      provenBy: [{ test: 'is spoken as letters in the order of the alphabet, then two words' }],
    },
  ],
  anatomy: {
    story: 'BothAlphabets',
    parts: [
      { name: 'Letter', selector: '[role=group] button', words: 'In the order of the alphabet.' },
      { name: 'Space', selector: '[role=group] [data-key=space]', words: 'In words.' },
      { name: 'Eraser', selector: '[role=group] [data-key=erase]', words: 'Takes the last letter away.' },
      {
        name: 'Other alphabet',
        selector: '[role=group] [data-key=switch]',
        words: 'Only where both are taken. Its name in both scripts.',
      },
    ],
  },
} satisfies Contract
