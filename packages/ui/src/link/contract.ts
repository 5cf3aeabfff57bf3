import type { Contract } from '../../scripts/docs/model.ts'

/** What `Link` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.9',
      how: 'On a phone the link is named by what is found there and by its address.',
      provenBy: [
        { test: 'is a real link on a phone, and tells the other site nothing of where it came from' },
      ],
    },
    {
      id: '1.3.1',
      how: 'On a kiosk the address belongs to its label: a group with that name.',
      provenBy: [{ test: 'is not followed on a kiosk: the address is shown as people write it' }],
    },
    {
      id: '1.3.2',
      how: 'The address is read from left to right in every language.',
      provenBy: [{ test: 'keeps the address from left to right in Arabic, at the start of the line' }],
    },
    {
      id: '1.1.1',
      how: 'A code for a telephone has a name.',
      provenBy: [{ test: 'has a code for a telephone where it is asked for' }],
    },
  ],
  anatomy: {
    story: 'WithACode',
    parts: [
      { name: 'Label', selector: '[role=group] p', words: 'What is found there.' },
      { name: 'Address', selector: '[role=group] bdi', words: 'As people write it, to be noted.' },
      { name: 'Code', selector: '[role=img]', words: 'For who has a telephone.' },
    ],
  },
} satisfies Contract
