import type { Contract } from '../../scripts/docs/model.ts'

/** What `TripGroup` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A heading, the steps as an ordered list, the papers as a list.',
      provenBy: [{ test: 'says where to go, how many things are done there, and which papers to bring' }],
    },
    {
      id: '3.1.2',
      how: 'The French name of a paper is marked as French beside its Arabic one.',
      provenBy: [{ test: 'shows the French name of a paper beside its Arabic one' }],
    },
  ],
  anatomy: {
    story: 'TwoStepsInOneTrip',
    parts: [
      { name: 'Kind of place', selector: 'section > h2', words: 'In the language of the visitor.' },
      { name: 'Place', selector: 'section p', words: 'The name on the door, in French, kept in order.' },
      { name: 'Steps', selector: 'section ol', words: 'See StepCard.' },
      { name: 'Papers', selector: 'section ul', words: 'Each once, though two steps need it.' },
    ],
  },
} satisfies Contract
