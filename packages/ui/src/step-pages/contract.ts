import type { Contract } from '../../scripts/docs/model.ts'

/** What `StepPages` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.5',
      how: 'One idea a page.',
      provenBy: [
        { test: 'gives each idea a page of its own, whatever the room' },
        { test: 'says the official name on the first page' },
      ],
    },
    { id: '2.4.8', how: 'Tells which page is shown.', provenBy: [{ test: 'tells which page is shown' }] },
    {
      id: '1.4.4',
      how: 'At the largest text an idea goes on to a next page; no sentence is cut.',
      provenBy: [{ test: 'goes on to more pages at the largest size without cutting a sentence' }],
    },
    {
      id: '3.2.3',
      how: 'After the last page it is done; back goes page by page.',
      provenBy: [{ test: 'finishes after the last page, and goes back page by page' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Each sentence has an id, to be marked while it is read.',
      provenBy: [{ test: 'gives every sentence an id to be marked while it is read aloud' }],
    },
  ],
  anatomy: {
    story: 'SevenPages',
    parts: [
      { name: 'Page', selector: 'main > div:first-child', words: '« Page 1 sur 7 ».' },
      { name: 'Title', selector: 'h1', words: 'The step.' },
      { name: 'Idea', selector: 'main h2', words: 'Names the page.' },
      { name: 'Picture', selector: 'main img', words: 'One a page.' },
      { name: 'Sentences', selector: 'main p', words: '1 to 4.' },
      { name: 'Forward', selector: 'footer > span:last-child button', words: 'To the next idea.' },
    ],
  },
} satisfies Contract
