import type { LanguageCode } from '@parcours/i18n'

/** What the technical page knows of the catalogue, or null where it cannot be fetched. */
export interface ContentFacts {
  readonly steps: number
  /** Newest day on which a source was read, `YYYY-MM-DD`. */
  readonly date: string
  /** First letters of its SHA-256: two kiosks with the same ones show the same content. Null without https. */
  readonly fingerprint: string | null
}

/** What the technical page knows of the machine. Nothing of a visitor. */
export interface DeviceFacts {
  readonly fonts: readonly string[]
  /** Names of the local voices by language. */
  readonly voices: Readonly<Record<string, readonly string[]>>
  readonly worker: 'on' | 'off' | 'absent'
  readonly width: number
  readonly height: number
  readonly ratio: number
}

/** Reads the built catalogue: how many steps, how old, which one. */
export async function readContent(): Promise<ContentFacts | null> {
  try {
    const file = await import('../../../../../packages/flows/generated/catalogue.json')
    const text = JSON.stringify(file.default)
    const dates = [...text.matchAll(/"checkedOn":"(\d{4}-\d\d-\d\d)"/g)].map(([, date = '']) => date).sort()
    return {
      steps: file.default.steps.length,
      date: dates.at(-1) ?? '',
      fingerprint: await fingerprintOf(text),
    }
  } catch (error) {
    console.error(error)
    return null
  }
}

const fingerprintLetters = 12

async function fingerprintOf(text: string): Promise<string | null> {
  if (!window.isSecureContext) return null
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, fingerprintLetters)
}

/** Reads what the browser says of the machine. */
export function readDevice(languages: readonly LanguageCode[]): DeviceFacts {
  const voices = 'speechSynthesis' in window ? window.speechSynthesis.getVoices() : []
  const namesFor = (language: string) =>
    voices
      .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))
      .map(({ name }) => name)
  const fonts = [...document.fonts].filter(({ status }) => status === 'loaded')
  return {
    fonts: [...new Set(fonts.map(({ family }) => family.replace(/"/g, '')))],
    voices: Object.fromEntries(languages.map((language) => [language, namesFor(language)])),
    worker: workerState(),
    width: window.innerWidth,
    height: window.innerHeight,
    ratio: window.devicePixelRatio,
  }
}

function workerState(): DeviceFacts['worker'] {
  // On a page without a safe connection the property is missing, whatever its type says.
  if (!('serviceWorker' in navigator)) return 'absent'
  return navigator.serviceWorker.controller === null ? 'off' : 'on'
}
