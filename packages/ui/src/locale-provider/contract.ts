import type { Contract } from '../../scripts/docs/model.ts'

/** What `LocaleProvider` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.1.1',
      how: 'The page has the language and direction that are shown.',
      provenBy: [{ test: 'sets language, direction, theme and size on the page, so that dialogs follow' }],
    },
    {
      id: '3.1.2',
      how: 'A part in another language has its own.',
      provenBy: [{ test: 'an inner provider changes its part and leaves the page' }],
    },
    {
      id: '1.4.6',
      how: 'Each pair of text and ground is measured in each theme.',
      provenBy: [
        {
          test: 'every pair has the contrast that it needs; calm: %s',
          file: '../test/colours/pairs.test.ts',
        },
        {
          test: 'lists every pair of colours that a style sheet brings about',
          file: '../test/colours/pairs.test.ts',
        },
      ],
    },
    {
      id: '1.4.11',
      how: 'Borders, icons and focus ring are measured against their grounds in each theme.',
      provenBy: [
        {
          test: 'every pair has the contrast that it needs; calm: %s',
          file: '../test/colours/pairs.test.ts',
        },
      ],
    },
    {
      id: '2.5.5',
      how: 'Targets of 12.7 mm on every calibrated screen, 44 px at least.',
      provenBy: [
        { test: 'keeps targets of 12.7 mm (44 px at least) and gaps of 2.54 mm at %f px a millimetre' },
      ],
    },
    {
      id: 'EN 5.1.4',
      how: 'Capitals have their height in mm: the ratio of the font is measured.',
      provenBy: [{ test: 'the cap ratio of the tokens is that of the font' }],
    },
  ],
  anatomy: {
    story: 'AnotherLanguage',
    isUndrawn: true,
    parts: [
      {
        name: 'Page',
        selector: '[data-theme] h2',
        words: 'The outermost provider: language, direction and look also stand on the page.',
      },
      {
        name: 'Part',
        selector: '[data-theme] [data-theme] h2',
        words: 'A provider inside: language, direction and look of its part only.',
      },
    ],
  },
} satisfies Contract
