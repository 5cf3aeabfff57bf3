import type { Contract } from '../../scripts/docs/model.ts'

/** What `DateField` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.1.1',
      how: 'Digits of a keyboard go to the boxes, in a box or wherever the focus is in the field.',
      provenBy: [{ test: 'takes digits of a keyboard, in the boxes and on the pad' }],
    },
    {
      id: '2.5.6',
      how: 'Pad, keyboard and quick dates fill in the same boxes; none is closed to the others.',
      provenBy: [
        { test: 'takes a date from the pad alone, and says it in full words' },
        { test: 'takes digits of a keyboard, in the boxes and on the pad' },
        { test: 'fills in a quick date' },
      ],
    },
    {
      id: '3.3.1',
      how: 'The box that is wrong is marked as invalid, alone, and described by the mistake in words.',
      provenBy: [{ test: 'names the box to mend, and the mend, once it is checked' }],
    },
    {
      id: '3.3.3',
      how: 'The mistake says what to write: « écrivez un nombre entre 1 et 12 ».',
      provenBy: [
        { test: 'names the box to mend, and the mend, once it is checked' },
        { test: 'says how many days the month has' },
      ],
    },
    {
      id: '3.3.4',
      how: 'The date is said again in full words before the visitor goes on, and can be erased digit by digit.',
      provenBy: [
        { test: 'takes a date from the pad alone, and says it in full words' },
        { test: 'erases back through the boxes' },
      ],
    },
    {
      id: '4.1.3',
      how: 'What the pad typed and which box comes next are announced; the focus stays on the pad.',
      provenBy: [{ test: 'announces what was typed and which box comes next' }],
    },
    {
      id: '1.3.2',
      how: 'In right-to-left the day stands first, at the right; the pad keeps the order of a telephone.',
      provenBy: [{ test: 'starts with the day at the right in Arabic, and keeps the pad as on a telephone' }],
    },
  ],
  anatomy: {
    story: 'Filled',
    parts: [
      {
        name: 'Boxes',
        selector: '[data-part=day] input',
        words: 'Day, month, year; the one that the pad fills is tinted.',
      },
      {
        name: 'Label of a box',
        selector: '[data-part=month] span',
        words: 'Always in sight, above its box.',
      },
      {
        name: 'The date in words',
        selector: 'p[aria-live]',
        words: 'Said again in full, so that a mistake is seen.',
      },
      {
        name: 'Quick date',
        selector: '[aria-pressed]',
        words: 'Fills in a date that many choose; on while that date is in the boxes.',
      },
      {
        name: 'Pad',
        selector: '[role=group] [role=group]',
        words: 'Ten digits and « Effacer », named by the box that they go to.',
      },
    ],
  },
} satisfies Contract
