import type { Contract } from '../../scripts/docs/model.ts'

/** What `KioskShell` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '3.2.3',
      how: 'The tools stand in one order on every screen.',
      provenBy: [{ test: 'keeps its tools in one order' }],
    },
    {
      id: '3.2.6',
      how: 'The way to a person, speech, language and display are there in each dialog too.',
      provenBy: [
        { test: 'language, display, speech and a person stay reachable in a dialog' },
        { test: 'the way to a person leaves all dialogs, one inside the other' },
      ],
    },
    {
      id: '1.4.10',
      how: 'It fills the window and does not scroll, at the largest text.',
      provenBy: [{ test: 'fills the window and does not scroll, at the largest size' }],
    },
    {
      id: '3.1.1',
      how: 'The language of the page changes at once with the choice.',
      provenBy: [{ test: 'changes the language from its dialog, which closes' }],
    },
    {
      id: 'EN 5.1.4',
      how: 'Text size and colours are chosen on the kiosk, from every screen.',
      provenBy: [{ test: 'changes the display from its dialog, which stays' }],
    },
    {
      id: 'EN 5.8',
      how: 'The second press of a trembling hand is ignored, but where fast presses are meant.',
      provenBy: [
        { test: 'ignores the second of a trembling hand' },
        { test: 'lets quick presses through where they are meant' },
      ],
    },
    {
      id: 'EN 8.3.2',
      how: 'In reach mode every control stands between 900 and 1220 mm above the floor.',
      provenBy: [
        {
          test: 'every control stands between 900 and 1220 mm, at text size %i',
          file: 'reach-mode/ReachMode.test.tsx',
        },
      ],
    },
  ],
  anatomy: {
    story: 'Question',
    parts: [
      { name: 'First tool', selector: 'header [role=group] button', words: 'Trial or information.' },
      {
        name: 'Listen',
        selector: 'header [data-unspoken] button',
        words: 'Reads the screen; stops at any key or touch.',
      },
      {
        name: 'Language',
        selector: 'header button[aria-haspopup]:has(.lucide-languages)',
        words: 'Opens the languages.',
      },
      {
        name: 'Display',
        selector: 'header button[aria-haspopup]:has(.lucide-a-large-small)',
        words: 'Opens text size, colours, calm, reach.',
      },
      { name: 'Erase and leave', selector: 'header > span button', words: 'Alone, at the end.' },
      { name: 'Screen', selector: 'main', words: 'One Screen: title, blocks, pages.' },
      { name: 'Bar of actions', selector: 'footer', words: '« Retour », a person, the next step.' },
    ],
  },
} satisfies Contract
