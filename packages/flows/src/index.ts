/**
 * Browser API of Parcours' flows: a catalogue and a case in, a path and screens out. No clock, no network, no DOM.
 */

export type { Answer } from './engine/answer.ts'
export { answerScreen } from './engine/answer.ts'
export { deserializeCase, parseCase, serializeCase } from './engine/case.ts'
export type { Catalogue } from './engine/catalogue.ts'
export { CatalogueError, loadCatalogue } from './engine/catalogue.ts'
export { forgetDates } from './engine/dates.ts'
export { firstSteps } from './engine/firstSteps.ts'
export type { PathOptions } from './engine/path.ts'
export { computePath } from './engine/path.ts'
export { InputError } from './engine/problems.ts'
export { nextScreens, openSubjects } from './engine/screens.ts'
export type * from './engine/screenTypes.ts'
export { becauseSentences } from './engine/sentences.ts'
export type * from './engine/types.ts'
export { entryOf } from './engine/words.ts'
export type * from './engine/wordTypes.ts'
