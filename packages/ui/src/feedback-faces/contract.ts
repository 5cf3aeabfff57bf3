import type { Contract } from '../../scripts/docs/model.ts'

/** What `FeedbackFaces` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.2',
      how: 'The question and the answers are words; nothing is chosen beforehand.',
      provenBy: [{ test: 'asks by words, with nothing chosen beforehand' }],
    },
    {
      id: '2.1.1',
      how: 'Arrow keys choose.',
      provenBy: [{ test: 'takes the answer by touch and by the arrow keys' }],
    },
    {
      id: '3.3.6',
      how: 'The answer can be taken back.',
      provenBy: [{ test: 'lets the answer be taken back' }],
    },
    {
      id: '1.4.1',
      how: 'The three answers have the same colours and size: no green, no red.',
      provenBy: [{ test: 'favours no answer: the three have the same size, colour and ground' }],
    },
    {
      id: '3.2.2',
      how: 'Nothing moves when an answer is chosen.',
      provenBy: [{ test: 'does not move when an answer is chosen' }],
    },
  ],
  anatomy: {
    story: 'Answered',
    parts: [
      { name: 'Question', selector: 'legend', words: 'Names the group.' },
      { name: 'Face', selector: 'label svg', words: 'Goes with its word; not read aloud.' },
      { name: 'Word', selector: 'label span', words: '« Oui », « Un peu », « Non ».' },
      { name: 'Tick', selector: 'label:has(:checked) svg:last-child', words: 'What was chosen.' },
      {
        name: 'Take back',
        selector: 'fieldset + div button',
        words: 'Its room stays while there is nothing to take back.',
      },
    ],
  },
} satisfies Contract
