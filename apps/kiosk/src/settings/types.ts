import type { LanguageCode } from '@parcours/i18n'

/** The branch where the kiosk stands, as its visitors know it. */
export interface Branch {
  /** « France Services de … ». */
  readonly name: string
  /** Postal address, a line each. */
  readonly address: readonly string[]
  /** French phone number, as the operator wrote it; `formatPhone` lays it out. */
  readonly phone: string | null
  /** INSEE code of its commune (`75056`, `2A004`, `97411`): not a postcode. */
  readonly communeCode: string | null
  /** Opening hours in OpenStreetMap's `opening_hours` notation. */
  readonly openingHours: string | null
  /** How to come, a sentence each: bus, tram, car park. French, FALC. */
  readonly gettingThere: readonly string[]
  /** The entrance for wheelchairs and prams, a sentence each. French, FALC. */
  readonly accessibleEntrance: readonly string[]
}

/** Whom an agent calls about an organism. Public like all settings: no private numbers. */
export interface Contact {
  /** Id of the organism in the catalogue (`caf`, `cpam`, …). */
  readonly organism: string
  /** Name of the service or of the desk. */
  readonly name: string
  readonly phone: string | null
  /** The organism's mediator, rather than an expert for agents. */
  readonly mediator: boolean
}

/** How this kiosk behaves: what the operator wrote in `settings.json`, with defaults for the rest. */
export interface Settings {
  /** The texts are on trial: every screen says so. */
  readonly isDraft: boolean
  /** The branch, or null while the operator did not describe it. */
  readonly branch: Branch | null
  /** Languages offered, one at least; the kiosk starts in the first. */
  readonly languages: readonly [LanguageCode, ...LanguageCode[]]
  /** Address of this kiosk's pages on the Internet, for the visitor's phone. No query, no fragment. Null: no QR code. */
  readonly publicUrl: string | null
  readonly screen: {
    /** Pixels of the page in one millimetre of the screen, measured on the technical page. Null: the usual screen. */
    readonly pixelsPerMillimetre: number | null
    /** Height of the lower edge of the picture above the floor, in mm. Null: nobody measured it, reach mode is not offered. */
    readonly mountMillimetres: number | null
  }
  readonly print: {
    /** What the printer takes; `none`: no printer. */
    readonly format: 'a4' | 'receipt80' | 'none'
  }
  readonly idle: {
    /** Seconds without a touch or a key before the warning (180 to 900; K22 asks for 180 to 300, slow readers may need more). */
    readonly warnAfterSeconds: number
    /** Seconds of the warning (K22: 45 at least). */
    readonly warningSeconds: number
  }
  /** Milliseconds in which a second press of the same control is ignored (K21: up to 500). */
  readonly repeatGuardMilliseconds: number
  readonly agent: {
    /** `pbkdf2-sha256$iterations$salt$hash`, salt and hash in base64. Null: no agent view. */
    readonly pinHash: string | null
    /** Seconds without a touch or a key after which an open desk asks for its PIN again (60 to 900). */
    readonly lockAfterSeconds: number
  }
  /** File of the places of service, beside `settings.json`: `places.json`. Null: steps name kinds of place only. */
  readonly directory: string | null
  readonly contacts: readonly Contact[]
  /** Whom to write to about personal data: a sentence or an address. Null: « Demandez à un agent ». */
  readonly dataProtectionContact: string | null
  /** Whom to write to about accessibility. Null: « Demandez à un agent ». */
  readonly accessibilityContact: string | null
}

/** A mistake in `settings.json`. In standard French: its reader is the operator. */
export interface SettingsProblem {
  /** Path of the field: `branch.phone`, `contacts[1].name`; the file's name where the whole file is wrong. */
  readonly field: string
  /** What is wrong. */
  readonly problem: string
  /** How to mend it. */
  readonly mend: string
}

/** Settings in force, and what could not be read. */
export interface LoadedSettings {
  readonly settings: Settings
  readonly problems: readonly SettingsProblem[]
}
