const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** An address of a given length in characters, with a code after `#` as a path has. For stories and tests. */
export function addressOf(length: number): string {
  const start = 'https://parcours.example/#P'
  const code = Array.from({ length: length - start.length }, (_, index) => characters[(index * 37 + 11) % 64])
  return start + code.join('')
}
