import { isLanguageCode, type LanguageCode, sourceLanguage, type Translator } from '@parcours/i18n'
import type { Content, LoadContent } from '../visit/content.ts'
import type { Arrival } from './arrival.ts'
import { type Keeper, readMemory } from './memory.ts'
import { type PhonePath, type PhoneProblem, readArrival } from './reading.ts'

/** What the phone shows first. `failed`: a file of the page is missing. */
export type Opened =
  | {
      readonly kind: 'path'
      readonly language: LanguageCode
      readonly content: Content
      readonly path: PhonePath
    }
  | { readonly kind: 'problem'; readonly language: LanguageCode; readonly problem: PhoneProblem }
  | { readonly kind: 'failed' }

/** What the phone opens with. */
export interface OpenOptions {
  readonly translator: Translator
  readonly loadContent: LoadContent
  readonly arrival: Arrival
  readonly storage: Keeper
  /** The languages of the phone's owner, the preferred one first (BCP 47). */
  readonly preferred: readonly string[]
}

/** Reads the code and fetches the words of its person. Never rejects. */
export async function openPhone(options: OpenOptions): Promise<Opened> {
  const { translator, loadContent, arrival, storage } = options
  try {
    const language = preferredLanguage(options.preferred)
    const [{ catalogue }] = await Promise.all([loadContent(language, []), translator.switchTo(language)])
    const read = readArrival(catalogue, arrival, readMemory(storage))
    if (read.kind === 'problem') return { kind: 'problem', language, problem: read }
    const own = read.language ?? language
    const [content] = await Promise.all([loadContent(own, read.case.events), translator.switchTo(own)])
    return { kind: 'path', language: own, content, path: read }
  } catch (error) {
    // Which file is missing says nothing of the visitor.
    console.error(error)
    return { kind: 'failed' }
  }
}

/** The first language of the phone that we speak, or French. */
function preferredLanguage(preferred: readonly string[]): LanguageCode {
  for (const tag of preferred) {
    const [code = ''] = tag.toLowerCase().split('-')
    if (isLanguageCode(code)) return code
  }
  return sourceLanguage
}
