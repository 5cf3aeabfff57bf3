import type { Contract } from '../../scripts/docs/model.ts'

/** What `BilingualText` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.2',
      how: 'The French term is marked as French, so that a French voice reads it.',
      provenBy: [{ test: 'shows the French term beside the translation, in its own language and direction' }],
    },
    {
      id: '1.3.2',
      how: 'The French term keeps its order inside right-to-left text. In French the text is not said twice.',
      provenBy: [
        { test: 'shows the French term beside the translation, in its own language and direction' },
        { test: 'does not say the same twice in French' },
      ],
    },
  ],
  anatomy: {
    story: 'OfficialTerm',
    language: 'ar',
    parts: [
      {
        name: 'Text',
        selector: 'span:has(> span > [lang=fr]) > span',
        words: 'In the language of the visitor. In French it stands alone.',
      },
      {
        name: 'French term',
        selector: 'span > span > [lang=fr]',
        words: 'As the desk writes it, marked as French.',
      },
    ],
  },
} satisfies Contract
