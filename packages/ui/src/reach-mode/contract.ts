import type { Contract } from '../../scripts/docs/model.ts'

/** What `ReachMode` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: 'EN 8.3.2',
      how: 'Every control of a screen and of a dialog stands between 900 and 1220 mm above the floor; without it the same test fails.',
      provenBy: [
        { test: 'every control stands between 900 and 1220 mm, at text size %i' },
        { test: 'a dialog stands there too' },
        { test: 'canary: without it, controls hang too low and too high' },
      ],
    },
    {
      id: '2.1.1',
      how: 'Offered only where it brings something nearer; acts at once.',
      provenBy: [{ test: 'is offered where it brings something nearer, and acts at once' }],
    },
  ],
  anatomy: {
    story: 'Setting850',
    parts: [
      { name: 'Legend', selector: 'legend', words: 'What is set.' },
      { name: 'What it does', selector: 'fieldset p', words: 'One sentence.' },
      { name: 'Choices', selector: 'label', words: '« Oui » and « Non ».' },
    ],
  },
} satisfies Contract
