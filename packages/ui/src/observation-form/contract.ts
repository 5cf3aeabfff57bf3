import type { Contract } from '../../scripts/docs/model.ts'

/** What `ObservationForm` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.1',
      how: 'Where nothing was answered it says what to do, and announces it.',
      provenBy: [{ test: 'says what to do when nothing was answered, and sends nothing' }],
    },
    {
      id: '3.3.2',
      how: 'What is wrong is a question with cards; words of one’s own are a box with its label.',
      provenBy: [{ test: 'gives what is wrong, in the order of the form, and the words of the visitor' }],
    },
    {
      id: '1.3.1',
      how: 'On a screen the cards stay one group named by the question.',
      provenBy: [{ test: 'turns pages on a screen, and sends from the last one' }],
    },
    {
      id: 'EN 5.1.3.9',
      how: 'No name is asked for, and nothing is kept in the browser.',
      provenBy: [{ test: 'asks for no name, and keeps nothing in the browser' }],
    },
  ],
  anatomy: {
    story: 'NothingChosen',
    parts: [
      { name: 'Question', selector: 'legend', words: 'Names the group.' },
      { name: 'Cards', selector: 'label', words: 'Several may be true.' },
      { name: 'Mend', selector: 'fieldset + p, fieldset ~ *', words: 'Only after a press that cannot work.' },
      { name: 'Words', selector: 'input:not([type=checkbox]), textarea', words: 'Never required.' },
      {
        name: 'Send',
        selector: 'form button, button:has(.lucide-send)',
        words: 'Gives the value to the caller.',
      },
    ],
  },
} satisfies Contract
