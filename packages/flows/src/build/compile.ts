/**
 * The whole catalogue: read, checked, and compiled to the JSON that the engine loads.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueJson, LifeEvent, Step } from '../engine/types.ts'
import type { Lang, Words } from '../engine/wordTypes.ts'
import { checkCodeOrder } from './checkCodeOrder.ts'
import type { Ordered } from './codeOrder.ts'
import { ORDER_FILE } from './codeOrder.ts'
import { checkCoverage } from './coverage.ts'
import type { FactsRead } from './facts.ts'
import { readFacts } from './facts.ts'
import { checkGlossary, checkGlossaryUse } from './glossary.ts'
import { holidayTable } from './holidays.ts'
import { checkLinks } from './links.ts'
import type { Mistake } from './mistakes.ts'
import { sortMistakes } from './mistakes.ts'
import type { ReadableText } from './readings.ts'
import { readableTexts, readReadings } from './readings.ts'
import type { BodiesSource } from './schema.ts'
import { eventsFile, placesFile } from './schema.ts'
import type { ScreensRead } from './screens.ts'
import { readScreens } from './screens.ts'
import { checkShape } from './shape.ts'
import type { Source } from './source.ts'
import { Report, readSource } from './source.ts'
import type { StepRead } from './steps.ts'
import { readBodies, readStep } from './steps.ts'
import { checkSharedTranslation, checkStepTranslations, staleKeys } from './translations.ts'
import { checkSharedWords, checkStepWords } from './wordChecks.ts'
import type { SharedWords, StepWordsRead } from './words.ts'
import { compiledWords, FRENCH, languagesOf, readHashes, readShared, readStepWords } from './words.ts'

/** The compiled catalogue (null when its own files, not only some steps, are wrong), and every mistake. */
export interface Compiled {
  readonly catalogue: CatalogueJson | null
  readonly words: ReadonlyMap<Lang, Words>
  /** The French texts that a workshop can read and approve, by id. */
  readonly texts: ReadonlyMap<string, ReadableText>
  /** Steps left out because of an error in their folder. */
  readonly leftOut: readonly string[]
  readonly mistakes: readonly Mistake[]
}

/**
 * Compiles the catalogue folder.
 * @param root folder of the catalogue
 * @param today day of the check, `YYYY-MM-DD`: sources read too long ago, or in the future
 */
export function compileCatalogue(root: string, today: string): Compiled {
  const report = new Report()
  const base = readBase(root, report)
  const folders = foldersOf(root)
  const wordsRead = folders.map((folder) => readStepWords(root, folder, report))
  const shared = languagesOf(root).map((lang) => readShared(root, lang, report))
  const french = shared.find(({ lang }) => lang === FRENCH)
  if (!base || !french)
    return {
      catalogue: null,
      words: new Map(),
      texts: new Map(),
      leftOut: folders,
      mistakes: sortMistakes(report.mistakes),
    }
  const steps = folders.flatMap((folder) => {
    const source = readSource(root, `steps/${folder}/step.yaml`, report)
    const context = {
      report,
      facts: base.facts.sources,
      events: base.events,
      organisms: base.organisms,
      bundle: base.bundle,
      places: base.places,
    }
    return source ? (readStep(folder, source, context) ?? []) : []
  })
  checkAll(root, base, steps, wordsRead, shared, french, today, report)
  checkCodeOrder(root, orderedOf(base, folders, steps, shared), report)
  const texts = readableTexts(wordsRead, french, base.screens.screens)
  const approved = readReadings(root, texts, today, report)
  const mistakes = sortMistakes(report.mistakes)
  const broken = new Set(
    mistakes.flatMap(({ level, file }) =>
      level === 'error' ? (file.match(/^steps\/([^/]+)\//)?.[1] ?? []) : [],
    ),
  )
  const kept = steps.filter(({ folder }) => !broken.has(folder)).map(({ step }) => step)
  const words = shared.map(
    (one) => [one.lang, wordsOf(root, one, french, wordsRead, kept, approved)] as const,
  )
  // The order of the codes is no part of the catalogue: what is wrong there stops a build, not a path.
  const isBaseBroken = mistakes.some(
    ({ level, file }) => level === 'error' && !/^(steps|words)\//.test(file) && file !== ORDER_FILE,
  )
  return {
    catalogue: isBaseBroken ? null : catalogueOf(base, kept),
    words: new Map(words),
    texts,
    leftOut: folders.filter((folder) => broken.has(folder)),
    mistakes,
  }
}

interface Base extends Readonly<BodiesSource> {
  readonly events: Readonly<Record<string, LifeEvent>>
  readonly facts: FactsRead
  readonly places: readonly string[]
  readonly screens: ScreensRead
}

function readBase(root: string, report: Report): Base | null {
  const read = <T>(file: string, use: (source: Source) => T | null): T | null => {
    const source = readSource(root, file, report)
    return source && use(source)
  }
  const events =
    read('events.yaml', (source) => checkShape(eventsFile, source, report, ['events']))?.events ?? null
  const facts = read('facts.yaml', (source) => readFacts(source, report))
  const bodies = read('organisms.yaml', (source) => readBodies(source, report))
  const places =
    read('places.yaml', (source) => checkShape(placesFile, source, report, ['places']))?.places ?? null
  if (!events || !facts) return null
  const screens = read('screens.yaml', (source) => readScreens(source, report, facts.facts, events))
  return bodies && places && screens ? { events, facts, ...bodies, places, screens } : null
}

function foldersOf(root: string): readonly string[] {
  const folder = join(root, 'steps')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
}

function checkAll(
  root: string,
  base: Base,
  steps: readonly StepRead[],
  wordsRead: readonly StepWordsRead[],
  shared: readonly SharedWords[],
  french: SharedWords,
  today: string,
  report: Report,
): void {
  const { events, facts, organisms, places, screens } = base
  checkLinks(steps, events, today, report)
  checkCoverage(facts.facts, screens, steps, events, report)
  checkSharedWords(
    {
      events,
      facts: facts.facts,
      organisms,
      places,
      screens: screens.screens,
      subjects: screens.subjects,
      steps,
    },
    french,
    report,
  )
  for (const read of wordsRead) {
    const step = steps.find(({ folder }) => folder === read.folder)
    if (step) checkStepWords(step, read, french, report)
    checkStepTranslations(read, report)
  }
  checkGlossaryUse(checkGlossary(french, report), french, wordsRead, report)
  for (const one of shared) {
    if (one.lang !== FRENCH) checkGlossary(one, report)
    if (one.lang !== FRENCH) checkSharedTranslation(french, one, readHashes(root, one.lang), report)
  }
}

/** A step whose folder has a mistake is still a step. */
function orderedOf(
  { events, facts }: Base,
  folders: readonly string[],
  steps: readonly StepRead[],
  shared: readonly SharedWords[],
): Ordered {
  const read = new Map(steps.map(({ folder, step }) => [folder, step]))
  return {
    langs: shared.map(({ lang }) => lang),
    events,
    facts: facts.facts,
    steps: folders.map((id) => {
      const { aliases = [], documents = [] } = read.get(id) ?? {}
      return { id, aliases, documents }
    }),
  }
}

function catalogueOf({ events, facts, screens }: Base, steps: readonly Step[]): CatalogueJson {
  const ids = new Set(steps.map(({ id }) => id))
  return {
    schema: 1,
    facts: facts.facts,
    events,
    screens: screens.screens,
    subjects: screens.subjects,
    steps: steps.map((step) => ({ ...step, after: step.after.filter((id) => ids.has(id)) })),
    holidays: holidayTable(),
  }
}

function wordsOf(
  root: string,
  one: SharedWords,
  french: SharedWords,
  read: readonly StepWordsRead[],
  steps: readonly Step[],
  approved: ReadonlySet<string>,
): Words {
  const byFolder = new Map(read.map((words) => [words.folder, words]))
  const entries = steps.flatMap(({ id }) => {
    const folder = byFolder.get(id)
    const words = folder && compiledWords(folder, one.lang)
    return words ? [[id, words] as const] : []
  })
  return {
    schema: 1,
    lang: one.lang,
    shared: one.tree,
    staleShared: one.lang === FRENCH ? [] : staleKeys(french, one, readHashes(root, one.lang)),
    steps: Object.fromEntries(entries),
    approved: one.lang === FRENCH ? [...approved].sort() : [],
  }
}
