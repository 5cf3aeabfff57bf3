import type { Contract } from '../../scripts/docs/model.ts'

/** What `EasyText` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.5',
      how: 'One sentence on a line.',
      provenBy: [{ test: 'starts each sentence on a line of its own' }],
    },
    {
      id: '1.3.2',
      how: 'Sentences stay apart for those who hear or copy them.',
      provenBy: [{ test: 'keeps a space between sentences for those who hear or copy it' }],
    },
    {
      id: '1.4.8',
      how: 'Lines stand 1.5 apart; capitals are as high in mm as the text size says.',
      provenBy: [{ test: 'has letters as high as the text size says, and lines of 1.5' }],
    },
    {
      id: '3.1.2',
      how: 'A text in another language says so.',
      provenBy: [{ test: 'says its language where it differs from the page' }],
    },
    {
      id: '3.1.3',
      how: 'A hard word in a sentence can open its explanation.',
      provenBy: [{ test: 'shows a sentence as it is told to, and keeps the space after it' }],
    },
    {
      id: '1.3.1',
      how: 'A heading has the level that it is given.',
      provenBy: [{ test: 'has the level it says' }],
    },
    {
      id: '2.4.3',
      how: 'A heading takes the focus only where a screen sends it there.',
      provenBy: [{ test: 'takes focus only where it is asked to' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Each sentence has an id, so that the voice marks what it speaks.',
      provenBy: [{ test: 'names each sentence, so that it can be marked while it is read' }],
    },
  ],
  anatomy: {
    story: 'WithHeadings',
    parts: [
      {
        name: 'Heading',
        selector: 'h1, h2',
        words: 'Says what follows. Level 1 is larger; the others are bold.',
      },
      { name: 'Sentence', selector: 'p > span', words: 'Starts a line. 12 words or fewer.' },
    ],
  },
} satisfies Contract
