/**
 * Screens: as compiled from `screens.yaml`, and as shown for a case. Types only.
 */
import type { Condition, Facts, OneOf, Range, Scalar } from './types.ts'

/** When a screen or a card is shown: with one of `events`, and none of `without`. */
export interface Shown {
  readonly events?: readonly string[]
  readonly without?: readonly string[]
}
interface ScreenBase extends Shown {
  readonly id: string
  /** An optional date: not asked while a fallback already gives the date. */
  readonly optional?: true
}
/** One card of a `group` screen. Ticked: `value` (default true; for `opens`, `[{}]`). Unticked: `otherwise` (default false). */
export interface GroupItem extends Shown {
  /** Key of its words; the value of a `choices` fact or the name of the fact without it. */
  readonly id?: string
  readonly fact: string
  readonly value?: Scalar | OneOf | Range
  readonly otherwise?: Scalar | OneOf | null
  /** The list form of this fact follows when ticked. */
  readonly opens?: true
  /** Ticked, the value is added to a `choices` fact (set by `parcours build`). */
  readonly adds?: true
}
/** A card that sets one or several facts at once. */
export interface SetsOption {
  readonly id: string
  readonly sets: Facts
  /** Facts that take the code of the commune that is asked with this card; unknown when it is not given. */
  readonly communes?: readonly string[]
}
/** A screen of `screens.yaml`, as compiled. */
export type ScreenDef =
  | (ScreenBase & { readonly kind: 'date' | 'number' | 'commune'; readonly fact: string })
  | (ScreenBase & {
      readonly kind: 'choice'
      readonly fact: string
      readonly values: readonly Scalar[]
      readonly groups: Readonly<Record<string, readonly string[]>>
      readonly discreet: readonly string[]
      /** Values that make sense only under a condition: their cards go away when it is `no`. */
      readonly only?: Readonly<Record<string, Condition>>
    })
  | (ScreenBase & { readonly kind: 'choice'; readonly options: readonly SetsOption[] })
  | (ScreenBase & {
      readonly kind: 'choices'
      readonly fact: string
      readonly valuesFor: Readonly<Record<string, readonly string[]>>
      readonly only?: Readonly<Record<string, Condition>>
    })
  | (ScreenBase & { readonly kind: 'group'; readonly items: readonly GroupItem[] })
  | (ScreenBase & {
      readonly kind: 'list'
      readonly fact: string
      readonly fields: Readonly<Record<string, readonly string[]>>
    })

/** A subject that nobody is asked about: offered discreetly, and set when the person says so. */
export interface Subject {
  readonly id: string
  readonly events: readonly string[]
  /** Offered unless this is no. */
  readonly when?: Condition
  readonly sets: Facts
}

/** One card of a `choice` screen: a value, a named group of values asked apart afterwards, or several facts at once. */
export type ScreenOption =
  | { readonly value: Scalar }
  | { readonly group: string; readonly values: readonly string[] }
  | SetsOption

/** A screen to show now, with only what is relevant for this case. */
export type Screen =
  | {
      readonly id: string
      readonly kind: 'date' | 'number' | 'commune'
      readonly fact: string
      readonly optional: boolean
    }
  | {
      readonly id: string
      readonly kind: 'choice'
      /** Null when each option sets facts of its own. */
      readonly fact: string | null
      readonly options: readonly ScreenOption[]
      /** Values offered last, discreetly. */
      readonly discreet: readonly string[]
      /** Id of the group that was chosen before and is now asked apart; else null. */
      readonly within: string | null
    }
  /** `pages`: 7 values or fewer each; answered when the last page is done. */
  | {
      readonly id: string
      readonly kind: 'choices'
      readonly fact: string
      readonly pages: readonly (readonly string[])[]
    }
  /** 7 cards or fewer; `more`: those that come on the next pages, once these are answered. */
  | {
      readonly id: string
      readonly kind: 'group'
      readonly items: readonly GroupItem[]
      readonly more: number
    }
  /** `fields`: what the chosen events read of an item. */
  | {
      readonly id: string
      readonly kind: 'list'
      readonly fact: string
      readonly fields: readonly string[]
      readonly max: number
    }
