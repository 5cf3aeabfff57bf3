import type { Contract } from '../../scripts/docs/model.ts'

/** What `ReadAloud` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: 'EN 5.1.3.1',
      how: 'What is shown is read, in order.',
      provenBy: [{ test: 'reads what is shown, in order, each language by its own voice' }],
    },
    {
      id: 'EN 5.1.3.4',
      how: 'It stops at its own button, at any key or touch; pressed again it reads again.',
      provenBy: [{ test: 'stops by its own button' }, { test: 'stops at %s anywhere' }],
    },
    {
      id: 'EN 5.1.3.5',
      how: 'It falls silent when its screen goes away.',
      provenBy: [{ test: 'goes silent when its screen goes away' }, { test: 'stops at %s anywhere' }],
    },
    {
      id: 'EN 5.1.3.6',
      how: 'The words of a picture are spoken.',
      provenBy: [{ test: 'joins the parts of a line, and says the words of a picture' }],
    },
    {
      id: 'EN 5.1.3.14',
      how: 'Each language by its own voice; one without a voice is left out, and said to be missing.',
      provenBy: [
        { test: 'reads what is shown, in order, each language by its own voice' },
        { test: 'never reads a language with the voice of another: it leaves that sentence out' },
        { test: 'says plainly that a voice is missing, and reads nothing' },
      ],
    },
    {
      id: '1.4.2',
      how: 'Nothing speaks by itself; any key or touch stops the voice.',
      provenBy: [{ test: 'stops at %s anywhere' }],
    },
  ],
  anatomy: {
    story: 'Speaking',
    parts: [
      { name: 'Button', selector: '[data-unspoken] button', words: '« Écouter », then « Arrêter ».' },
      {
        name: 'Sentence that is read',
        selector: '[data-spoken]',
        words: 'Marked by a ground and a line under it.',
      },
    ],
  },
} satisfies Contract
