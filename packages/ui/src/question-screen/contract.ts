import type { Contract } from '../../scripts/docs/model.ts'

/** What `QuestionScreen` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.4.6',
      how: 'The title is the question, and names the cards.',
      provenBy: [{ test: 'asks the question in the title and names the cards by it' }],
    },
    {
      id: '3.3.1',
      how: '« Continuer » without an answer says what to do, each time; the box of a date that is not whole is named.',
      provenBy: [
        { test: 'says what to do instead of going on without an answer, each time' },
        { test: 'names the box of a date that is not whole' },
        { test: 'takes the error away once there is an answer' },
      ],
    },
    {
      id: '3.3.3',
      how: 'From the mistake one press leads to the answer, « Je ne sais pas » included.',
      provenBy: [{ test: 'leads from the error to « Je ne sais pas »' }],
    },
    { id: '3.3.5', how: 'It tells why it asks.', provenBy: [{ test: 'tells why it asks' }] },
    {
      id: '3.1.3',
      how: 'Hard words in its help open their explanation.',
      provenBy: [{ test: 'shows the sentences of its help as it is told to' }],
    },
    {
      id: '3.2.3',
      how: 'The ways out stand at the same place on every page.',
      provenBy: [
        { test: 'keeps the ways out in sight on every page, at size %s too' },
        { test: 'offers another situation on every question' },
      ],
    },
    {
      id: '3.3.6',
      how: '« Je ne sais pas » is an answer, and can be taken back.',
      provenBy: [{ test: 'takes « Je ne sais pas » as an answer, and a choice takes it back' }],
    },
  ],
  anatomy: {
    story: 'OneAnswer',
    parts: [
      { name: 'Where one is', selector: 'main > div:first-child', words: 'See Progress.' },
      { name: 'Question', selector: 'h1', words: 'The title of the screen; names the cards.' },
      { name: 'Answers', selector: '[role=radiogroup] label, [role=group] label', words: 'See ChoiceCards.' },
      {
        name: '« Je ne sais pas »',
        selector: '[data-choice-group] button',
        words: 'Always there; never costs a right.',
      },
      {
        name: 'Another situation',
        selector: '[data-choice-group] button:last-of-type',
        words: 'Leads to a person.',
      },
      { name: 'Back', selector: 'footer button', words: 'One page, then one screen.' },
      { name: 'Go on', selector: 'footer > span:last-child button', words: 'Never disabled.' },
    ],
  },
} satisfies Contract
