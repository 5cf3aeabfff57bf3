import type { Contract } from '../../scripts/docs/model.ts'

/** What `StepCard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'One button whose name is all that it says, the title first.',
      provenBy: [{ test: 'is one button whose name says all of the card, the title first' }],
    },
    { id: '2.1.1', how: 'Opened by the keyboard.', provenBy: [{ test: 'opens by the keyboard' }] },
    {
      id: '1.4.1',
      how: 'The state is a word and an icon.',
      provenBy: [
        { test: 'shows that a step is %s by a word' },
        { test: 'no longer presses with the date of a step that is done' },
      ],
    },
    {
      id: '3.1.2',
      how: 'The official French term is marked as French.',
      provenBy: [{ test: 'shows the official French term in another language' }],
    },
  ],
  anatomy: {
    story: 'ToCheck',
    parts: [
      { name: 'Picture', selector: 'button img', words: 'The concept of the step.' },
      { name: 'Title', selector: 'button > span > span', words: '8 words at most, verb first.' },
      {
        name: 'State',
        selector: 'button span[data-status]',
        words: 'A word and an icon; « À faire » is heard and not shown.',
      },
      { name: 'Date', selector: 'button .lucide-calendar-days', words: 'See DeadlineBadge.' },
      { name: 'Who', selector: 'button .lucide-map-pin', words: 'Who deals with it.' },
      { name: 'Help', selector: 'button .lucide-user-round', words: 'What a person here does.' },
    ],
  },
} satisfies Contract
