import type { Contract } from '../../scripts/docs/model.ts'

/** What `LanguagePicker` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.2',
      how: 'Each language is named in itself, and marked so.',
      provenBy: [{ test: 'names each language in itself, and says so to the voice' }],
    },
    {
      id: '4.1.2',
      how: 'The language shown is said as pressed.',
      provenBy: [{ test: 'says which language is shown' }],
    },
    { id: '1.1.1', how: 'No flag: names are text.', provenBy: [{ test: 'shows no flag' }] },
  ],
  anatomy: {
    story: 'Languages',
    parts: [
      { name: 'List', selector: 'ul', words: 'Named for those who hear it.' },
      { name: 'Language', selector: 'ul button', words: 'By its own name, in its own script and direction.' },
      {
        name: 'Language shown',
        selector: 'ul button[aria-pressed=true]',
        words: 'A thick border, and said as pressed.',
      },
    ],
  },
} satisfies Contract
