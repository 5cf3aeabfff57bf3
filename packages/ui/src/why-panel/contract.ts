import type { Contract } from '../../scripts/docs/model.ts'

/** What `WhyPanel` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.2',
      how: 'The facts first, then what would change it, then what nobody knows.',
      provenBy: [{ test: 'gives the facts as sentences, then what would change it, then what nobody knows' }],
    },
    {
      id: '2.4.6',
      how: '« Changer » is named by its fact; a law has no such button.',
      provenBy: [{ test: 'lets the visitor change an answer, never a law' }],
    },
    {
      id: '3.1.2',
      how: 'Sentences that stay in French are marked so.',
      provenBy: [{ test: 'marks sentences that stay in French' }],
    },
  ],
  anatomy: {
    story: 'Whole',
    parts: [
      { name: 'Heading', selector: 'section > h2', words: 'Names the panel.' },
      { name: 'Fact', selector: 'section > div p', words: 'One sentence about the visitor.' },
      { name: 'Change', selector: 'section button', words: 'Only for an answer.' },
      { name: 'Further parts', selector: 'section h3', words: 'What would change it; what nobody knows.' },
    ],
  },
} satisfies Contract
