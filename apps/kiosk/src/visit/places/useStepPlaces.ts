import type { PathStep } from '@parcours/flows'
import { departmentOfCode, type NearPlace, type Where } from '@parcours/places'
import type { PlaceItem } from '@parcours/ui'
import { useMemo } from 'react'
import { type Branch, useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'
import { branchPlace } from './branchPlace.ts'
import type { Places } from './loadPlaces.ts'
import { kindWords, type PlaceWords, placeItem, placesNear } from './placeItem.ts'
import { useNow, usePlaces } from './usePlaces.ts'
import { whereOf } from './whereOf.ts'

/** More places than this are a list to search (falc-rules L8). */
const mostShown = 3

/** Where a step is done. */
export interface StepPlaces {
  /** The right places near the visitor, three at most. */
  readonly known: readonly PlaceItem[]
  /** The other kinds of place, in words: none is known, or three stand before it. */
  readonly others: readonly string[]
}

/** What is known of the places of a step: of the kinds that it names, in their order. */
export type PlacesOf = (step: Pick<PathStep, 'events' | 'phase' | 'place'>) => StepPlaces

/**
 * Gives the places of steps in the visitor's language. One kind: three places at most. Several: one of each, so that the
 * visitor sees the choice. Without a directory only kinds are known.
 */
export function useStepPlaces(): PlacesOf {
  const places = usePlaces()
  const instant = useNow()
  const settings = useSettings()
  const { session, lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const words: PlaceWords = { lexicon, t }
  const near = useNear(places)
  return (step) => {
    const where = whereOf(session, settings, step)
    const count = step.place.length === 1 ? mostShown : 1
    const found = step.place.map((kind) => ({
      kind,
      items:
        places === null
          ? []
          : itemsOf({ places, near, where, words, instant, branch: settings.branch }, kind, count),
    }))
    const known = found.flatMap(({ items }) => items).slice(0, mostShown)
    const others = found.filter(({ items }) => !items.some((item) => known.includes(item)))
    return { known, others: others.map(({ kind }) => kindWords(words, kind)) }
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
      const near = found.get(key) ?? placesNear(places, where, kind, mostShown + 1)
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
  const others = near(where, kind).filter(({ place }) => here === null || !isSame(place, here.place))
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

/** The branch may stand in the directory too. */
function isSame(one: NearPlace['place'], other: NearPlace['place']): boolean {
  const isPhone = one.phones.some((phone) => other.phones.includes(phone))
  return isPhone || (one.communeCode === other.communeCode && one.name === other.name)
}
