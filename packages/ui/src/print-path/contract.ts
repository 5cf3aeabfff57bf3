import type { Contract } from '../../scripts/docs/model.ts'

/** What `PrintPath` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.6',
      how: 'Black on white, whatever the theme on the screen.',
      provenBy: [{ test: 'prints black on white in the dark theme' }],
    },
    {
      id: '3.1.5',
      how: 'One sentence a line, in 14 points or more.',
      provenBy: [{ test: 'prints one sentence a line, in 14 points or more' }],
    },
    {
      id: '3.1.2',
      how: 'The official French term stays beside the Arabic, marked as French.',
      provenBy: [{ test: 'keeps the official term beside the Arabic' }],
    },
    {
      id: 'EN 5.1.3.9',
      how: 'A private step that was not allowed gives nothing away.',
      provenBy: [
        { test: 'gives nothing away of a private step that was not allowed' },
        { test: 'masks a private next step too' },
        { test: 'masks a private step that is printed as a line' },
      ],
    },
  ],
  anatomy: {
    story: 'PrivateTopicAllowed',
    parts: [
      { name: 'Title', selector: 'h1', words: 'Whose path, made on which day.' },
      { name: 'Next step', selector: 'section:has(article)', words: 'Comes first.' },
      { name: 'Step', selector: 'article', words: 'Never cut at the end of a sheet where it fits.' },
      { name: 'Box to tick', selector: 'h3 > [aria-hidden]', words: 'For a pen.' },
      { name: 'Papers', selector: 'article h4', words: 'To bring, one a line.' },
    ],
  },
} satisfies Contract
