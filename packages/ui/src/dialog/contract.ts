import type { Contract } from '../../scripts/docs/model.ts'

/** What `Dialog` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '4.1.2',
      how: 'It is named by its title and described by its sentences.',
      provenBy: [{ test: 'is named by its title and described by its sentences' }],
    },
    {
      id: '2.4.3',
      how: 'Focus goes to the title, stays inside, and returns to what opened it. Nothing behind it can be reached.',
      provenBy: [
        { test: 'sends focus to its title' },
        { test: 'keeps the keyboard inside' },
        { test: 'leaves nothing behind it within reach' },
        { test: 'closes with « %s » and gives focus back' },
      ],
    },
    {
      id: '2.1.2',
      how: 'Escape and the close button always lead out.',
      provenBy: [{ test: 'closes with Escape' }, { test: 'closes with « %s » and gives focus back' }],
    },
    {
      id: '2.5.2',
      how: 'A press beside it closes nothing: it may be a slip.',
      provenBy: [{ test: 'stays open when the finger slips beside it' }],
    },
    {
      id: '3.1.2',
      how: 'A title or a description in another language says so.',
      provenBy: [{ test: 'says the language of its title and description where it is not that of the page' }],
    },
    {
      id: '3.2.6',
      how: 'The way to a person and the tools stay in its bar. A dialog that is that way does not lead to itself.',
      provenBy: [
        { test: 'keeps the way to a person and the shared tools in its bar' },
        {
          test: 'as the way to a person it offers no button to itself, nor does a dialog opened from its bar',
        },
      ],
    },
    {
      id: '4.1.3',
      how: 'Announcements are heard while it is open.',
      provenBy: [{ test: 'announcements are still heard under it' }],
    },
    {
      id: '1.4.4',
      how: 'At a large text its content turns pages instead of being cut.',
      provenBy: [{ test: 'turns pages when its content does not fit' }],
    },
  ],
  anatomy: {
    story: 'Question',
    parts: [
      {
        name: 'Bar',
        selector: '[role=dialog] > [data-unspoken]',
        words: 'Tools, a person, « Fermer »: always at the top.',
      },
      { name: 'Title', selector: '[role=dialog] h2', words: 'Takes the focus; the name of the dialog.' },
      { name: 'Description', selector: '[role=dialog] p', words: 'The reason, one sentence a line.' },
      {
        name: 'Answers',
        selector: '[role=dialog] > div:last-child',
        words: 'Buttons that name what they do, the safe one first.',
      },
    ],
  },
} satisfies Contract
