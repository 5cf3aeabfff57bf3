import type { Contract } from '../../scripts/docs/model.ts'

/** What `QrCode` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.1.1',
      how: 'One image with a name, in the language shown.',
      provenBy: [{ test: 'is one image with a name, in the language shown' }],
    },
    {
      id: '1.4.11',
      how: 'Black on white in every theme, read from the screen by a decoder.',
      provenBy: [
        { test: 'is read from what is shown, at version 10, in the theme %s' },
        { test: 'stays black on white when colours are forced' },
        { test: 'has the white that cameras need around it, on a dark page' },
      ],
    },
    {
      id: 'EN 5.1.3.9',
      how: 'The address, which may hold answers, is never spoken.',
      provenBy: [{ test: 'says what it is to the voice, and never the address' }],
    },
  ],
  anatomy: {
    story: 'Usual',
    parts: [
      { name: 'Code', selector: '[role=img]', words: 'One image with a name.' },
      { name: 'Modules', selector: '[role=img] path', words: '0.8 mm a side by default.' },
      { name: 'White edge', selector: '[role=img] rect', words: 'Four modules: cameras need it.' },
    ],
  },
} satisfies Contract
