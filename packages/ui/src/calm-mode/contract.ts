import type { Contract } from '../../scripts/docs/model.ts'

/** What `CalmMode` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.1.1',
      how: 'Chosen by the arrow keys, as by touch; it acts at once.',
      provenBy: [{ test: 'says what it does, and acts at once, by touch and by the arrow keys' }],
    },
    {
      id: '3.3.2',
      how: 'Two sentences belong to the group and say what changes.',
      provenBy: [{ test: 'says what it does, and acts at once, by touch and by the arrow keys' }],
    },
    { id: '2.3.3', how: 'While it is on, no component moves.', provenBy: [{ test: 'moves nothing' }] },
    {
      id: '1.4.1',
      how: 'Where colour goes away, the words that it went with stay.',
      provenBy: [
        { test: 'tints no ground and shows pictures in grey; the words that colour went with stay' },
      ],
    },
    {
      id: '2.2.2',
      how: 'No seconds are counted in sight; the warning itself still comes.',
      provenBy: [{ test: 'counts no seconds in sight when the session is about to end, and still warns' }],
    },
  ],
  anatomy: {
    story: 'Off',
    parts: [
      { name: 'Legend', selector: 'legend', words: 'What is set.' },
      { name: 'What it does', selector: 'fieldset p', words: 'Belongs to the group: it is read with it.' },
      { name: 'Choices', selector: 'label', words: '« Oui » and « Non »: no switch to be understood.' },
    ],
  },
} satisfies Contract
