import type { Contract } from '../../scripts/docs/model.ts'

/** What `UnderstoodCheck` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.2',
      how: 'Asks without pressing: nothing is chosen, no help is in the way.',
      provenBy: [{ test: 'asks without pressing: nothing is chosen, and no help is in the way' }],
    },
    {
      id: '3.3.5',
      how: 'Offers the help that there is: listen, simpler words, a person.',
      provenBy: [
        { test: 'offers help to those who did not understand, and has it said' },
        { test: 'offers only the help that there is' },
      ],
    },
    {
      id: '4.1.3',
      how: 'The help that appears is announced; the focus stays on the answer.',
      provenBy: [{ test: 'offers help to those who did not understand, and has it said' }],
    },
    {
      id: '2.1.1',
      how: 'Answered by the keyboard too.',
      provenBy: [{ test: 'takes the help away once the text is understood, with the keyboard too' }],
    },
  ],
  anatomy: {
    story: 'NeedsHelp',
    parts: [
      { name: 'Question', selector: 'legend', words: 'Names the group.' },
      { name: 'Answers', selector: 'label', words: 'Two cards of the same size, in the first person.' },
      {
        name: 'Heading of the help',
        selector: 'fieldset ~ div h2, fieldset ~ div h3',
        words: 'Blames nobody.',
      },
      { name: 'Help', selector: 'fieldset ~ div button', words: 'Listen, simpler words, a person.' },
    ],
  },
} satisfies Contract
