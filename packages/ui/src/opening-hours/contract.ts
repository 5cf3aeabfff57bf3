import type { Contract } from '../../scripts/docs/model.ts'

/** What `OpeningHours` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.1',
      how: 'Open or closed is said in words.',
      provenBy: [
        { test: 'says that a place is open, and when it closes' },
        { test: 'says when a closed place opens: %s' },
      ],
    },
    {
      id: '3.1.5',
      how: 'Hours in words; days with the same hours are said once; what is not sure is not promised.',
      provenBy: [
        { test: 'puts days with the same hours together' },
        { test: 'promises nothing where the hours are not sure' },
      ],
    },
    {
      id: '3.1.2',
      how: 'A condition of the place in French is marked as French.',
      provenBy: [
        { test: 'keeps a condition in French inside Arabic, and says that hours are to be checked' },
      ],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Spoken line by line, the state first.',
      provenBy: [{ test: 'is spoken line by line, the state first' }],
    },
  ],
  anatomy: {
    story: 'Open',
    parts: [
      { name: 'Sign', selector: 'svg', words: 'Goes with the words; not read aloud.' },
      { name: 'State', selector: 'p', words: 'Open or closed, now.' },
      { name: 'What comes', selector: 'p + p', words: 'When it closes, or opens.' },
      { name: 'Week', selector: 'ul', words: 'Days with the same hours on one line.' },
    ],
  },
} satisfies Contract
