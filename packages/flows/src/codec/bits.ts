/**
 * Numbers and sets, written one after the other in as few bits as they can take.
 */
import { CodeError } from './codeError.ts'

/** How many bits tell `count` things apart: 0 for one, 1 for two, 2 for three or four. */
function widthOf(count: bigint): number {
  return count > 1n ? (count - 1n).toString(2).length : 0
}

/** How many sets of `size` things can be taken from `from` things. */
function choose(from: number, size: number): bigint {
  let ways = 1n
  for (let taken = 0; taken < size; taken++) ways = (ways * BigInt(from - taken)) / BigInt(taken + 1)
  return ways
}

function check(value: bigint, count: bigint): void {
  if (value < 0n || value >= count)
    throw new CodeError('foreign', 'A value is not in code-order.json: run parcours code-order --update.')
}

/** Writes bits. `text` is what was written, as `0` and `1`. */
export class BitWriter {
  text = ''

  /** Writes a number from 0 to `count - 1`. Another number is a mistake of the caller. */
  number(value: number | bigint, count: number | bigint): void {
    const [one, all] = [BigInt(value), BigInt(count)]
    check(one, all)
    const width = widthOf(all)
    if (width > 0) this.text += one.toString(2).padStart(width, '0')
  }

  flag(value: boolean): void {
    this.number(value ? 1 : 0, 2)
  }

  /**
   * Writes which of `count` things are in a set: how many there are, then which of all the sets of that size it is.
   * Nothing shorter exists for sets whose members are as likely one as another.
   */
  set(members: readonly number[], count: number): void {
    const sorted = [...new Set(members)].sort((a, b) => a - b)
    this.number(sorted.length, count + 1)
    for (const member of sorted) check(BigInt(member), BigInt(count))
    const rank = sorted.reduce((sum, member, index) => sum + choose(member, index + 1), 0n)
    this.number(rank, choose(count, sorted.length))
  }
}

/** Reads what a `BitWriter` wrote. Throws `CodeError` (`damaged`) rather than read past the end. */
export class BitReader {
  readonly #text: string
  #at = 0
  constructor(text: string) {
    this.#text = text
  }

  number(count: number): number {
    return Number(this.#big(BigInt(count)))
  }

  flag(): boolean {
    return this.number(2) === 1
  }

  /** The members of a set, from the smallest up. */
  set(count: number): readonly number[] {
    let size = this.number(count + 1)
    let rank = this.#big(choose(count, size))
    const members: number[] = []
    for (let member = count - 1; size > 0; member--) {
      const below = choose(member, size)
      if (rank < below) continue
      rank -= below
      members.unshift(member)
      size -= 1
    }
    return members
  }

  /** What is left must only fill the last character. */
  end(): void {
    const left = this.#text.slice(this.#at)
    if (left.length > 5 || left.includes('1')) throw new CodeError('damaged', 'The code has a part too many.')
  }

  #big(count: bigint): bigint {
    const width = widthOf(count)
    const bits = this.#text.slice(this.#at, this.#at + width)
    this.#at += width
    const value = BigInt(`0b0${bits}`)
    if (bits.length < width || value >= count)
      throw new CodeError('damaged', 'A part of the code is missing.')
    return value
  }
}
