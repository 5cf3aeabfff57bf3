import type { Contract } from '../../scripts/docs/model.ts'

/** What `Talk` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.2.6',
      how: 'The same words lead to a person everywhere; where there is nobody, nothing is promised.',
      provenBy: [
        { test: 'leads to a person, in the language shown' },
        { test: 'offers nobody where there is nobody' },
        {
          test: 'as the way to a person it offers no button to itself, nor does a dialog opened from its bar',
          file: 'dialog/Dialog.test.tsx',
        },
      ],
    },
  ],
  anatomy: {
    story: 'OnAScreen',
    parts: [
      { name: 'Icon', selector: 'button svg', words: 'Decoration; it turns around in right-to-left.' },
      {
        name: 'Words',
        selector: 'button span',
        words: 'The same on every screen; also the name that is heard.',
      },
    ],
  },
} satisfies Contract
