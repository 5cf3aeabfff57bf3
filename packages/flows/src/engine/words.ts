/**
 * Words on a path: the JSON of `npx parcours path`.
 */
import type { Path, PathStep } from './types.ts'
import type { StepWords, WordedPath, WordedStep, Words, WordTree } from './wordTypes.ts'

/**
 * Adds words to a path. A step that has no words in this language takes those of `fallback` (French), and says so in
 * `wordsLang`; without any, its ids stand in for the words, so that no step is lost.
 */
export function withWords(path: Path, words: Words, fallback: Words = words): WordedPath {
  const { version, today, steps, excluded, trips, questions } = path
  return {
    version,
    today,
    lang: words.lang,
    steps: steps.map((step) => wordStep(step, words, fallback)),
    excluded,
    trips,
    questions,
  }
}

function wordStep(step: PathStep, words: Words, fallback: Words): WordedStep {
  const own = words.steps[step.id]
  const used: StepWords | undefined = own ?? fallback.steps[step.id]
  const name = (section: string, id: string): string =>
    nameOf(words, section, id) ?? nameOf(fallback, section, id) ?? id
  return {
    ...step,
    title: used?.title ?? step.id,
    organism: step.organismIds.map((id) => name('organisms', id)),
    documents: step.documentIds.map((id) => used?.documents?.[id] ?? name('documents', id)),
    channels: step.channelIds.map((id) => name('channels', id)),
    recourse: used?.refused?.join(' ') ?? '',
    alsoDependsOn: step.alsoDependsOnIds.map((id) => used?.alsoDependsOn?.[id] ?? id),
    wordsLang: own ? words.lang : fallback.lang,
  }
}

/** The name of a shared thing: its entry, or the `name` of its entry. */
export function nameOf(words: Words, section: string, id: string): string | null {
  const entry = entryOf(words, [section, id])
  const name = typeof entry === 'string' ? entry : entryOf(words, [section, id, 'name'])
  return typeof name === 'string' ? name : null
}

/** A piece of the shared words, by its keys; undefined when this language does not have it. */
export function entryOf({ shared }: Words, keys: readonly string[]): WordTree | undefined {
  return keys.reduce<WordTree | undefined>((tree, key) => {
    const isMap = typeof tree === 'object' && !Array.isArray(tree) && Object.hasOwn(tree, key)
    return isMap ? (tree as Readonly<Record<string, WordTree>>)[key] : undefined
  }, shared)
}
