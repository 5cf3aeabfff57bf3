import { countWords } from './tokens.ts'
import type { Sentence, Token } from './types.ts'

/** After these a full stop closes no sentence. `etc.` may close one: see below. */
const BEFORE_STOP = new Set(
  'm mm mme mmes mlle mlles dr drs pr mgr st ste cf ex n no nos tél tel av bd env approx hab réf app bât esc ibid dép fg adm'.split(
    ' ',
  ),
)
/** After these a full stop closes no sentence when a number or a code follows. */
const BEFORE_NUMBER = new Set('art al p pp chap fig vol éd max min pl'.split(' '))
const CLOSERS = new Set(['.', '!', '?', '…', '...'])
const AFTER = new Set(['»', '"', '”', ')', ']', '’', "'"])

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (token.kind !== 'symbol' || !CLOSERS.has(token.text)) return false
  const next = tokens[index + 1]
  if (!next) return true
  if (CLOSERS.has(next.text) || AFTER.has(next.text)) return false
  const startsNew = /^[\p{Lu}\d«"“({[\p{Emoji_Presentation}]/u.test(next.text)
  if (token.text === '…' || token.text === '...') return startsNew
  if (token.text !== '.') return true
  const before = tokens[index - 1]
  if (before && before.end === token.start) {
    if (next.start === token.end && next.kind !== 'symbol') return false
    if (BEFORE_STOP.has(before.norm) || /^[\p{Lu}]$/u.test(before.text)) return false
    if (BEFORE_NUMBER.has(before.norm) && /^(?:\d|[LRD]$)/.test(next.text)) return false
    if (!startsNew) return next.start > token.end && before.norm.length > 5
  }
  return startsNew || next.start > token.end
}

function makeSentence(tokens: readonly Token[]): Sentence | null {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (!first || !last) return null
  const words = countWords(tokens)
  return words === 0 && tokens.every((t) => AFTER.has(t.text))
    ? null
    : { tokens, start: first.start, end: last.end, words }
}

/** Groups the tokens of one block in sentences. A closing quote or bracket stays with the sentence before it. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const push = (to: number): void => {
    const sentence = makeSentence(tokens.slice(from, to))
    if (sentence) sentences.push(sentence)
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const closing = AFTER.has((tokens[i] as Token).text) && CLOSERS.has(tokens[i - 1]?.text ?? '')
    const next = tokens[i + 1]
    const closesAfter = closing && (!next || /^[\p{Lu}\d«"“]/u.test(next.text))
    if (i >= from && (endsSentence(tokens, i) || closesAfter)) push(i + 1)
  }
  push(tokens.length)
  return sentences
}
