import type { Contract } from '../../scripts/docs/model.ts'

/** What `CheckboxCards` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'Each card is a native checkbox named by its label; its state is that of the box.',
      provenBy: [
        { test: 'takes several answers, in the order of the question' },
        { test: 'lets « Rien de tout cela » exclude the others, and the others exclude it' },
      ],
    },
    { id: '2.1.1', how: 'The space bar ticks a card.', provenBy: [{ test: 'is ticked with the space bar' }] },
    {
      id: '3.3.6',
      how: 'Each tick can be taken back; « none of these » and « not answered » are told apart.',
      provenBy: [
        { test: 'lets « Rien de tout cela » exclude the others, and the others exclude it' },
        { test: 'tells no answer apart from none of these' },
      ],
    },
  ],
  anatomy: {
    story: 'SomeChosen',
    parts: [
      {
        name: 'Question',
        selector: 'legend',
        words:
          'The legend of the group; hidden from sight where the screen shows the same words as its title.',
      },
      { name: 'Card', selector: 'label', words: 'Pressed anywhere.' },
      { name: 'Picture', selector: 'label img', words: 'Only where it says the same as the label.' },
      {
        name: 'Tick',
        selector: 'label:has(:checked) > span:last-child',
        words: 'A square: several can be ticked. Border and ground change too.',
      },
      {
        name: 'None of these',
        selector: 'fieldset > div > label:last-of-type',
        words: 'Excludes the others.',
      },
    ],
  },
} satisfies Contract
