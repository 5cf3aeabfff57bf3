import type { Contract } from '../../scripts/docs/model.ts'

/** What `DocumentChecklist` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A group named by its heading.',
      provenBy: [{ test: 'says how many papers are ready' }],
    },
    {
      id: '4.1.2',
      how: 'Each paper is a native checkbox with its name; ticked or not is its state.',
      provenBy: [
        { test: 'tells which paper is ticked and unticked' },
        { test: 'shows the French name of a paper in another language' },
      ],
    },
  ],
  anatomy: {
    story: 'OneReady',
    parts: [
      { name: 'Heading', selector: 'h2', words: '« Les papiers », or words of your own.' },
      { name: 'Count', selector: '[role=group] > p', words: 'How many are ready, in words.' },
      { name: 'Paper', selector: 'label', words: 'Pressed anywhere.' },
      { name: 'Tick', selector: 'label:has(:checked) > span:last-child', words: 'The visitor has it.' },
    ],
  },
} satisfies Contract
