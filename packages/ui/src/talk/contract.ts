import type { Contract } from '../../scripts/docs/model.ts'

/** What `Talk` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.2.6',
      how: 'The same words lead to a person everywhere; where there is nobody, nothing is promised.',
      provenBy: [
        { test: 'leads to a person, in the language shown' },
        { test: 'offers nobody where there is nobody' },
      ],
    },
  ],
  anatomy: null,
} satisfies Contract
