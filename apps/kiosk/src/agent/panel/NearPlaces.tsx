import { formatPhone } from '@parcours/i18n'
import { AgentNote, OpeningHours, type PlaceItem } from '@parcours/ui'
import type { ReactElement } from 'react'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import type { Kiosk } from '../../visit/KioskContext.tsx'
import { createLexicon } from '../../visit/lookup.ts'
import { kindWords, placeItem, placesNear, useNow, usePlaces, whereOf } from '../../visit/places/index.ts'
import { fill, words } from '../words.ts'
import styles from './Panel.module.css'

/** Places of a kind that an agent is offered: the nearest, and one more where the first is shut. */
const most = 2

/**
 * Where a step is done near the visitor, for an agent who calls or who tells the way: a block for each place, in French.
 * None without a directory, and none for a step that is not on the path.
 */
export function useNearPlaces(kiosk: Kiosk, stepId: string | null): readonly ReactElement[] {
  const { t } = useKioskStrings()
  const settings = useSettings()
  const places = usePlaces()
  const now = useNow()
  const step = kiosk.path.steps.find(({ id }) => id === stepId)
  const kinds = kiosk.content.catalogue.steps.find((one) => one.step.id === stepId)?.step.places ?? []
  if (places === null || step === undefined) return []
  const spoken = { lexicon: createLexicon(kiosk.content.words.fr, undefined), t }
  const where = whereOf(kiosk.session, settings, step)
  return kinds.flatMap((kind, index) => {
    const title = index === 0 ? words.why.places : undefined
    const near = placesNear(places, where, kind, most)
    if (near.length === 0)
      return (
        <AgentNote key={`place/${kind}`} title={title}>
          <p>{fill(words.why.placesNone, { kind: kindWords(spoken, kind) })}</p>
        </AgentNote>
      )
    return near.map((one, at) => (
      <AgentNote key={`place/${kind}/${one.place.id}`} title={at === 0 ? title : undefined}>
        <PlaceLines place={placeItem(places, one, spoken, now)} />
      </AgentNote>
    ))
  })
}

function PlaceLines({ place }: { place: PlaceItem }) {
  const { kind, name, address, phones, now, note, isDemo } = place
  return (
    <>
      <ul className={styles.lines}>
        <li className={styles.rowTitle}>{wording(kind, name)}</li>
        {isDemo && <li>{words.why.placesDemo}</li>}
        <li>{address.join(', ')}</li>
        {phones.length > 0 && (
          <li>{fill(words.why.placesPhone, { phones: phones.map(formatPhone).join(', ') })}</li>
        )}
        {note !== undefined && <li>{note}</li>}
      </ul>
      <OpeningHours now={now} />
    </>
  )
}

/** « La mairie : Mairie de Ville-Exemple ». */
const wording = (kind: string, name: string): string => `${kind}\u00a0: ${name}`
