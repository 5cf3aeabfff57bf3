import type { Contract } from '../../scripts/docs/model.ts'

/** What `SearchList` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.3',
      how: 'The number of answers is announced, after the letter.',
      provenBy: [{ test: 'says how many answers there are, once the letter was heard' }],
    },
    {
      id: '3.3.3',
      how: 'Letters that find nothing say what to check; too many answers ask for one more letter.',
      provenBy: [
        { test: 'letters that find nothing are a mistake of the box, with its mend; they stay' },
        { test: 'shows seven cards at most, and asks for one more letter' },
      ],
    },
    {
      id: '3.3.1',
      how: 'The box itself is marked as wrong, and keeps its letters.',
      provenBy: [{ test: 'letters that find nothing are a mistake of the box, with its mend; they stay' }],
    },
    {
      id: '2.5.6',
      how: 'Letters on the screen and real keys, in any mix.',
      provenBy: [
        { test: 'finds with letters on the screen and with real keys, and takes the card that is chosen' },
        { test: 'searches in Arabic letters where the names are Arabic' },
      ],
    },
    {
      id: '3.2.2',
      how: 'Nothing is chosen by typing: a card is.',
      provenBy: [
        { test: 'shows nothing to choose before a letter is typed' },
        { test: 'finds with letters on the screen and with real keys, and takes the card that is chosen' },
      ],
    },
  ],
  anatomy: {
    story: 'Some',
    parts: [
      { name: 'Label', selector: 'label', words: 'In sight.' },
      { name: 'Box', selector: 'input:not([type=radio])', words: 'No keyboard of the system opens.' },
      { name: 'Letters', selector: '[role=group] [role=group]', words: 'See OnScreenKeyboard.' },
      { name: 'Answers', selector: 'label:has([type=radio])', words: '7 at most, native radio buttons.' },
    ],
  },
} satisfies Contract
