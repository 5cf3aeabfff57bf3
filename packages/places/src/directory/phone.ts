/**
 * Phone numbers of a service: one rule for the lists that are imported and for the settings of the kiosk. This door
 * (`@parcours/places/phone`) opens nothing else.
 */

/**
 * Numbers that are no service's own: those of emergencies, and of the lines for people in danger. The kiosk shows those
 * that a visitor may need itself.
 */
export const emergencyPhones: readonly string[] = [
  ...['15', '17', '18', '112', '114', '115', '119', '191', '196', '197'],
  ...['3114', '3919', '116000'],
]

/** What may stand between two digits. */
const SIGN = '[\\s.-]?'
const digits = (count: number): string => `(?:${SIGN}\\d){${count}}`
/** Those that have the form of a short number of a service; none other has two or three digits. */
const emergencies = emergencyPhones
  .filter(({ length }) => length > 3)
  .map((number) => [...number].join(SIGN))
  .join('|')

/**
 * A phone number of a service as one writes it: « 02 33 67 12 34 », « +33 (0)2… », « 0262… » or « +262 262… », « +689… »,
 * « 3646 », « 1014 », « 116 006 ». Its groups: the nine digits after the 0; six digits of Saint-Pierre-et-Miquelon; a
 * number of a territory with its code; a short number.
 */
export const servicePhone = new RegExp(
  `^(?!(?:${emergencies})$)(?:${[
    `(?:0|(?:\\+|00)(?:33|262|269|508|590|594|596)${SIGN}(?:\\(0\\)|0)?)${SIGN}([1-9]${digits(8)})`,
    `(?:\\+|00)508(${digits(6)})`,
    `(?:\\+|00)((?:681|687)${digits(6)}|689${digits(8)})`,
    `(3${digits(3)}|10${digits(2)}|116${digits(3)})`,
  ].join('|')})$`,
)

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/**
 * A phone number as a directory keeps it: `0233671234`, `3646`, `+68940123456`.
 * @param text the number alone, without words
 * @returns null when it is no number of a service.
 */
export function phoneOf(text: string): string | null {
  const match = servicePhone.exec(text.trim())
  if (match === null) return null
  const [, national, miquelon, territory, short = ''] = match
  if (national !== undefined) return `0${digitsOf(national)}`
  if (miquelon !== undefined) return `0508${digitsOf(miquelon)}`
  return territory === undefined ? digitsOf(short) : `+${digitsOf(territory)}`
}
