import type { Contract } from '../../scripts/docs/model.ts'

/** What `PressGuard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.4',
      how: 'Two presses of one control within half a second act once: nothing is sent, erased or skipped by a tremor.',
      provenBy: [
        { test: 'takes two presses in a row for one' },
        { test: 'lets two presses of two controls through' },
      ],
    },
    {
      id: '2.5.2',
      how: 'A finger that rests, trembles by less than its width, or under which the page moves, acts once on what it was put on when it is lifted; sliding off cancels.',
      provenBy: [
        { test: 'makes the press itself, once, when the finger is lifted, and sends the focus there' },
        {
          test: 'takes a finger that trembles by less than its width for a press, though the browser does not',
        },
        { test: 'presses what the finger was put on, though a font or a picture moved it meanwhile' },
        { test: 'presses nothing where the finger slid off, or far along a wide control' },
        { check: 'handProblems' },
      ],
    },
    {
      id: '2.1.1',
      how: 'A key that is pressed twice acts once too, and keys go on working.',
      provenBy: [{ test: 'takes two presses of Enter for one' }],
    },
    {
      id: '2.2.1',
      how: 'Controls that are pressed quickly on purpose, as the digits of a PIN, are not held.',
      provenBy: [{ test: 'lets quick presses through where they are meant' }],
    },
  ],
  anatomy: {
    story: 'Guarded',
    isUndrawn: true,
    parts: [
      { name: 'A control', selector: 'button', words: 'Any control inside: the guard itself is not drawn.' },
    ],
  },
} satisfies Contract
