import type { Contract } from '../../scripts/docs/model.ts'

/** What `DisplaySettings` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.4',
      how: '4 sizes of text, to be had on every screen; the other settings stay.',
      provenBy: [
        { test: 'offers 4 sizes and 5 colour themes as two groups' },
        { test: 'acts at once by touch, and keeps the other settings' },
      ],
    },
    {
      id: 'EN 5.1.4',
      how: 'The kiosk enlarges text itself: capitals of 6.0 to 9.2 mm.',
      provenBy: [
        { test: 'offers 4 sizes and 5 colour themes as two groups' },
        {
          test: 'has letters as high as the text size says, and lines of 1.5',
          file: 'easy-text/EasyText.test.tsx',
        },
      ],
    },
    {
      id: '1.3.1',
      how: 'Two groups, each with its name.',
      provenBy: [{ test: 'offers 4 sizes and 5 colour themes as two groups' }],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys choose, and the screen changes at once.',
      provenBy: [{ test: 'acts at once by the arrow keys' }],
    },
  ],
  anatomy: {
    story: 'Settings',
    parts: [
      { name: 'Sizes', selector: 'fieldset', words: 'Each tile has the size that it gives.' },
      {
        name: 'Colours',
        selector: 'fieldset + fieldset',
        words: 'Each tile has the colours that it gives; its focus ring keeps those of the page.',
      },
      { name: 'Chosen', selector: 'label:has(:checked) svg', words: 'A tick, and a thick border.' },
    ],
  },
} satisfies Contract
