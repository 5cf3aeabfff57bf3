/**
 * Screens and facts: how each fact is asked, what follows from what, which step reads it.
 */
import { factsOfDef } from '../../engine/catalogue.ts'
import { factsOf } from '../../engine/condition.ts'
import type { ScreenDef } from '../../engine/screenTypes.ts'
import type { Condition, Fact, ImpliedValue, Range } from '../../engine/types.ts'
import { COMPUTED } from '../../explain/computed.ts'
import { conditionsOfStep } from '../../explain/conditions.ts'
import { anchorFact } from '../../explain/dateWords.ts'
import { factName, fieldName, fieldValueWords, valueWords, wordAt } from '../../explain/factWords.ts'
import { readable } from '../../explain/rule.ts'
import { ruleLine } from '../../explain/ruleWords.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Dossier, ReviewModel } from './model.ts'
import { factLink, listHtml, nameFor, page, stepLink } from './page.ts'

const TYPES: Readonly<Record<Fact['type'], string>> = {
  boolean: 'oui ou non',
  choice: 'une réponse',
  choices: 'plusieurs réponses',
  integer: 'un nombre',
  date: 'une date',
  commune: 'une commune',
  list: 'une liste',
}

/** The whole page: the screens in their order, then the facts. */
export function questionsPage(model: ReviewModel): string {
  const { catalogue } = model
  const screens = catalogue.screens.map((screen) => screenItem(screen, model))
  const facts = [...catalogue.facts].map(([name, fact]) => factPart(name, fact, model))
  const body = html`<section><h2>Questions, dans l’ordre</h2><p>Une question vient seulement si sa réponse change encore le parcours.</p><ol>${screens}</ol></section>
<section><h2>Sujets discrets</h2><p>Personne n’est interrogé sur ces sujets. Le visiteur peut les ouvrir.</p>${listHtml(
    catalogue.subjects.map(
      ({ id, sets }) =>
        html`${nameFor('subjects', id, model.wording)} : ${Object.keys(sets).map((fact, index) => html`${index > 0 ? ', ' : null}${factLink(fact, model.wording)}`)}`,
    ),
    'Aucun.',
  )}</section>
<section><h2>Faits</h2>${facts}</section>`
  return page('questions.html', 'Questions et faits', body, model)
}

function screenItem(screen: ScreenDef, { wording }: ReviewModel): Html {
  const question = wordAt(wording, 'screens', screen.id, 'question') ?? screen.id
  const why = wordAt(wording, 'screens', screen.id, 'why')
  const facts = [...new Set(factsOfDef(screen))]
  const events = screen.events?.map((id) => nameFor('events', id, wording)).join(', ')
  return html`<li><strong>${question}</strong>${events ? ` (pour : ${events})` : null}${why ? html`<br>${why}` : null}<br>Faits : ${facts.map(
    (fact, index) => html`${index > 0 ? ', ' : null}${factLink(fact, wording)}`,
  )}</li>`
}

function factPart(name: string, fact: Fact, model: ReviewModel): Html {
  const { wording, catalogue, dossiers } = model
  const line = (tree: Condition): string => ruleLine(readable(tree, { facts: catalogue.facts }), wording)
  const screens = catalogue.screens.filter((screen) => factsOfDef(screen).includes(name))
  const readers = dossiers.filter(({ step }) => readsOf(step).has(name))
  const notes: readonly (Html | string)[] = [
    `Réponse : ${TYPES[fact.type]}${fact.derived ? ', calculée' : ''}`,
    ...valuesOf(name, fact, model),
    ...(fact.is ? [`Vrai si : ${line(fact.is)}`] : []),
    ...(COMPUTED[name] ? [`Règle : ${COMPUTED[name].fr.rule}`] : []),
    ...(fact.askIf ? [`Demandé seulement si : ${line(fact.askIf)}`] : []),
    ...(fact.unasked === undefined
      ? []
      : [`Jamais demandé. Sans un mot du visiteur : ${valueWords(name, fact.unasked, wording)}`]),
    ...(fact.optInValues ?? []).map((value) => `Jamais supposé : ${valueWords(name, value, wording)}`),
    ...(fact.impliedBy ?? []).map(
      ({ when, value }) => `Déduit : ${impliedWords(name, value, model)} si ${line(when)}`,
    ),
    `Écran : ${screens.map(({ id }) => wordAt(wording, 'screens', id, 'question') ?? id).join(' / ') || 'aucun'}`,
  ]
  return html`<article id="fact-${name}"><h3>${factName(name, wording)} <code>${name}</code></h3>${listHtml(notes, '')}<p>Lu par ${readers.length} démarche(s) : ${readers.map(
    ({ step }, index) => html`${index > 0 ? ', ' : null}${stepLink(step.id, model)}`,
  )}</p></article>`
}

/** Facts that a step names in a condition or a date. */
function readsOf(step: Dossier['step']): ReadonlySet<string> {
  const dates = step.deadline.flatMap(({ anchor, fallback, from }) => [
    anchorFact(anchor),
    ...(fallback === undefined ? [] : [fallback]),
    ...(from?.anchor === undefined ? [] : [anchorFact(from.anchor)]),
  ])
  return new Set([...conditionsOfStep(step).flatMap(factsOf), ...dates])
}

function valuesOf(name: string, fact: Fact, { wording }: ReviewModel): readonly string[] {
  const values = (fact.values ?? []).map((value) => {
    const hint = wordAt(wording, 'facts', name, 'values', value, 'hint')
    return `${valueWords(name, value, wording)} (${[value, ...(hint ? [hint.replace(/\.$/, '')] : [])].join(' : ')})`
  })
  const fields = Object.entries(fact.item ?? {}).map(([field, { type, values: own = [] }]) => {
    const words = own.map((value) => fieldValueWords(name, field, value, wording)).join(', ')
    return `${fieldName(name, field, wording)} : ${words || TYPES[type]}`
  })
  const all = [...values, ...fields]
  return all.length > 0 ? [`${fact.type === 'list' ? 'Champs' : 'Réponses'} : ${all.join(' ; ')}`] : []
}

function impliedWords(name: string, value: ImpliedValue, { wording }: ReviewModel): string {
  const { phrases } = wording
  if (typeof value !== 'object') return valueWords(name, value, wording)
  if ('oneOf' in value)
    return value.oneOf.map((one) => valueWords(name, one, wording)).join(` ${phrases.or} `)
  if (isRange(value)) {
    const bounds = (['atLeast', 'atMost'] as const).flatMap((bound) =>
      value[bound] === undefined ? [] : [phrases.bound(bound, String(value[bound]), false)],
    )
    return bounds.join(` ${phrases.and} `)
  }
  return value.map((one) => valueWords(name, one, wording)).join(', ') || phrases.answers.empty
}

function isRange(value: Range | readonly string[]): value is Range {
  return !Array.isArray(value)
}
