import type { Contract } from '../../scripts/docs/model.ts'

/** What `Announcer` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.3',
      how: 'What changes without focus moving is said by a live region: at once where time runs out, else after what is being said.',
      provenBy: [
        { test: 'puts an announcement in the polite region' },
        { test: 'puts an urgent announcement in the assertive region' },
        { test: 'announces the same words again, in a new node' },
        { test: 'announcements are still heard under it', file: 'dialog/Dialog.test.tsx' },
      ],
    },
    {
      id: '3.1.2',
      how: 'Arabic that was typed on a page in Latin letters is announced as Arabic.',
      provenBy: [{ test: 'on a page in %s, « %s »: Arabic is marked as such where the page is not Arabic' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'The voice of the kiosk itself is given every announcement.',
      provenBy: [{ test: 'tells the self-voicing what is announced' }],
    },
  ],
  anatomy: {
    story: 'PoliteAndNow',
    isUndrawn: true,
    parts: [
      { name: 'Polite', selector: 'button', words: 'announce(text): after what is being said.' },
      {
        name: 'Now',
        selector: 'button:nth-of-type(2)',
        words: 'announce(text, "now"): cuts what is being said. Only where time runs out.',
      },
      {
        name: 'Words',
        selector: 'button ~ *:not(button)',
        words: 'One short sentence. Shown in this example only: live regions are heard, not seen.',
      },
    ],
  },
} satisfies Contract
