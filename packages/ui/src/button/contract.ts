import type { Contract } from '../../scripts/docs/model.ts'

/** What `Button` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.5.2',
      how: 'It acts when the finger is lifted on it. A finger that slides off before cancels.',
      provenBy: [{ test: 'acts on release: a finger that slides off cancels' }],
    },
    {
      id: '2.1.1',
      how: 'Enter and the space bar press it.',
      provenBy: [{ test: 'is pressed by the keyboard: %s' }],
    },
    {
      id: '2.5.3',
      how: 'Its name is the words that are seen; the icon adds none.',
      provenBy: [{ test: 'is named by its words, never by its icon' }],
    },
    {
      id: '4.1.2',
      how: 'A button that stays on or off says which; one without that state says nothing of it.',
      provenBy: [{ test: 'says whether it is on' }],
    },
    {
      id: '2.5.5',
      how: '12.7 mm at least each way, at every text size.',
      provenBy: [{ test: 'is large enough for a finger at text size %i' }],
    },
    {
      id: '2.4.7',
      how: 'A solid ring of 4 px shows where the focus is.',
      provenBy: [{ test: 'shows where the focus is, with a thick ring' }],
    },
  ],
  anatomy: {
    story: 'Variants',
    parts: [
      { name: 'Next step', selector: 'button', words: 'variant="primary": one on a screen.' },
      {
        name: 'Arrow',
        selector: 'button:first-of-type svg',
        words: 'Decoration after the words. It turns around in right-to-left.',
      },
      {
        name: 'Icon',
        selector: 'button:nth-of-type(2) svg',
        words: 'Decoration before the words, never alone.',
      },
      {
        name: 'Label',
        selector: 'button:nth-of-type(2) span',
        words: 'A verb; also the name that is heard.',
      },
      {
        name: 'Tool',
        selector: 'button:nth-of-type(3)',
        words: 'variant="quiet": no border, the same size to press.',
      },
      {
        name: 'Eraser',
        selector: 'button:nth-of-type(4)',
        words: 'variant="danger": only where something is erased.',
      },
    ],
  },
} satisfies Contract
