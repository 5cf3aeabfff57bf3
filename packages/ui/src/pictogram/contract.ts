import type { Contract } from '../../scripts/docs/model.ts'

/** What `Pictogram` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.1.1',
      how: 'Beside words it is decoration; where it stands alone it has words of its own.',
      provenBy: [{ test: 'is decorative beside words' }, { test: 'says its alt where it stands alone' }],
    },
    {
      id: '3.2.4',
      how: 'One picture for one concept, everywhere.',
      provenBy: [
        { test: 'no picture stands for two concepts' },
        { test: 'the picture of a concept is the file of its name' },
        { test: 'every concept has a picture that loads' },
      ],
    },
  ],
  anatomy: {
    story: 'BesideWords',
    parts: [{ name: 'Picture', selector: 'img', words: 'On a light tile in every theme.' }],
  },
} satisfies Contract
