/**
 * The objects of a large JSON file, one after the other, without the whole file in memory. `JSON.parse` reads each one;
 * this only finds where each begins and ends.
 */
import { jsonFault } from '../jsonFault.ts'
import type { Raw } from './draft.ts'
import { type Item, lastRead } from './items.ts'

/** An object longer than this many characters is not a place: a bracket is missing somewhere. */
const LONGEST = 1_000_000

/**
 * The objects of a list that is the file itself (`[{…}, …]`), or the value of one of its fields (`{"service": [{…}, …]}`).
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
  #record = 0
  #objectDepth = 0
  #isLost = false;

  *read(piece: string): Generator<Item> {
    if (this.#isLost) return
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
        if (this.#isAstray(character)) {
          yield this.#giveUp()
          return
        }
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

  /** Where the file ends inside of an object or a list, it was cut, or a bracket is missing before. */
  *end(): Generator<Item> {
    if (this.#stack !== '' && !this.#isLost) yield this.#unfinished('file-cut')
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
    this.#record += 1
    this.#objectLine = this.#line
    this.#objectDepth = this.#stack.length
    return true
  }

  /** The list ends inside of an object, or a bracket outside of any closes what it should not: all counting is lost. */
  #isAstray(character: string): boolean {
    const isOwn = this.#object === null || this.#stack.length === this.#objectDepth + 1
    const opening = this.#stack.at(-1)
    return isOwn && opening !== (character === '}' ? '{' : '[')
  }

  #finish(text: string): Item {
    this.#object = null
    const at = { line: this.#objectLine, record: this.#record }
    try {
      return { ...at, raw: JSON.parse(text) as Raw }
    } catch {
      return { ...at, id: idIn(text), code: 'record-unreadable', values: { detail: this.#faultOf(text) } }
    }
  }

  /** Where the object is broken, in lines of the file. Columns of its first line count from its own beginning. */
  #faultOf(text: string): string {
    const fault = jsonFault(text)
    if (fault === null) return 'Un signe y est interdit.'
    const column = fault.line === 1 ? `${fault.column} de la fiche` : `${fault.column}`
    return `L’erreur est ligne ${this.#objectLine + fault.line - 1}, colonne ${column}.`
  }

  /** Nothing after an object that does not end can be told from what is inside of it. */
  #giveUp(): Item {
    this.#isLost = true
    return this.#unfinished('rest-lost')
  }

  /** Where the reading stopped: the object that does not end, else the last one that was read. */
  #unfinished(code: 'file-cut' | 'rest-lost'): Item {
    const isOpen = this.#object !== null
    const last = isOpen ? this.#record - 1 : this.#record
    const at = isOpen ? { line: this.#objectLine, record: this.#record } : { line: this.#line }
    return { ...at, code, values: { last: lastRead('fiche', last) } }
  }
}

/** The id of an object that cannot be read: its reader looks for it in the file. */
function idIn(text: string): string | undefined {
  return /"(?:id|identifiant)"\s*:\s*"([^"\\]{1,100})"/.exec(text)?.[1]
}
