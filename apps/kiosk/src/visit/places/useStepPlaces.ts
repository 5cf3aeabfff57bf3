import type { PathStep } from '@parcours/flows'
import { departmentOfCode, type NearPlace, type Where } from '@parcours/places'
import type { PlaceItem } from '@parcours/ui'
import { useMemo } from 'react'
import { type Branch, useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'
import type { Lexicon } from '../lookup.ts'
import { branchPlace, isSamePlace } from './branchPlace.ts'
import type { Places } from './loadPlaces.ts'
import { kindWords, type PlaceWords, placeItem, placesNear } from './placeItem.ts'
import { useNow, usePlaces } from './usePlaces.ts'
import { whereOf } from './whereOf.ts'

/** More places than this are a list to search (falc-rules L8). */
const mostShown = 3

/** As many as are looked for of a kind: the most that a list shows, and one more where the branch is among them. */
const mostLookedFor = 5

/** Where a step is done. */
export interface StepPlaces {
  /** The right places near the visitor, three at most. */
  readonly known: readonly PlaceItem[]
  /** The other kinds of place, in words: none is known, or three stand before it. */
  readonly others: readonly string[]
}

/** What is asked of a step: where it is done. */
type Errand = Pick<PathStep, 'events' | 'phase' | 'place'>

/** What is known of the places of a step: of the kinds that it names, in their order. */
export type PlacesOf = (step: Errand) => StepPlaces

/**
 * Gives the places of steps in the visitor's language. One kind: three places at most. Several: one of each, so that the
 * visitor sees the choice. Without a directory only kinds are known.
 */
export function useStepPlaces(): PlacesOf {
  const { lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const placesOfKind = usePlacesOfKind()
  return (step) => {
    const count = step.place.length === 1 ? mostShown : 1
    const found = step.place.map((kind) => ({ kind, items: placesOfKind(step, kind, count) }))
    const known = found.flatMap(({ items }) => items).slice(0, mostShown)
    const others = found.filter(({ items }) => !items.some((item) => known.includes(item)))
    return { known, others: others.map(({ kind }) => kindWords({ lexicon, t }, kind)) }
  }
}

/** The places of a kind for an errand, the branch first where it is one, then the nearest first; `count` at most, 4 or less. */
export type PlacesOfKind = (errand: Errand, kind: string, count: number) => readonly PlaceItem[]

/**
 * Gives the places of a kind: none without a directory.
 * @param spoken the language of what kind of place it is, for somebody else than the visitor. @default the visitor's
 */
export function usePlacesOfKind(spoken?: Lexicon): PlacesOfKind {
  const places = usePlaces()
  const instant = useNow()
  const settings = useSettings()
  const { session, lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const words: PlaceWords = { lexicon: spoken ?? lexicon, t }
  const near = useNear(places)
  return (errand, kind, count) => {
    const where = whereOf(session, settings, errand)
    if (places === null) return []
    return itemsOf({ places, near, where, words, instant, branch: settings.branch }, kind, count)
  }
}

type Near = (where: Where | null, kind: string) => readonly NearPlace[]

/** Looks each kind up once as long as the screen is shown: a list may be long. It dies with the screen, and what it holds. */
function useNear(places: Places | null): Near {
  return useMemo(() => {
    const found = new Map<string, readonly NearPlace[]>()
    return (where, kind) => {
      if (places === null) return []
      const key = JSON.stringify([where, kind])
      const near = found.get(key) ?? placesNear(places, where, kind, mostLookedFor)
      found.set(key, near)
      return near
    }
  }, [places])
}

interface Around {
  readonly places: Places
  readonly near: Near
  readonly where: Where | null
  readonly words: PlaceWords
  readonly instant: string
  readonly branch: Branch | null
}

function itemsOf(
  { places, near, where, words, instant, branch }: Around,
  kind: string,
  count: number,
): PlaceItem[] {
  const here = kind === 'france_services' && isNear(branch, where) ? branchPlace(branch) : null
  const others = near(where, kind).filter(({ place }) => here === null || !isSamePlace(place, here.place))
  return [...(here === null ? [] : [here]), ...others].slice(0, count).map((one) => {
    const item = placeItem(places, one, words, instant)
    return one === here
      ? { ...item, kind: words.t('places.here'), sourceDate: undefined, isDemo: undefined }
      : item
  })
}

/** Who needs a place in the department of the branch may come back to it. */
function isNear(branch: Branch | null, where: Where | null): branch is Branch {
  const commune = branch?.communeCode ?? null
  return commune !== null && where?.department === departmentOfCode(commune)
}
