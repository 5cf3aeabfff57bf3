/**
 * Problems of a case in words, for the command line. The kiosk has its own words, by code.
 */
import type { Problem, ProblemCode } from '../engine/types.ts'
import type { Lang } from '../engine/wordTypes.ts'

const FRENCH: Readonly<Record<ProblemCode, readonly [message: string, mend: string]>> = {
  not_a_case: ['Ce n’est pas un cas.', 'Il faut { "version": 1, "events": […], "facts": {…} }.'],
  bad_version: ['La version {value} est inconnue.', 'Écrivez "version": 1.'],
  unknown_field: ['Le champ « {value} » est inconnu ici.', 'Champs connus : {values}.'],
  no_event: ['Aucun événement de vie n’est donné.', 'Donnez-en un : {values}.'],
  unknown_event: ['« {value} » n’est pas un événement de vie.', 'Choisissez : {values}.'],
  unavailable_event: ['L’événement « {value} » n’est pas encore disponible.', 'Choisissez : {values}.'],
  unknown_fact: ['« {value} » n’est pas un fait.', 'Les faits sont dans catalogue/facts.yaml.'],
  derived_fact: ['« {value} » est calculé : il ne se donne pas.', 'Donnez à la place : {values}.'],
  bad_value: ['{value} ne convient pas.', 'Il faut : {expected}, ou null pour « je ne sais pas ».'],
  too_many: ['Il y a plus de {max} éléments.', 'Gardez-en {max} au plus.'],
  disagree: ['{value} contredit {values}.', 'Retirez l’un des deux, ou corrigez-le.'],
  unknown_step: ['« {value} » n’est pas une démarche.', 'Donnez l’identifiant d’une démarche du catalogue.'],
}

/** One line: the field, the cause, the mend. French for `fr`, else English. */
export function problemText(problem: Problem, lang: Lang): string {
  const where = problem.path || 'case'
  if (lang !== 'fr') return `${where}: ${problem.message} ${problem.mend}`
  const [message, mend] = FRENCH[problem.code]
  const near = String(problem.params.hint ?? '').match(/"(.*)"/)?.[1]
  const hint = near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`
  return `${where} : ${fill(message, problem)}${hint} ${fill(mend, problem)}`
}

function fill(text: string, { params }: Problem): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? ''
    return Array.isArray(value) ? value.join(', ') : String(value)
  })
}
