/**
 * The objects of a large JSON file, one after the other, without the whole file in memory. `JSON.parse` reads each one;
 * this only finds where each begins and ends.
 */
import type { Raw } from './draft.ts'
import type { Item } from './readFile.ts'

/** An object longer than this is not a place: a bracket is missing somewhere. */
const LONGEST = 1_000_000

/**
 * The objects of a list that is the file itself (`[{…}, …]`), or the value of one of its fields (`{"service": [{…}, …]}`).
 *
 */
export async function* jsonObjects(text: AsyncIterable<string>): AsyncGenerator<Item> {
  const scanner = new Scanner()
  for await (const piece of text) yield* scanner.read(piece)
  yield* scanner.end()
}

class Scanner {
  #line = 1
  #stack = ''
  #isText = false
  #isEscaped = false
  #object: string | null = null
  #objectLine = 0
  #objectDepth = 0;

  *read(piece: string): Generator<Item> {
    let from = 0
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece[at] ?? ''
      if (character === '\n') this.#line += 1
      if (this.#isText) this.#inText(character)
      else if (character === '"') this.#isText = true
      else if (character === '{' || character === '[') {
        if (this.#begins(character)) from = at
        this.#stack += character
      } else if (character === '}' || character === ']') {
        this.#stack = this.#stack.slice(0, -1)
        if (this.#object !== null && this.#stack.length === this.#objectDepth) {
          yield this.#finish(this.#object + piece.slice(from, at + 1))
        }
      }
    }
    if (this.#object === null) return
    this.#object += piece.slice(from)
    if (this.#object.length > LONGEST) yield this.#giveUp()
  }

  /** Where the file ends inside of an object or a list, it was cut. */
  *end(): Generator<Item> {
    if (this.#stack !== '') yield { line: this.#line, code: 'file-cut' }
  }

  #inText(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (character === '\\') this.#isEscaped = true
    else if (character === '"') this.#isText = false
  }

  #begins(character: string): boolean {
    const isPlace = character === '{' && this.#object === null && /^(\[|\{\[)$/.test(this.#stack)
    if (!isPlace) return false
    this.#object = ''
    this.#objectLine = this.#line
    this.#objectDepth = this.#stack.length
    return true
  }

  #finish(text: string): Item {
    this.#object = null
    const line = this.#objectLine
    try {
      return { line, raw: JSON.parse(text) as Raw }
    } catch (error) {
      return { line, code: 'row-unreadable', values: { detail: (error as Error).message } }
    }
  }

  #giveUp(): Item {
    this.#object = null
    return { line: this.#objectLine, code: 'row-unreadable', values: { detail: 'trop long' } }
  }
}
