import type { Contract } from '../../scripts/docs/model.ts'

/** What `AgentPanel` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.1',
      how: 'A complementary landmark with a name; a heading for what is in hand; views and their content are named groups.',
      provenBy: [
        {
          test: 'is a complementary landmark with a name, a heading for what is in hand, and named views',
        },
      ],
    },
    {
      id: '3.1.2',
      how: 'It carries its own language; the name in the visitor’s language is marked as such.',
      provenBy: [{ test: 'says the name in the visitor’s language too, marked as such' }],
    },
    {
      id: '2.1.1',
      how: 'F6 leads from one part to the other, Escape takes the panel away.',
      provenBy: [
        { test: 'F6 leads from one part to the other' },
        { test: 'F6 passes the turn on, and the focus with it' },
        { test: '%s asks to be taken away at once' },
      ],
    },
    {
      id: '2.4.3',
      how: 'What is pressed in it never loses the focus; taken away, it leaves it on the title of the page.',
      provenBy: [
        { test: 'keeps the focus when a press takes the pressed button away' },
        { test: 'taken away, it leaves the page whole and the focus on its title' },
      ],
    },
    {
      id: '2.4.12',
      how: 'It covers nothing that can be reached: what lies under it, in its turn, is hidden from everybody.',
      provenBy: [
        { test: 'stands beside the page on a wide screen, below it on a high one, and covers none of it' },
        { test: 'has the whole screen in its turn: the page under it is neither seen nor reached' },
      ],
    },
    {
      id: '3.2.2',
      how: 'Whoever makes the text so large that turns begin keeps the page.',
      provenBy: [{ test: 'whoever just chose the large text keeps the page in sight' }],
    },
    {
      id: '1.4.4',
      how: 'The largest text has the whole width of a low screen, by one press.',
      provenBy: [
        { test: 'one press gives the visitor the whole width, another one takes it back' },
        { test: 'folded it leaves its bar, and the visitor the whole width of a low screen' },
      ],
    },
    {
      id: '4.1.3',
      how: 'What `AgentNotice` says is announced, without taking the focus.',
      provenBy: [
        { test: 'a notice is announced in the agent’s language, and takes no room before it comes' },
      ],
    },
    {
      id: '1.3.2',
      how: 'In right-to-left it stands at the left of the page, and reads in its own direction.',
      provenBy: [{ test: 'stands at the left of a page in Arabic, and reads from left to right itself' }],
    },
  ],
  anatomy: {
    story: 'BesideAScreen',
    parts: [
      { name: 'In hand', selector: 'aside h2', words: 'A neutral name, in two languages where they differ.' },
      { name: 'Hide', selector: 'aside button', words: 'At once; Escape does the same.' },
      {
        name: 'Fold',
        selector: 'aside button:nth-of-type(2)',
        words: 'Leaves this bar, and the visitor the screen.',
      },
      { name: 'Tools', selector: 'aside button:nth-of-type(3)', words: 'Those of the application.' },
      { name: 'Views', selector: 'aside [role=group]', words: 'One is pressed.' },
      { name: 'Content', selector: 'aside [role=group] + [role=group]', words: 'The view, on pages.' },
    ],
  },
} satisfies Contract
