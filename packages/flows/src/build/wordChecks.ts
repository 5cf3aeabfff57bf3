/**
 * Checks of French words: every thing that is shown has its words, and no words are left over.
 */

import type { ScreenDef, Subject } from '../engine/screenTypes.ts'
import type { Fact, LifeEvent } from '../engine/types.ts'
import { filledBy } from './coverage.ts'
import { CHANNELS, THEMES } from './schema.ts'
import type { Report } from './source.ts'
import { didYouMean } from './source.ts'
import type { StepRead } from './steps.ts'
import type { SharedWords, StepWordsRead } from './words.ts'

/** What the catalogue holds and the words must name. */
export interface Named {
  readonly events: Readonly<Record<string, LifeEvent>>
  readonly facts: Readonly<Record<string, Fact>>
  readonly organisms: readonly string[]
  readonly places: readonly string[]
  readonly screens: readonly ScreenDef[]
  readonly subjects: readonly Subject[]
  readonly steps: readonly StepRead[]
}

/** Checks the shared French words. A required key may be a text, or have a `name` or `card` below. */
export function checkSharedWords(named: Named, words: SharedWords, report: Report): void {
  const isThere = (key: string): boolean =>
    words.leaves.has(key) || [...words.leaves.keys()].some((leaf) => leaf.startsWith(`${key}.`))
  for (const key of new Set(requiredKeys(named))) {
    if (isThere(key)) continue
    const path = key.split('.')
    report.add('words-missing', words.sourceOf(path), path, {
      value: key,
      lang: 'français',
      expected: words.sourceOf(path).file,
    })
  }
  const sections = sectionsOf(named)
  for (const [section, tree] of Object.entries(words.tree)) {
    const known = sections[section]
    if (!known || typeof tree === 'string' || Array.isArray(tree)) continue
    for (const id of Object.keys(tree)) {
      const path = [section, id]
      if (!known.has(id))
        report.add('words-superfluous', words.sourceOf(path), path, {
          value: path.join('.'),
          hint: didYouMean(id, known),
        })
    }
  }
}

function sectionsOf({
  events,
  facts,
  organisms,
  places,
  screens,
  subjects,
  steps,
}: Named): Readonly<Record<string, ReadonlySet<string>>> {
  return {
    events: new Set(Object.keys(events)),
    phases: new Set(Object.keys(events)),
    themes: new Set(THEMES),
    channels: new Set(CHANNELS),
    facts: new Set(Object.keys(facts)),
    organisms: new Set(organisms),
    places: new Set(places),
    screens: new Set(screens.map(({ id }) => id)),
    subjects: new Set(subjects.map(({ id }) => id)),
    documents: new Set(steps.flatMap(({ step }) => step.documents.map(({ id }) => id))),
  }
}

function requiredKeys({
  events,
  facts,
  organisms,
  places,
  screens,
  subjects,
  steps,
}: Named): readonly string[] {
  const available = Object.entries(events).filter(([, event]) => event.available)
  const used = new Set(steps.flatMap(({ step }) => [...step.organisms, ...step.places]))
  return [
    ...Object.keys(events).map((id) => `events.${id}.name`),
    ...available.flatMap(([id, { phases }]) => phases.map((phase) => `phases.${id}.${phase}.name`)),
    ...THEMES.map((id) => `themes.${id}`),
    ...CHANNELS.map((id) => `channels.${id}`),
    ...organisms.filter((id) => used.has(id)).map((id) => `organisms.${id}.name`),
    ...places.filter((id) => used.has(id)).map((id) => `places.${id}.name`),
    ...subjects.map(({ id }) => `subjects.${id}.name`),
    ...screens.flatMap((screen) => screenKeys(screen, facts)),
  ]
}

function screenKeys(screen: ScreenDef, facts: Readonly<Record<string, Fact>>): readonly string[] {
  const base = `screens.${screen.id}`
  const asked = filledBy(screen)
  return [
    `${base}.question`,
    `${base}.why`,
    ...cardKeys(screen, base),
    ...asked.flatMap((name) => factKeys(name, facts)),
  ]
}

/** The cards that belong to the screen itself; those of values belong to the fact. */
function cardKeys(screen: ScreenDef, base: string): readonly string[] {
  if (screen.kind === 'choice') {
    if ('options' in screen) return screen.options.map(({ id }) => `${base}.options.${id}.card`)
    return Object.keys(screen.groups).map((id) => `${base}.groups.${id}.card`)
  }
  // Several cards for one `choices` fact: each is named by its value.
  return screen.kind === 'group'
    ? screen.items.map(
        ({ id, fact, adds, value }) => `${base}.items.${id ?? (adds ? String(value) : fact)}.card`,
      )
    : []
}

/** What a screened fact needs: its name, its cards, and the sentences that say an answer back. */
function factKeys(name: string, facts: Readonly<Record<string, Fact>>): readonly string[] {
  const fact = facts[name]
  const base = `facts.${name}`
  const values = (fact?.values ?? [])
    .filter((value) => value !== 'unknown')
    .flatMap((value) => [`${base}.values.${value}.card`, `${base}.values.${value}.says`])
  switch (fact?.type) {
    case 'boolean':
      return [`${base}.name`, `${base}.true`, `${base}.false`]
    case 'choice':
      return [`${base}.name`, ...values]
    case 'choices':
      return [`${base}.name`, `${base}.none`, ...values]
    case 'list':
      return [
        `${base}.name`,
        `${base}.none`,
        `${base}.says_one`,
        `${base}.says_other`,
        ...fieldKeys(base, fact),
      ]
    default:
      return [`${base}.name`, `${base}.says`]
  }
}

function fieldKeys(list: string, { item = {} }: Fact): readonly string[] {
  return Object.entries(item).flatMap(([field, { values = [] }]) => {
    const base = `${list}.fields.${field}`
    return [`${base}.label`, ...values.map((value) => `${base}.values.${value}`)]
  })
}

/** Checks the French words of a step against its `step.yaml`. */
export function checkStepWords(
  { step, source }: StepRead,
  read: StepWordsRead,
  shared: SharedWords,
  report: Report,
): void {
  const { french, frenchSource } = read
  if (!french || !frenchSource) return
  const documents = Object.keys(french.documents ?? {})
  const depends = Object.keys(french.alsoDependsOn ?? {})
  const needed = step.documents.map(({ id }) => id)
  for (const [index, id] of needed.entries()) {
    const isShared = shared.leaves.has(`documents.${id}`) || shared.leaves.has(`documents.${id}.name`)
    if (!documents.includes(id) && !isShared)
      report.add('document-words-missing', source, ['documents', index], { value: id })
  }
  for (const id of documents) {
    const path = ['documents', id]
    if (!needed.includes(id))
      report.add('document-words-superfluous', frenchSource, path, {
        value: id,
        hint: didYouMean(id, needed),
      })
  }
  for (const [index, id] of step.alsoDependsOn.entries()) {
    if (!depends.includes(id))
      report.add('depends-words-missing', source, ['alsoDependsOn', index], { value: id })
  }
  for (const id of depends) {
    const path = ['alsoDependsOn', id]
    if (!step.alsoDependsOn.includes(id))
      report.add('depends-words-superfluous', frenchSource, path, {
        value: id,
        hint: didYouMean(id, step.alsoDependsOn),
      })
  }
  if (step.deadline.some(({ type }) => type === 'latest') && !french.late)
    report.add('late-missing', frenchSource, [])
  if (step.sensitive && !french.neutral) report.add('neutral-missing', frenchSource, [])
  if (!step.sensitive && french.neutral)
    report.add('words-superfluous', frenchSource, ['neutral'], { value: 'neutral' })
}
