import type { Contract } from '../../scripts/docs/model.ts'

/** What `Screen` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.3',
      how: 'On arrival the focus is on the title.',
      provenBy: [{ test: 'sends focus to its title on arrival' }],
    },
    {
      id: '1.3.1',
      how: 'The main area is named by its title; blocks may be one group named by it too.',
      provenBy: [
        { test: 'names the main area by its title' },
        { test: 'names the group of its blocks by the question' },
        { test: 'a second one beside it takes no focus, and is no main area' },
      ],
    },
    {
      id: '3.2.2',
      how: 'When only the words change, focus and page stay.',
      provenBy: [{ test: 'keeps focus and page when only the words change' }],
    },
    {
      id: '2.4.8',
      how: 'Says where the visitor is, and which page of how many.',
      provenBy: [{ test: 'says where the visitor is, and the page beside it when there are several' }],
    },
    {
      id: '3.2.6',
      how: '« Parler à quelqu’un » is at the same place on every page.',
      provenBy: [{ test: 'keeps « Parler à quelqu’un » in its bar, at the same place on every page' }],
    },
    {
      id: '3.2.3',
      how: '« Retour » and the other actions stay where they are.',
      provenBy: [
        { test: '« Retour » goes back one page first, then one screen' },
        { test: 'shows the secondary actions on every page' },
      ],
    },
    {
      id: '1.3.2',
      how: 'In right-to-left back stands at the right and forward at the left.',
      provenBy: [{ test: 'puts back at the right and forward at the left in Arabic' }],
    },
  ],
  anatomy: {
    story: 'SeveralPages',
    parts: [
      { name: 'Where one is', selector: 'main > div:first-child', words: 'Progress, and the page.' },
      { name: 'Title', selector: 'h1', words: 'Takes the focus on arrival.' },
      {
        name: 'Blocks',
        selector: 'main [data-page-scope] , main > div:nth-child(3)',
        words: 'On pages that fit.',
      },
      { name: 'Back', selector: 'footer button', words: 'One page, then one screen.' },
      { name: 'A person', selector: 'footer > span:nth-child(2) button', words: 'Always here.' },
      {
        name: 'Forward',
        selector: 'footer > span:last-child button',
        words: '« Page suivante » until the last page.',
      },
    ],
  },
} satisfies Contract
