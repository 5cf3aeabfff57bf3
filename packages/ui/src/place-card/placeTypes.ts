import type { OpeningNow, OpeningWeek } from '../opening-hours/index.ts'
import type { PictogramName } from '../pictogram/index.ts'

/** How far a place is, as the crow flies, rounded by the kiosk. */
export interface PlaceDistance {
  readonly value: number
  readonly unit: 'metre' | 'kilometre'
}

/** A place where a visitor may go. What is not known is left out. */
export interface PlaceItem {
  /** Unique on the screen or the paper. */
  readonly id: string
  readonly picture: PictogramName
  /** What it is, in the visitor's language: « La mairie ». */
  readonly kind: string
  /** Its own name, in French. */
  readonly name: string
  /** The lines of the address, as on an envelope. */
  readonly address: readonly string[]
  /** Phone numbers, ten digits each: `0199000000`. */
  readonly phones: readonly string[]
  readonly now?: OpeningNow | undefined
  readonly week?: OpeningWeek | null | undefined
  readonly distance?: PlaceDistance | undefined
  /** `only`: nobody is received without one. */
  readonly appointment?: 'only' | 'possible' | 'no' | undefined
  /** It moves about: the address may be one of several. */
  readonly isItinerant?: boolean | undefined
  /** By wheelchair: `full` alone, `help` after a call, `none` not. */
  readonly access?: 'full' | 'help' | 'none' | undefined
  /** How to get there by public transport: words of the operator, in French. */
  readonly howToGet?: string | undefined
  /** Where the accessible entrance is: words of the operator, in French. */
  readonly entrance?: string | undefined
  /** What the place adds, in French. */
  readonly note?: string | undefined
  /** Day or month of the information: `2026-11-25`, `2024-08`. */
  readonly sourceDate?: string | undefined
  /** The place is invented, for a demonstration: it is said. */
  readonly isDemo?: boolean | undefined
}
