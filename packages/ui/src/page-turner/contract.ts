import type { Contract } from '../../scripts/docs/model.ts'

/** What `PageTurner` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.3',
      how: 'A turned page is announced: « Page 2 sur 3 ».',
      provenBy: [{ test: 'says the page that it turned to, and calls onPageChange' }],
    },
    {
      id: '2.4.3',
      how: 'Reading goes on at the top of the new page; a field of another page is shown before it takes the focus.',
      provenBy: [
        { test: 'goes on reading at the top of the new page: the next Tab is its first block' },
        { test: 'reveals a field of another page before it focuses it' },
      ],
    },
    {
      id: '1.4.10',
      how: 'At any height blocks fit their pages and nothing overflows.',
      provenBy: [
        { test: 'at %i px the blocks take %i pages and nothing overflows' },
        { test: 'measures again when a block grows by itself' },
      ],
    },
    {
      id: '2.4.11',
      how: 'The block with the focus stays in sight when the height changes.',
      provenBy: [{ test: 'keeps the focused block in sight when the height changes' }],
    },
    {
      id: '1.3.1',
      how: 'A heading stays with what follows it; the blocks may be one named group.',
      provenBy: [
        { test: 'never leaves a heading alone at the end of a page' },
        { test: 'names the group of the blocks, and is at home in Arabic' },
      ],
    },
    {
      id: '2.5.1',
      how: 'What is taller than a page is moved by big buttons, not by a gesture.',
      provenBy: [{ test: 'moves a block taller than the page with big buttons' }],
    },
  ],
  anatomy: {
    story: 'Cards',
    parts: [
      {
        name: 'Page',
        selector: '[data-page-scope] > div:first-child',
        words: 'Only the blocks of this page.',
      },
      { name: 'Where one is', selector: '[data-pages-only] > span', words: '« Page 1 sur 3 ».' },
      { name: 'Next page', selector: '[data-pages-only] button', words: 'Named by what it does.' },
    ],
  },
} satisfies Contract
