import type { Contract } from '../../scripts/docs/model.ts'

/** What `StepPath` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'An ordered list with a name.',
      provenBy: [{ test: 'is an ordered list that says where each step stands, by words' }],
    },
    {
      id: '1.4.1',
      how: 'The state is an icon and a word.',
      provenBy: [{ test: 'is an ordered list that says where each step stands, by words' }],
    },
    {
      id: '4.1.2',
      how: 'The current step is marked for screen readers, and no other.',
      provenBy: [
        { test: 'marks the current step for screen readers, and no other' },
        { test: 'refuses two places at once, and says which' },
      ],
    },
  ],
  anatomy: {
    story: 'OnTheWay',
    parts: [
      { name: 'Step', selector: 'ol li', words: '2 to 7.' },
      { name: 'Icon', selector: 'ol li svg', words: 'Done, now, next.' },
      { name: 'Title', selector: 'ol li > span > span', words: 'A verb first.' },
      {
        name: 'State',
        selector: 'ol li > span > span + span',
        words: '« Fait », « Maintenant », « Ensuite ».',
      },
      { name: 'Now', selector: '[aria-current]', words: 'One at most.' },
    ],
  },
} satisfies Contract
