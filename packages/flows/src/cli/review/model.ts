/**
 * What the review site shows of the catalogue: each step with its rule, its words, its readings.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileCatalogue } from '../../build/compile.ts'
import { READINGS } from '../../build/readings.ts'
import { readingsFile } from '../../build/schema.ts'
import { checkShape } from '../../build/shape.ts'
import { Report, readSource, readText } from '../../build/source.ts'
import { FRENCH } from '../../build/words.ts'
import type { Catalogue } from '../../engine/catalogue.ts'
import { loadCatalogue } from '../../engine/catalogue.ts'
import type { Step } from '../../engine/types.ts'
import type { Lang, StepWords, Words } from '../../engine/wordTypes.ts'
import type { AgeClass } from '../../explain/age.ts'
import { ageClass } from '../../explain/age.ts'
import type { Wording } from '../../explain/factWords.ts'
import { subjectsOfFacts } from '../../explain/factWords.ts'
import { phrasesFor } from '../../explain/phrases.ts'
import type { Rule } from '../../explain/rule.ts'
import { readable, ruleOfStep } from '../../explain/rule.ts'
import { UsageError } from '../command.ts'
import type { WriterNote } from './notes.ts'
import { writerNotes } from './notes.ts'

export type TranslationState = 'fresh' | 'stale' | 'absent'

export interface Translation {
  readonly lang: Lang
  readonly state: TranslationState
  readonly words: StepWords | null
}

/** One entry of the ledger, and whether it speaks of the text as it is now. */
export interface LedgerEntry {
  readonly date: string
  readonly group: string
  readonly verdict: 'approved' | 'to_change'
  readonly remarks: readonly string[]
  readonly isCurrent: boolean
}

export interface Dossier {
  readonly step: Step
  readonly title: string
  readonly french: StepWords
  readonly rule: Rule
  readonly translations: readonly Translation[]
  /** Number of the French text, for reading sheets and the ledger. */
  readonly hash: string
  readonly ledger: readonly LedgerEntry[]
  readonly isApproved: boolean
  /** The age of its oldest source. */
  readonly age: AgeClass
  /** Why the rules are as they are: the comments of `step.yaml`. */
  readonly notes: readonly WriterNote[]
  /** Steps that wait for this one. */
  readonly before: readonly string[]
}

export interface ReviewModel {
  readonly today: string
  readonly catalogue: Catalogue
  readonly wording: Wording
  readonly langs: readonly Lang[]
  readonly dossiers: readonly Dossier[]
  /** Steps that an error of theirs keeps out of the site. */
  readonly leftOut: readonly string[]
}

/** Reads the catalogue for the site. Steps with an error are named, and left out. */
export function reviewModel(root: string, today: string): ReviewModel {
  const { catalogue: json, words, texts, leftOut } = compileCatalogue(root, today)
  const french = words.get(FRENCH)
  if (!json || !french) throw new UsageError('The catalogue cannot be compiled. Run "npx parcours check".')
  const catalogue = loadCatalogue(json)
  const ledger = readLedger(root)
  const langs = [...words.keys()].filter((lang) => lang !== FRENCH)
  const dossiers = json.steps.flatMap((step): readonly Dossier[] => {
    const own = french.steps[step.id]
    if (!own) return []
    const text = `steps/${step.id}`
    const hash = texts.get(text)?.hash ?? ''
    return [
      {
        step,
        title: own.title,
        french: own,
        rule: readable(ruleOfStep(step), { facts: catalogue.facts }),
        translations: langs.map((lang) => translationOf(lang, words.get(lang), step.id)),
        hash,
        ledger: (ledger.get(text) ?? []).map(({ hash: read, ...entry }) => ({
          ...entry,
          isCurrent: read === hash,
        })),
        isApproved: french.approved.includes(text),
        age: oldest(step.sources.map(({ checkedOn }) => ageClass(checkedOn, today))),
        notes: writerNotes(readText(root, `${text}/step.yaml`) ?? ''),
        before: json.steps.flatMap(({ id, after }) => (after.includes(step.id) ? [id] : [])),
      },
    ]
  })
  const wording = {
    facts: catalogue.facts,
    words: french,
    fallback: french,
    phrases: phrasesFor(FRENCH),
    subjects: subjectsOfFacts(catalogue.subjects),
  }
  return { today, catalogue, wording, langs, dossiers: inReadingOrder(dossiers, catalogue), leftOut }
}

/** By event, phase and weight, as on a path: ids are in English and would mix the events. */
function inReadingOrder(dossiers: readonly Dossier[], { events }: Catalogue): readonly Dossier[] {
  const ids = [...events.keys()]
  const rankOf = ({ step }: Dossier): readonly number[] => {
    const [event = '', use] = Object.entries(step.events)[0] ?? []
    return [ids.indexOf(event), events.get(event)?.phases.indexOf(use?.phase ?? '') ?? 0, use?.weight ?? 0]
  }
  const ranked = dossiers.map((dossier) => ({ dossier, rank: rankOf(dossier) }))
  const difference = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, index) => value - (b[index] ?? 0)).find((gap) => gap !== 0) ?? 0
  return ranked.sort((a, b) => difference(a.rank, b.rank)).map(({ dossier }) => dossier)
}

function translationOf(lang: Lang, words: Words | undefined, id: string): Translation {
  const own = words?.steps[id] ?? null
  return { lang, words: own, state: own === null ? 'absent' : own.stale ? 'stale' : 'fresh' }
}

function oldest(ages: readonly AgeClass[]): AgeClass {
  if (ages.includes('expired')) return 'expired'
  return ages.includes('reread') ? 'reread' : 'fresh'
}

type WrittenEntry = Omit<LedgerEntry, 'isCurrent'> & { readonly hash: string }

/** The ledger by text. `parcours check` reports a ledger that is badly written. */
function readLedger(root: string): ReadonlyMap<string, readonly WrittenEntry[]> {
  const report = new Report()
  const source = existsSync(join(root, READINGS)) ? readSource(root, READINGS, report) : null
  const readings = source && checkShape(readingsFile, source, report)?.readings
  const byText = new Map<string, WrittenEntry[]>()
  for (const { text, remarks = [], ...entry } of readings ?? [])
    byText.set(text, [...(byText.get(text) ?? []), { ...entry, remarks }])
  return byText
}
