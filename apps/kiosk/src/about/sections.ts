import type french from '../../locales/about/fr.json'

/** The pages of « À savoir ». */
export type Topic = 'menu' | 'privacy' | 'accessibility' | 'who'

type Key<Topic extends 'privacy' | 'accessibility'> = keyof (typeof french)[Topic]

/** A part of a text: its title, and its sentences. */
type Section<Topic extends 'privacy' | 'accessibility'> = readonly [title: Key<Topic>, text: Key<Topic>]

/** The privacy notice, in order. */
export const privacySections: readonly Section<'privacy'>[] = [
  ['duringTitle', 'during'],
  ['howLongTitle', 'howLong'],
  ['whoTitle', 'who'],
  ['leavesTitle', 'leaves'],
  ['codeTitle', 'code'],
  ['nothingTitle', 'nothing'],
  ['followTitle', 'follow'],
  ['rightsTitle', 'rights'],
]

/** The accessibility statement, in order. */
export const accessibilitySections: readonly Section<'accessibility'>[] = [
  ['stateTitle', 'state'],
  ['testedTitle', 'tested'],
  ['triedTitle', 'tried'],
  ['readersTitle', 'readers'],
  ['missingTitle', 'missing'],
]
