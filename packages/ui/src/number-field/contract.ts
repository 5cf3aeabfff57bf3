import type { Contract } from '../../scripts/docs/model.ts'

/** What `NumberField` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.3',
      how: 'Each new number is announced.',
      provenBy: [{ test: 'counts up and down and announces the number' }],
    },
    {
      id: '3.3.3',
      how: 'At a limit, and without a number, it says what the limits are.',
      provenBy: [
        { test: 'stops at the limits and says so' },
        { test: 'says the limits once it is checked without a number' },
      ],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys count; digits of a keyboard are taken anywhere in the field.',
      provenBy: [
        { test: 'changes with the arrow keys, and takes digits of a keyboard anywhere in the field' },
      ],
    },
    {
      id: '2.5.6',
      how: 'Pad, buttons and keyboard change the same number.',
      provenBy: [
        { test: 'takes digits of the pad up to the limit' },
        { test: 'counts up and down and announces the number' },
        { test: 'changes with the arrow keys, and takes digits of a keyboard anywhere in the field' },
      ],
    },
    {
      id: '2.5.5',
      how: 'Every button is as large as a finger.',
      provenBy: [{ test: 'keeps every button as large as a finger' }],
    },
  ],
  anatomy: {
    story: 'WithPad',
    parts: [
      {
        name: 'Less',
        selector: '[role=spinbutton] ~ button, button:has(.lucide-minus)',
        words: 'Named by what it does: « Enlever 1 ».',
      },
      { name: 'Number', selector: '[role=spinbutton]', words: 'A box: arrow keys and digits work in it.' },
      {
        name: 'More',
        selector: 'button:has(.lucide-plus)',
        words: 'At the limit it still answers, and says it.',
      },
      {
        name: 'Pad',
        selector: '[role=group] [role=group] + *, [role=group] [role=group]:has(> button:nth-of-type(10))',
        words: 'Left out by hasNoPad, for small numbers.',
      },
    ],
  },
} satisfies Contract
