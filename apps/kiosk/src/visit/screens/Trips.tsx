import type { PathStep, Trip } from '@parcours/flows'
import { Heading, Screen, type TripPaper, tripGroupBlocks } from '@parcours/ui'
import { Fragment } from 'react'
import { type KioskTranslate, useKioskStrings } from '../../strings.ts'
import { phasesOf } from '../adapters/phases.ts'
import { paperWords, stepCard, stepText } from '../adapters/steps.ts'
import { sureTrips } from '../adapters/trips.ts'
import { type Kiosk, useKiosk } from '../KioskContext.tsx'
import { kindWords, type PlacesOf, useStepPlaces } from '../places/index.ts'

/** What can be done in one trip: where to go, what to do there, what to bring. By phase, as the path is. */
export function Trips() {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const placesOf = useStepPlaces()
  const { path, dispatch } = kiosk
  return (
    <Screen
      title={t('trips.title')}
      lead={[t('trips.lead')]}
      isAlwaysNumbered
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {phasesOf(kiosk, t).flatMap(({ id, title }) => {
        const trips = sureTrips(path).filter(({ phase }) => phase === id)
        if (trips.length === 0) return []
        return [
          <Heading key={id} level={2} text={title} />,
          // Two phases may lead to the same place: each trip has keys of its own.
          ...trips.map((trip) => (
            <Fragment key={`${id}-${trip.place}`}>{tripBlocks(kiosk, t, trip, placesOf)}</Fragment>
          )),
        ]
      })}
    </Screen>
  )
}

function tripBlocks(kiosk: Kiosk, t: KioskTranslate, trip: Trip, placesOf: PlacesOf) {
  const ids = new Set(trip.steps)
  const [first, ...others] = kiosk.path.steps.filter(({ id }) => ids.has(id))
  if (first === undefined) return null
  const [place] = placesOf({ ...first, place: [trip.place] }).known
  return tripGroupBlocks({
    place: kindWords({ lexicon: kiosk.lexicon, t }, trip.place),
    at: place,
    steps: [tripCard(kiosk, t, first), ...others.map((step) => tripCard(kiosk, t, step))],
    papers: papersOf(kiosk, [first, ...others]),
    level: 3,
  })
}

/** Who deals with it is said by the trip; who helps is told by the step. */
function tripCard(kiosk: Kiosk, t: KioskTranslate, step: PathStep) {
  const { who: _who, help: _help, ...card } = stepCard(kiosk, t, step)
  return card
}

/** The papers of all steps, each once: what has the same French words at the desk is the same paper. */
function papersOf(kiosk: Kiosk, steps: readonly PathStep[]): readonly TripPaper[] {
  const papers = new Map<string, TripPaper>()
  for (const step of steps) {
    const { language } = stepText(kiosk, step.id)
    for (const id of step.documentIds) {
      const { label, french } = paperWords(kiosk, step.id, id)
      // Words that are French already are not said twice.
      papers.set(french, { id: french, label, french: language === 'fr' ? undefined : french })
    }
  }
  return [...papers.values()]
}
