import type { FalcData } from '../data.ts'
import { tagSentence } from '../grammar/tagger.ts'
import { rules } from '../rules/index.ts'
import type { RuleContext, Scope, SentenceView, Unit } from '../rules/types.ts'
import { count, noCounts, scoresOf } from '../scores/scores.ts'
import { readDocument } from '../text/document.ts'
import type { TextDocument, TextFormat } from '../text/types.ts'
import { matchesAny, matchStart } from './globs.ts'
import { type CheckOptions, type ResolvedOptions, resolveOptions } from './options.ts'
import { type Finding, Lines, placeFinding, type Report } from './report.ts'
import { Glossary, Resources } from './resources.ts'
import { applySuppressions, type Suppression } from './suppress.ts'
import { textSuppressions } from './text.ts'
import { readTree, type Tree } from './tree.ts'

export type Checker = {
  /** Checks one text. */
  readonly checkText: (text: string, format?: TextFormat) => Report
  /** Checks every string of a tree, such as a word file. `wishes` are suppressions that the tree itself cannot hold. */
  readonly checkTree: (tree: Tree, wishes?: readonly Suppression[]) => Report
}

const built = new WeakMap<FalcData, Resources>()

function resourcesOf(data: FalcData): Resources {
  const known = built.get(data) ?? new Resources(data)
  built.set(data, known)
  return known
}

function makeUnit(doc: TextDocument, path: string | null, question: boolean, resources: Resources): Unit {
  const views: SentenceView[] = []
  for (const block of doc.blocks)
    block.sentences.forEach((sentence, index) => {
      views.push({ sentence, block, index, tagged: tagSentence(sentence.tokens, resources.lexicon) })
    })
  return { doc, path, views, question }
}

function runRules(context: RuleContext): Finding[] {
  const lines = new Map<Unit, Lines>()
  const found: Finding[] = []
  for (const rule of rules) {
    const wanted = context.options.severity[rule.id]
    if (!rule.detect || wanted === 'off') continue
    for (const raw of rule.detect(context)) {
      if (isAllowed(raw, rule.id, context)) continue
      const at = lines.get(raw.unit) ?? new Lines(raw.unit.doc.source)
      lines.set(raw.unit, at)
      const finding = placeFinding(raw, rule.id, rule.severity, rule.instead, at)
      found.push(wanted ? { ...finding, severity: wanted } : finding)
    }
  }
  return found
}

/** True when a phrase of the allow list touches the finding. */
function isAllowed(
  raw: { unit: Unit; start: number; end: number },
  rule: string,
  context: RuleContext,
): boolean {
  const phrases = context.options.allow[rule]
  if (!phrases || phrases.length === 0) return false
  const finder = context.resources.finderFor(phrases)
  return viewsAt(raw.unit, raw.start, raw.end).some(({ tagged }) => {
    return finder
      .find(tagged)
      .some(
        (m) => (tagged[m.from]?.token.start ?? 0) < raw.end && (tagged[m.to - 1]?.token.end ?? 0) > raw.start,
      )
  })
}

/** Sentences that share text with a stretch, found without reading all of them. */
function viewsAt({ views }: Unit, start: number, end: number): readonly SentenceView[] {
  let low = 0
  let high = views.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((views[middle] as SentenceView).sentence.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < views.length && (views[last] as SentenceView).sentence.start < end) last++
  return views.slice(low, last)
}

const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || Number(a.rule.slice(1)) - Number(b.rule.slice(1))

function report(
  units: readonly Unit[],
  scopes: readonly Scope[],
  wishes: readonly Suppression[],
  base: Omit<RuleContext, 'scope'>,
): Report {
  const order = new Map(units.map((unit, i) => [unit.path, i]))
  const raw = scopes.flatMap((scope) => runRules({ ...base, scope }))
  const sorted = raw.sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) || byPlace(a, b))
  const { kept, suppressed } = applySuppressions(sorted, wishes)
  const counts = noCounts()
  for (const unit of units) count(unit.doc, counts)
  return {
    findings: kept,
    suppressed,
    sentences: counts.sentences,
    words: counts.words,
    scores: scopes.length > 0 ? scoresOf(counts) : scoresOf(noCounts()),
  }
}

/** Strings that the visitor has before the eyes at once share a scope. */
function scopesOf(units: readonly Unit[], options: ResolvedOptions): Scope[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const path = unit.path ?? ''
    const taken = options.screenScope.map((glob) => matchStart(glob, path)).find((parts) => parts > 0)
    const key = taken ? path.split('.').slice(0, taken).join('.') : ''
    const group = groups.get(key) ?? []
    group.push(unit)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({ units: group }))
}

/** A checker with its word lists loaded: from here on all is synchronous. See `loadData` of `@parcours/falc/data`. */
export function createChecker(data: FalcData, options: CheckOptions = {}): Checker {
  const resources = resourcesOf(data)
  const textOptions = resolveOptions(options)
  const treeOptions = resolveOptions(options, true)
  const glossary = new Glossary(textOptions)
  return {
    checkText: (text, format = 'text') => {
      const unit = makeUnit(readDocument(text, format), null, textOptions.questions === true, resources)
      return report([unit], [{ units: [unit] }], textSuppressions(unit.doc), {
        resources,
        glossary,
        options: textOptions,
      })
    },
    checkTree: (tree, wishes = []) => {
      const { strings, suppressions } = readTree(tree)
      const { keys, ignoreKeys, questions } = treeOptions
      const prose = strings.filter(
        ({ path }) => (keys.length === 0 || matchesAny(keys, path)) && !matchesAny(ignoreKeys, path),
      )
      const asks = (path: string): boolean =>
        typeof questions === 'boolean' ? questions : matchesAny(questions, path)
      const units = prose.map(({ path, text }) => makeUnit(readDocument(text), path, asks(path), resources))
      return report(units, scopesOf(units, treeOptions), [...suppressions, ...wishes], {
        resources,
        glossary,
        options: treeOptions,
      })
    },
  }
}
