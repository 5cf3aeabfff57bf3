import type { Contract } from '../../scripts/docs/model.ts'

/** What `TextField` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'Label, hint and mistake belong to the box.',
      provenBy: [{ test: 'the hint and the mistake belong to the box, and what was typed stays' }],
    },
    {
      id: '3.3.1',
      how: 'The box is marked as wrong and described by what to write; nothing that was typed is lost.',
      provenBy: [{ test: 'the hint and the mistake belong to the box, and what was typed stays' }],
    },
    { id: '4.1.3', how: 'Each letter is announced.', provenBy: [{ test: 'says each letter that is typed' }] },
    {
      id: 'EN 5.1.3.8',
      how: 'A masked text is shown and said as stars.',
      provenBy: [
        { test: 'hides a masked text, and says a star for each letter' },
        { test: 'never says a letter of a masked text (« %s » to « %s »)' },
      ],
    },
    {
      id: '2.5.6',
      how: 'Keys in any script, or large letters on the screen.',
      provenBy: [
        { test: 'takes what is typed with keys, in any script, and no more than there may be' },
        { test: 'opens large letters on the screen, and closes them' },
        { test: 'opens Arabic letters, and Latin ones beside them, where both are asked for' },
      ],
    },
    {
      id: '2.1.4',
      how: 'Shortcuts and the space bar are left alone.',
      provenBy: [
        {
          test: 'takes keys wherever the focus is in the field, but leaves shortcuts and the space bar alone',
        },
      ],
    },
  ],
  anatomy: {
    story: 'Missing',
    parts: [
      { name: 'Label', selector: 'label', words: '1 to 4 words.' },
      { name: 'Hint', selector: 'label + p', words: 'One sentence.' },
      { name: 'Box', selector: 'input', words: 'Dashed while it is wrong.' },
      { name: 'Mistake', selector: 'input + p, input ~ p', words: 'What to write.' },
      {
        name: 'Letters',
        selector: '[aria-expanded], input ~ button',
        words: 'Open the keyboard on the screen.',
      },
    ],
  },
} satisfies Contract
