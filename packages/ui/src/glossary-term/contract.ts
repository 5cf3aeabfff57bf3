import type { Contract } from '../../scripts/docs/model.ts'

/** What `GlossaryTerm` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.3',
      how: 'The word explains itself: what it is, with an example.',
      provenBy: [
        { test: 'says what it is, with an example' },
        { test: 'is a button where it first stands only' },
      ],
    },
    {
      id: '4.1.2',
      how: 'Its name says that it opens an explanation.',
      provenBy: [{ test: 'stays in its sentence, and says that it opens an explanation' }],
    },
    {
      id: '1.4.1',
      how: 'A box and a sign mark it, not colour alone.',
      provenBy: [{ test: 'is marked by more than its colour' }],
    },
    {
      id: '2.5.5',
      how: 'As high as any target, and apart from the next, at every text size.',
      provenBy: [{ test: 'is large enough for a finger, and apart, at size %i' }],
    },
    {
      id: '2.1.1',
      how: 'Opens and closes by keys.',
      provenBy: [{ test: 'opens and closes with the keys, and focus returns to the word' }],
    },
    {
      id: '2.4.3',
      how: 'The focus returns to the word.',
      provenBy: [{ test: 'opens and closes with the keys, and focus returns to the word' }],
    },
    {
      id: '3.1.2',
      how: 'French and the language of the visitor are each marked as what they are.',
      provenBy: [
        { test: 'stands in Arabic beside the French, each in its own language' },
        { test: 'a French word inside an Arabic sentence says its language' },
      ],
    },
    {
      id: 'EN 5.1.3.14',
      how: 'The voice reads the French first, by a French voice, then the language shown.',
      provenBy: [{ test: 'is read in French first, then in the language shown' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Inside its sentence the word is read once, without a word more.',
      provenBy: [{ test: 'is read with its sentence, without a word more' }],
    },
  ],
  anatomy: {
    story: 'InSentences',
    parts: [
      {
        name: 'Hard word',
        selector: 'button:has(.lucide-book-a)',
        words: 'In its place in the sentence, in a box.',
      },
      { name: 'Sign', selector: '.lucide-book-a', words: 'Says that there is more; not read aloud.' },
    ],
  },
} satisfies Contract
