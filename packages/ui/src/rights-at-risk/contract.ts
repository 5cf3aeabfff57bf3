import type { Contract } from '../../scripts/docs/model.ts'

/** What `RightsAtRisk` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.4.1',
      how: 'The risk, what keeps the right, and the date are words.',
      provenBy: [{ test: 'names each right, what puts it at risk, and until when it is kept' }],
    },
    {
      id: '2.4.6',
      how: 'Each button is named by its right.',
      provenBy: [{ test: 'leads from each right to the step that keeps it, by a name of its own' }],
    },
    {
      id: '2.2.4',
      how: 'It interrupts nobody: it is no alert.',
      provenBy: [{ test: 'interrupts nobody: it is no alert' }],
    },
  ],
  anatomy: {
    story: 'TwoRights',
    parts: [
      { name: 'Heading', selector: 'section > h2', words: 'Always the same words.' },
      { name: 'Right', selector: 'section li p', words: 'With a sign; not red.' },
      { name: 'What happens, what to do', selector: 'section li p + p', words: '2 sentences at most.' },
      {
        name: 'Date',
        selector: 'section li .lucide-calendar-days',
        words: 'In full words, where it is known.',
      },
      { name: 'Way out', selector: 'section li button', words: 'Named by its right.' },
    ],
  },
} satisfies Contract
