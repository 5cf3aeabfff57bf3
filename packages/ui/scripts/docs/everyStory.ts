import type { Claim } from './model.ts'

/**
 * What every story of every component is judged by. Axe and the layout in each mode of a run; keyboard, touch, widths and
 * the settings of the system in French at the usual size; the rest in the languages that it is about.
 */
export const everyStory: readonly Claim[] = [
  {
    id: '4.1.2',
    how: 'Every control has a name, a role, and its state or value; roles and states are used as they are meant.',
    provenBy: [
      { check: 'nameProblems' },
      { axe: 'button-name' },
      { axe: 'label' },
      { axe: 'aria-valid-attr-value' },
    ],
  },
  {
    id: '2.1.1',
    how: 'Tab reaches each control (a group of radio buttons as one); Enter and the space bar act.',
    provenBy: [{ check: 'keyboardProblems' }],
  },
  { id: '2.1.2', how: 'Tab comes out again.', provenBy: [{ check: 'keyboardProblems' }] },
  { id: '2.4.3', how: 'Tab follows the order of reading.', provenBy: [{ check: 'keyboardProblems' }] },
  {
    id: '2.4.13',
    how: 'A ring of 2 px or more, at 3:1 or more against what is around it, whole, shows where the focus is.',
    provenBy: [{ check: 'ringProblems' }],
  },
  { id: '2.4.12', how: 'Nothing covers what has the focus.', provenBy: [{ check: 'coverProblem' }] },
  {
    id: '2.5.2',
    how: 'A finger acts when it is lifted; sliding off cancels.',
    provenBy: [{ check: 'touchProblems' }],
  },
  {
    id: '2.5.5',
    how: 'What may be pressed is 12.7 mm each way or more, and 2.54 mm from the next.',
    provenBy: [{ check: 'smallTargets' }, { check: 'crowdedTargets' }],
  },
  {
    id: '1.4.6',
    how: 'Text stands out at 7:1 or more; in the low-contrast theme, which a person chooses, at 4.5:1.',
    provenBy: [{ axe: 'color-contrast' }, { axe: 'color-contrast-enhanced' }],
  },
  {
    id: '1.4.11',
    how: 'With the colours of the system, borders, focus and what is chosen stay visible.',
    provenBy: [{ check: 'forcedColoursProblems' }],
  },
  {
    id: '1.4.4',
    how: 'At the largest text nothing is cut, nothing runs out of its control.',
    provenBy: [{ check: 'clippedTexts' }],
  },
  {
    id: '1.4.10',
    how: 'From 320 px to 3840 px nothing is cut, nothing scrolls sideways.',
    provenBy: [{ check: 'widthProblems' }, { check: 'sidewaysScrolls' }],
  },
  {
    id: '1.4.12',
    how: 'With the widest spacing of text that WCAG names, nothing is cut.',
    provenBy: [{ check: 'spacingProblems' }],
  },
  {
    id: '1.3.1',
    how: 'Lists and groups are marked as such, and their parts stand inside.',
    provenBy: [{ axe: 'list' }, { axe: 'listitem' }, { axe: 'aria-required-children' }],
  },
  {
    id: '1.3.2',
    how: 'Rows, arrows, lines and numbers run as the language does.',
    provenBy: [{ check: 'directionProblems' }, { check: 'scrambledNumbers' }],
  },
  {
    id: '3.1.2',
    how: 'Text of another script says its language.',
    provenBy: [{ check: 'foreignProblems' }, { axe: 'valid-lang' }],
  },
  {
    id: '2.3.3',
    how: 'Where stillness is asked for, nothing moves.',
    provenBy: [{ check: 'motionProblems' }],
  },
]
