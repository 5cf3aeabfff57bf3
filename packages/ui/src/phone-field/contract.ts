import type { Contract } from '../../scripts/docs/model.ts'

/** What `PhoneField` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.3.3',
      how: 'A mistake says what to do: how many digits are missing, how a number begins.',
      provenBy: [{ test: 'says how to mend « %s »' }],
    },
    {
      id: '3.3.1',
      how: 'Nothing is called wrong while the number is typed, nor a whole one.',
      provenBy: [{ test: 'says nothing of a number while it is typed, nor of a whole one' }],
    },
    {
      id: '3.3.2',
      how: 'The number is shown in groups of two, as people say it; +33 is understood.',
      provenBy: [
        { test: 'shows digits of the pad in groups of two, and gives them without spaces' },
        { test: 'understands %s' },
      ],
    },
    {
      id: '1.4.4',
      how: 'All ten digits are in sight at every text size.',
      provenBy: [{ test: 'shows the ten digits whole at text size %i' }],
    },
    {
      id: '1.3.2',
      how: 'Digits are read from left to right in Arabic.',
      provenBy: [{ test: 'keeps the digits from left to right in Arabic' }],
    },
  ],
  anatomy: {
    story: 'DigitsMissing',
    parts: [
      { name: 'Label', selector: 'label', words: 'Whose number it is.' },
      { name: 'Box', selector: 'input', words: 'Groups of two; no keyboard of the system opens.' },
      { name: 'Mistake', selector: 'input ~ p', words: 'What to do; it belongs to the box.' },
      { name: 'Example', selector: 'p:has(bdi)', words: 'A number that belongs to nobody.' },
      { name: 'Pad', selector: '[role=group] [role=group]', words: 'Ten digits and « Effacer ».' },
    ],
  },
} satisfies Contract
