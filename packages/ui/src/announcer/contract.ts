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
      id: 'EN 5.1.3.1',
      how: 'The voice of the kiosk itself is given every announcement.',
      provenBy: [{ test: 'tells the self-voicing what is announced' }],
    },
  ],
  anatomy: null,
} satisfies Contract
