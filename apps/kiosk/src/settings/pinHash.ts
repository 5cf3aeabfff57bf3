const name = 'pbkdf2-sha256'
/** Rounds for a new hash: about half a second on a slow kiosk. */
const rounds = 600_000
const saltBytes = 16
const hashBits = 256

/** Fewest digits of a PIN: its hash is in a public file, so it must be long to guess. */
export const shortestPin = 8

/**
 * Hashes the agents' PIN for `agent.pinHash`.
 * @param pin 8 digits or more.
 * @returns `pbkdf2-sha256$iterations$salt$hash`, salt and hash in base64.
 * @throws RangeError when the PIN is too short or has anything but digits.
 */
export async function hashPin(pin: string, iterations: number = rounds): Promise<string> {
  if (!/^\d+$/.test(pin) || pin.length < shortestPin)
    throw new RangeError(`The PIN must have ${shortestPin} digits or more, and digits only.`)
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  return [name, iterations, toBase64(salt), toBase64(await derive(pin, salt, iterations))].join('$')
}

/** Whether a PIN is the one of `pinHash`. A text that is no such hash is never matched. */
export async function isPinOf(pin: string, pinHash: string): Promise<boolean> {
  const [kind, iterations, salt, hash] = pinHash.split('$')
  if (kind !== name || !iterations || !salt || !hash) return false
  const found = await derive(pin, fromBase64(salt), Number(iterations))
  const wanted = fromBase64(hash)
  // All bytes are looked at: the time tells nothing of where they differ.
  let difference = found.length ^ wanted.length
  found.forEach((byte, at) => {
    difference |= byte ^ (wanted[at] ?? 0)
  })
  return difference === 0
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    key,
    hashBits,
  )
  return new Uint8Array(bits)
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
