import { AgentNote, Heading, type PlaceItem, placeCardBlocks } from '@parcours/ui'
import type { ReactElement } from 'react'
import { useKioskStrings } from '../../strings.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { createLexicon } from '../../visit/lookup.ts'
import { branchId, kindWords, usePlaces, usePlacesOfKind } from '../../visit/places/index.ts'
import { fill, words } from '../words.ts'

/** The half is narrow on a low screen: where and when are a block each, as on a low screen of two columns. */
const columns = 2

/** Of one kind: the nearest, and one more where the first is shut. Of several: one of each. */
const mostOfOne = 2

/**
 * Where a step is done near the visitor, for an agent who calls or who tells the way: cards in French, as the visitor has
 * them. None without a directory, and none for a step that is not on the path.
 */
export function useNearPlaces(kiosk: Kiosk, stepId: string | null): readonly ReactElement[] {
  const { t } = useKioskStrings()
  const lexicon = createLexicon(kiosk.content.words.fr, undefined)
  const placesOfKind = usePlacesOfKind(lexicon)
  const hasDirectory = usePlaces() !== null
  const step = kiosk.path.steps.find(({ id }) => id === stepId)
  if (!hasDirectory || step === undefined || step.place.length === 0) return []
  const count = step.place.length === 1 ? mostOfOne : 1
  const found = step.place.map((kind) => ({ kind, items: placesOfKind(step, kind, count) }))
  const unknown = found.filter(({ items }) => items.length === 0)
  return [
    <Heading key="places" level={3} text={words.why.places} />,
    ...found.flatMap(({ items }) =>
      items.flatMap((place) => placeCardBlocks({ place, detail: detailOf(place, items), level: 3, columns })),
    ),
    ...(unknown.length === 0
      ? []
      : [
          <AgentNote key="places-none">
            {unknown.map(({ kind }) => (
              <p key={kind}>{fill(words.why.placesNone, { kind: kindWords({ lexicon, t }, kind) })}</p>
            ))}
          </AgentNote>,
        ]),
  ]
}

/** All that is known of the nearest; of the branch, where the agent sits, and of a second one, where it is. */
function detailOf({ id }: PlaceItem, items: readonly PlaceItem[]): 'full' | 'brief' {
  return id === items.find((one) => one.id !== branchId)?.id ? 'full' : 'brief'
}
