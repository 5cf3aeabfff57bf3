/**
 * The places of service near the visitor. In a component `usePlacesOfKind` gives the cards of a kind, and `useStepPlaces`
 * those of a step: the nearest, open or closed now, and the branch itself. `whereOf` says where the visitor is, or the
 * branch; null where neither is known.
 */
export { branchId } from './branchPlace.ts'
export { loadPlaces, type Places } from './loadPlaces.ts'
export { kindWords } from './placeItem.ts'
export { type DirectoryProblem, PlacesError } from './placesText.ts'
export { PlacesContext, type PlacesSource, usePlaces } from './usePlaces.ts'
export { type PlacesOf, type StepPlaces, usePlacesOfKind, useStepPlaces } from './useStepPlaces.ts'
export { whereOf } from './whereOf.ts'
