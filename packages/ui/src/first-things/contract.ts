import type { Contract } from '../../scripts/docs/model.ts'

/** What `FirstThings` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.10',
      how: 'The steps to begin with stand under a heading of their own, always the same.',
      provenBy: [{ test: 'puts the steps to begin with under « À faire en premier »' }],
    },
  ],
  anatomy: {
    story: 'TwoSteps',
    parts: [
      { name: 'Heading', selector: 'h2', words: 'Always « À faire en premier ».' },
      { name: 'Steps', selector: 'ol', words: '3 at most: a fourth does not compile.' },
      { name: 'Step', selector: 'ol button', words: 'See StepCard.' },
    ],
  },
} satisfies Contract
