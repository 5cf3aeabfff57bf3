import type { Contract } from '../../scripts/docs/model.ts'

/** What `DeadlineBadge` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.5',
      how: 'A date is said in full words, with its sort: a last day, a first day, the day itself, a span.',
      provenBy: [{ test: 'says $kind in full words' }],
    },
    {
      id: '1.4.1',
      how: 'Late and doubtful dates are said by words and an icon.',
      provenBy: [{ test: 'says a late and a doubtful date in words' }],
    },
    {
      id: '3.1.2',
      how: 'In another language the French date beside it is marked as French.',
      provenBy: [
        { test: 'adds the French date in another language, in its own direction' },
        { test: 'says the date once in French' },
      ],
    },
  ],
  anatomy: {
    story: 'Overdue',
    parts: [
      {
        name: 'State',
        selector: '[data-overdue] > span:first-child',
        words: '« Date passée »: words and an icon, above the date.',
      },
      { name: 'Calendar', selector: '[data-overdue] > span:nth-child(2) svg', words: 'Decoration.' },
      {
        name: 'Date',
        selector: '[data-overdue] > span:nth-child(2) strong',
        words: 'Weekday, day, month, year.',
      },
    ],
  },
} satisfies Contract
