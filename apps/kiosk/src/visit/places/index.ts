/**
 * The places of service near the visitor. In a component:
 * `const places = usePlaces()` (null: none known), `const now = useNow()`,
 * `const where = whereOf(session, settings, step)` (null: not known; without a step: where the visitor is; with
 * `emptySession`: the branch), then
 * `places && placesNear(places, where, 'town_hall', 3).map((near) => placeItem(places, near, { lexicon, t }, now))`
 * gives the cards (`lexicon` of `useKiosk()` or `createLexicon`, `t` of `useKioskStrings()`). On paper leave `now` of
 * the card out.
 */
export { branchId } from './branchPlace.ts'
export { loadPlaces, type Places } from './loadPlaces.ts'
export { kindWords, placeItem, placesNear } from './placeItem.ts'
export { type DirectoryProblem, PlacesError } from './placesText.ts'
export { PlacesContext, type PlacesSource, useNow, usePlaces } from './usePlaces.ts'
export { type PlacesOf, type StepPlaces, usePlacesOfKind, useStepPlaces } from './useStepPlaces.ts'
export { whereOf } from './whereOf.ts'
