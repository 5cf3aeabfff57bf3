import type { Contract } from '../../scripts/docs/model.ts'

/** What `IdleGuard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '2.2.1',
      how: 'A warning comes 45 seconds before the end or more. Any key or touch extends, as often as one likes.',
      provenBy: [
        { test: 'warns after the time without a touch, and expires after the warning' },
        { test: 'is extended by %s, and counts from the start again' },
        { test: 'is extended as often as one likes' },
        { test: 'refuses a warning too short to answer' },
      ],
    },
    {
      id: '2.2.6',
      how: 'What will be erased is said before it is.',
      provenBy: [{ test: 'warns after the time without a touch, and expires after the warning' }],
    },
    {
      id: '2.5.2',
      how: 'The key that answers presses nothing else.',
      provenBy: [{ test: 'the key that answers presses nothing else' }],
    },
    {
      id: '4.1.3',
      how: 'The time left is announced every 15 seconds.',
      provenBy: [{ test: 'says the time left every 15 seconds' }],
    },
    {
      id: '3.2.6',
      how: 'The way to a person works from the warning.',
      provenBy: [{ test: 'the way to a person works from the warning' }],
    },
    {
      id: '1.4.2',
      how: 'Who did not listen hears nothing.',
      provenBy: [{ test: 'nobody who did not listen hears a voice or a tone' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'Who listened hears a tone, the warning, and the time left.',
      provenBy: [
        { test: 'speaks the warning after a tone, then the time left, and its own voice freezes nothing' },
      ],
    },
    {
      id: 'EN 5.1.3.5',
      how: 'The voice falls silent as soon as somebody answers.',
      provenBy: [{ test: 'falls silent as soon as somebody answers' }],
    },
    {
      id: 'EN 5.1.3.14',
      how: 'A language without a voice is not read by another.',
      provenBy: [{ test: 'a language without a voice is not read by another' }],
    },
  ],
  anatomy: {
    story: 'Warning',
    parts: [
      { name: 'Question', selector: '[role=alertdialog] h2', words: 'Takes the focus.' },
      {
        name: 'What happens',
        selector: '[role=alertdialog] h2 + p',
        words: 'What will be erased, and what to do.',
      },
      {
        name: 'Seconds',
        selector: '[role=alertdialog] p[aria-hidden]',
        words: 'For the eye; announced every 15 seconds. Gone in calm mode.',
      },
      {
        name: 'Answer',
        selector: '[role=alertdialog] > div:last-child button',
        words: 'One big button; any key or touch does the same.',
      },
    ],
  },
} satisfies Contract
