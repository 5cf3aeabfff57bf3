import { languages, sourceLanguage } from '@parcours/i18n'
import { phoneOf, servicePhone } from '@parcours/places/phone'
import * as z from 'zod/mini'
import { defaultSettings as defaults } from './defaults.ts'
import type { Settings } from './types.ts'

// Without this zod tries `new Function`, which the security policy of the page forbids and reports.
z.config({ jitless: true })

/** One line of text: no control character, and no � of a file saved in another encoding than UTF-8. */
const line = z.string().check(z.minLength(1), z.maxLength(160), z.regex(/^[^\p{Cc}\uFFFD]*$/u))
const lines = z.array(line).check(z.maxLength(8))
/** A number of a service, as an import of places takes it. Those of emergencies are no service's own. */
const phone = z.string().check(z.regex(servicePhone))

const orNull = <Schema extends z.core.$ZodType>(schema: Schema) => z._default(z.nullable(schema), null)

/** An address without query or fragment: the fragment carries the visitor's case. Plain http on this machine only. */
const publicUrl = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(
      /^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/,
    ),
  )

const branch = z.strictObject({
  name: line,
  address: z._default(lines, []),
  phone: orNull(phone),
  communeCode: orNull(z.string().check(z.regex(/^(?:\d{2}|2[AB])\d{3}$/))),
  openingHours: orNull(line),
  gettingThere: z._default(lines, []),
  accessibleEntrance: z._default(lines, []),
})

const contact = z.strictObject({
  organism: z.string().check(z.regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/)),
  name: line,
  phone: orNull(phone),
  mediator: z._default(z.boolean(), false),
})

/**
 * A file beside the page or in a folder below it. Not on another server: the policy of the page forbids it. No dot at the
 * start of a name, so no way up.
 */
const directory = z
  .string()
  .check(z.maxLength(200), z.regex(/^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/))

const seconds = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

/** The shape of `settings.json`. Each field may be left out, except the name of the branch and those of a contact. */
export const settingsSchema = z.strictObject({
  /** Only for editors: where the JSON Schema lies. */
  $schema: z.optional(z.string()),
  isDraft: z._default(z.boolean(), defaults.isDraft),
  branch: orNull(branch),
  languages: z._default(z.array(z.enum(languages.map(({ code }) => code))).check(z.minLength(1)), [
    ...defaults.languages,
  ]),
  publicUrl: orNull(publicUrl),
  screen: z.prefault(
    z.strictObject({
      pixelsPerMillimetre: orNull(z.number().check(z.minimum(2), z.maximum(12))),
      mountMillimetres: orNull(z.number().check(z.minimum(0), z.maximum(1500))),
    }),
    {},
  ),
  print: z.prefault(
    z.strictObject({ format: z._default(z.enum(['a4', 'receipt80', 'none']), defaults.print.format) }),
    {},
  ),
  idle: z.prefault(
    z.strictObject({
      warnAfterSeconds: z._default(seconds(180, 900), defaults.idle.warnAfterSeconds),
      warningSeconds: z._default(seconds(45, 300), defaults.idle.warningSeconds),
    }),
    {},
  ),
  repeatGuardMilliseconds: z._default(seconds(0, 500), defaults.repeatGuardMilliseconds),
  agent: z.prefault(
    z.strictObject({
      pinHash: orNull(
        // 100,000 to 5,000,000 rounds: more would seem to hang. 16 to 128 bytes of salt, 32 of SHA-256, in whole base64:
        // what is cut or has a sign too many could never be checked.
        z
          .string()
          .check(
            z.regex(
              /^pbkdf2-sha256\$(?:[1-9]\d{5}|[1-4]\d{6}|5000000)\$(?:[A-Za-z0-9+/]{4}){5,42}(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)\$[A-Za-z0-9+/]{43}=$/,
            ),
          ),
      ),
      lockAfterSeconds: z._default(seconds(60, 900), defaults.agent.lockAfterSeconds),
    }),
    {},
  ),
  directory: orNull(directory),
  contacts: z._default(z.array(contact).check(z.maxLength(60)), []),
  dataProtectionContact: orNull(line),
  accessibilityContact: orNull(line),
})

/** `+33 1 99…` as `0199…`: numbers are shown as they are dialled here. */
const digitsOf = (number: string | null): string | null => (number === null ? null : phoneOf(number))

/** What the kiosk reads of a file that the schema let through. */
export function asSettings({ $schema, ...settings }: z.output<typeof settingsSchema>): Settings {
  const [first = sourceLanguage, ...others] = new Set(settings.languages)
  const branch = settings.branch && { ...settings.branch, phone: digitsOf(settings.branch.phone) }
  const contacts = settings.contacts.map((one) => ({ ...one, phone: digitsOf(one.phone) }))
  return { ...settings, branch, contacts, languages: [first, ...others] }
}
