import type { Contract } from '../../scripts/docs/model.ts'

/** What `PictogramChoice` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.1.1',
      how: 'The picture is decoration: the words name the answer.',
      provenBy: [{ test: 'is named by its words: the picture adds nothing for those who hear' }],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys choose.',
      provenBy: [{ test: 'is chosen by touch on the picture, and by the arrow keys' }],
    },
    {
      id: '2.5.5',
      how: 'The picture is pressed as the words are.',
      provenBy: [{ test: 'is chosen by touch on the picture, and by the arrow keys' }],
    },
  ],
  anatomy: {
    story: 'ThreeChoices',
    parts: [
      { name: 'Question', selector: 'legend', words: 'Names the group.' },
      {
        name: 'Picture',
        selector: 'label img',
        words: 'Four letters high, on a light tile, before its words.',
      },
      { name: 'Words', selector: 'label span span', words: '1 to 5.' },
      { name: 'Mark', selector: 'label > span:last-child', words: 'One answer.' },
    ],
  },
} satisfies Contract
