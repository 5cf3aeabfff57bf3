/**
 * The ledger of readings (`relecture.yaml`): which French text was read by which group of people concerned, and what
 * they said. A reading holds for the text that was read, named by its hash: a changed text voids it.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ScreenDef } from '../engine/screenTypes.ts'
import type { WordTree } from '../engine/wordTypes.ts'
import { isRecord } from './conditions.ts'
import { readingsFile } from './schema.ts'
import { checkShape } from './shape.ts'
import type { Report, Source } from './source.ts'
import { didYouMean, readSource } from './source.ts'
import type { SharedWords, StepWordsRead } from './words.ts'
import { hashOf } from './words.ts'

export const READINGS = 'relecture.yaml'

/** One text that can be read and approved by itself: `steps/<id>`, or `words/<section>.<key>`. */
export interface ReadableText {
  readonly id: string
  /** First 8 hex digits of the SHA-256 of the French words, the official term included. */
  readonly hash: string
  /** The words themselves, as the files hold them; a screen with the `cards` that stand in `facts`. */
  readonly words: unknown
}

/** Every text of the catalogue that a workshop can read: each step, each screen, each word of the glossary. */
export function readableTexts(
  read: readonly StepWordsRead[],
  french: SharedWords,
  screens: readonly ScreenDef[],
): ReadonlyMap<string, ReadableText> {
  const steps = read.flatMap(({ folder, french: words }) =>
    words ? [[`steps/${folder}`, words] as const] : [],
  )
  const asked = entriesOf(french, 'screens').map(([key, words]) => {
    const screen = screens.find(({ id }) => id === key)
    return [`words/screens.${key}`, screen ? withCards(words, screen, french) : words] as const
  })
  const glossary = entriesOf(french, 'glossary').map(
    ([key, words]) => [`words/glossary.${key}`, words] as const,
  )
  const sections = [...asked, ...glossary]
  return new Map([...steps, ...sections].map(([id, words]) => [id, { id, hash: hashOf(words), words }]))
}

const entriesOf = (french: SharedWords, section: string): readonly (readonly [string, WordTree])[] => {
  const tree = french.tree[section]
  return isRecord(tree) ? Object.entries(tree) : []
}

/** A screen with all that is read on it: the cards and labels of its fact are part of what is approved. */
function withCards(words: WordTree, screen: ScreenDef, french: SharedWords): unknown {
  const facts = french.tree.facts
  const fact = 'fact' in screen && isRecord(facts) ? facts[screen.fact] : undefined
  if (!isRecord(words) || !isRecord(fact)) return words
  if (screen.kind === 'list') return { ...words, cards: { item: fact.item, fields: fact.fields } }
  if (screen.kind !== 'choice' && screen.kind !== 'choices') return words
  const cards = Object.entries(isRecord(fact.values) ? fact.values : {}).map(([value, shown]) => {
    const { card, hint } = isRecord(shown) ? shown : {}
    return [value, { card, hint }] as const
  })
  return { ...words, cards: Object.fromEntries(cards) }
}

/**
 * Checks the ledger.
 * @returns the ids whose last reading holds and approves; null when the ledger itself is wrong
 */
export function readReadings(
  root: string,
  texts: ReadonlyMap<string, ReadableText>,
  today: string,
  report: Report,
): ReadonlySet<string> {
  const source = existsSync(join(root, READINGS)) ? readSource(root, READINGS, report) : null
  const readings = source && checkShape(readingsFile, source, report, ['readings'])?.readings
  if (!source || !readings) return new Set()
  const approved = new Set<string>()
  for (const [index, { text, hash, date, verdict }] of readings.entries()) {
    const path = ['readings', index, 'text']
    if (date > today) report.add('reading-future', source, ['readings', index, 'date'], { value: text, date })
    const known = texts.get(text)
    if (!known) addUnknown(text, texts, path, source, report)
    else if (known.hash !== hash) {
      report.add('reading-void', source, path, { value: text, date, hash: known.hash })
      approved.delete(text)
    } else if (verdict === 'approved') approved.add(text)
    else approved.delete(text)
  }
  return approved
}

function addUnknown(
  text: string,
  texts: ReadonlyMap<string, ReadableText>,
  path: readonly (string | number)[],
  source: Source,
  report: Report,
): void {
  report.add('reading-unknown', source, path, { value: text, hint: didYouMean(text, texts.keys()) })
}
