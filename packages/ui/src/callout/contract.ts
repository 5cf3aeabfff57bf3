import type { Contract } from '../../scripts/docs/model.ts'

/** What `Callout` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.1',
      how: 'The kind is said by a word and an icon; colour only adds to it.',
      provenBy: [{ test: 'says %s by a word, not by colour alone' }],
    },
    {
      id: '3.1.3',
      how: 'Hard words in it open their explanation.',
      provenBy: [{ test: 'a warning marks its hard words too', file: 'glossary-term/GlossaryTerm.test.tsx' }],
    },
  ],
  anatomy: {
    story: 'Warn',
    parts: [
      {
        name: 'Ground and border',
        selector: '[data-kind]',
        words: 'Tinted by the kind; the border stays when colours are forced.',
      },
      { name: 'Icon', selector: '[data-kind] svg', words: 'One for each kind, not read aloud.' },
      {
        name: 'Word',
        selector: '[data-kind] > p',
        words: '« À savoir », « Attention », « C’est bon », or a word of your own.',
      },
      { name: 'Sentences', selector: '[data-kind] > p + *', words: 'One idea, 3 sentences at most.' },
    ],
  },
} satisfies Contract
