/**
 * The text of a code: a mark of the format, a checksum, then the bits, six to a character.
 * Mark and checksum stay as they are in every format to come, so that an old reader knows a new code for what it is.
 */
import { CodeError } from './codeError.ts'

/** Characters that stand in the fragment of an address as they are (RFC 4648, base64url). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Formats 1, 2, 3… begin with P, Q, R… */
const MARKS = 'PQRSTUVWXYZ'
const CHECK_LENGTH = 4

/** CRC-24 of OpenPGP (RFC 4880, 6.1): it sees every change of one character, and all but one in 16 million others. */
export function checksum(text: string): number {
  let crc = 0xb704ce
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 16
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x800000 ? ((crc << 1) & 0xffffff) ^ 0x864cfb : crc << 1
  }
  return crc
}

/** Makes the text of a code from its bits. */
export function frame(format: number, bits: string): string {
  const mark = MARKS.charAt(format - 1)
  const body = toCharacters(bits)
  return (
    mark +
    toCharacters(
      checksum(mark + body)
        .toString(2)
        .padStart(24, '0'),
    ) +
    body
  )
}

/**
 * The format and the bits of a code, its checksum verified.
 * @throws CodeError when the text is not a code (`foreign`), is damaged, or is of a format not between `oldest` and `newest`
 */
export function unframe(
  text: string,
  oldest: number,
  newest: number,
): { readonly format: number; readonly bits: string } {
  const format = MARKS.indexOf(text.charAt(0)) + 1
  if (text === '' || format === 0) throw new CodeError('foreign', 'This is not a code of Parcours.')
  const [check, body] = [text.slice(1, 1 + CHECK_LENGTH), text.slice(1 + CHECK_LENGTH)]
  if (
    toBits(check) !==
    checksum(text.charAt(0) + body)
      .toString(2)
      .padStart(24, '0')
  ) {
    if (format > newest) throw new CodeError('foreign', 'This is not a code of Parcours.')
    throw new CodeError('damaged', 'The code is damaged: its checksum is wrong.')
  }
  if (format > newest) throw new CodeError('future', `The code is of format ${format}: this is ${newest}.`)
  if (format < oldest) throw new CodeError('old', `The code is of format ${format}: ${oldest} is the oldest.`)
  return { format, bits: toBits(body) }
}

function toCharacters(bits: string): string {
  const sixes = bits.match(/.{1,6}/g) ?? []
  return sixes.map((six) => ALPHABET.charAt(Number.parseInt(six.padEnd(6, '0'), 2))).join('')
}

/** A character of another alphabet gives bits that no checksum has. */
function toBits(text: string): string {
  return [...text]
    .map((one) => {
      const index = ALPHABET.indexOf(one)
      return index < 0 ? '?' : index.toString(2).padStart(6, '0')
    })
    .join('')
}
