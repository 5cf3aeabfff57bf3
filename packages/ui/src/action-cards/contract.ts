import type { Contract } from '../../scripts/docs/model.ts'

/** What `ActionCards` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'Each card is one native button. Its name is all its words, the label first.',
      provenBy: [{ test: 'is one button whose name is all its words, the label first' }],
    },
    {
      id: '2.1.1',
      how: 'Enter and the space bar lead on, as a press does.',
      provenBy: [{ test: 'leads on by the keyboard: %s' }],
    },
    {
      id: '1.1.1',
      how: 'Picture and arrow are decoration: nothing of them is read aloud.',
      provenBy: [{ test: 'adds nothing to its words by its picture and its arrow' }],
    },
    {
      id: '3.1.2',
      how: 'A label in another language, like the name of a language, says so.',
      provenBy: [{ test: 'says the language of a label that names a language' }],
    },
    {
      id: '1.3.2',
      how: 'In right-to-left the picture stands at the right and the arrow points to the left.',
      provenBy: [{ test: 'turns its arrow around in Arabic' }],
    },
  ],
  anatomy: {
    story: 'PartsOfThePath',
    parts: [
      { name: 'Picture', selector: 'button img', words: 'Only where it says the same as the label.' },
      { name: 'Label', selector: 'button span span', words: '2 to 5 words: where the card leads.' },
      {
        name: 'Arrow',
        selector: 'button svg',
        words: 'Says that the card leads on. It turns around in right-to-left.',
      },
    ],
  },
} satisfies Contract
