import type { Contract } from '../../scripts/docs/model.ts'

/** What `ChoiceCards` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A group named by the question; each card is named by its answer, the hint is its description.',
      provenBy: [{ test: 'names the group by the question and each card by its answer alone' }],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys go from card to card and choose.',
      provenBy: [{ test: 'moves between the cards with the arrow keys' }],
    },
    {
      id: '2.5.5',
      how: 'The whole card is pressed, wherever the finger comes down.',
      provenBy: [{ test: 'chooses a card wherever it is pressed' }],
    },
    {
      id: '1.3.2',
      how: 'In right-to-left the picture stands first, at the right.',
      provenBy: [{ test: 'puts the picture side first in reading direction in Arabic' }],
    },
    {
      id: '1.4.10',
      how: 'Two columns where there is room, one at the largest text.',
      provenBy: [{ test: 'stands in two columns where there is room, and in one at the largest size' }],
    },
  ],
  anatomy: {
    story: 'Chosen',
    parts: [
      { name: 'Question', selector: 'legend', words: 'The legend of the group.' },
      { name: 'Card', selector: 'label', words: 'Pressed anywhere.' },
      { name: 'Picture', selector: 'label img', words: 'Only where it says the same as the label.' },
      {
        name: 'Answer',
        selector: 'label:has(:checked) span span',
        words: '2 to 5 words, in the first person.',
      },
      {
        name: 'Mark',
        selector: 'label:has(:checked) > span:last-child',
        words: 'A circle with a tick: one answer. Border and ground change too.',
      },
    ],
  },
} satisfies Contract
