import type { Contract } from '../../scripts/docs/model.ts'

/** What `ErrorSummary` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.1',
      how: 'It names the field and takes the focus, again at each attempt.',
      provenBy: [
        { test: 'takes the focus, and names the field and the mend' },
        { test: 'takes the focus again at the next attempt' },
      ],
    },
    {
      id: '3.3.3',
      how: 'Each line says what to do, verb first.',
      provenBy: [{ test: 'takes the focus, and names the field and the mend' }],
    },
    {
      id: '2.4.3',
      how: 'Each line leads to its field, also on another page.',
      provenBy: [{ test: 'leads to the field' }, { test: 'leads to a field on another page' }],
    },
    {
      id: '4.1.2',
      how: 'What leads nowhere is no button.',
      provenBy: [{ test: 'is plain text where there is no field to lead to' }],
    },
    {
      id: 'EN 5.1.3.15',
      how: 'The mistake is said, not only shown: the summary takes the focus and is read.',
      provenBy: [{ test: 'takes the focus, and names the field and the mend' }],
    },
  ],
  anatomy: {
    story: 'TwoFields',
    parts: [
      { name: 'Title', selector: '[role=group] > p', words: 'Says that something is to mend.' },
      { name: 'Icon', selector: '[role=group] > p svg', words: 'Goes with the words; not read aloud.' },
      { name: 'Line', selector: '[role=group] li button', words: 'The field, then the mend. Leads there.' },
    ],
  },
} satisfies Contract
