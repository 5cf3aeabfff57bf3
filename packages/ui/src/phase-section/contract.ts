import type { Contract } from '../../scripts/docs/model.ts'

/** What `PhaseSection` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A heading, and its steps as an ordered list.',
      provenBy: [{ test: 'lists its steps in order under a heading' }],
    },
    {
      id: '2.4.10',
      how: 'Each part of the path has its heading.',
      provenBy: [{ test: 'lists its steps in order under a heading' }],
    },
  ],
  anatomy: {
    story: 'TwoSteps',
    parts: [
      { name: 'Heading', selector: 'h2', words: 'Says when.' },
      { name: 'Steps', selector: 'ol', words: 'In their order.' },
      { name: 'Step', selector: 'ol button', words: 'See StepCard.' },
    ],
  },
} satisfies Contract
