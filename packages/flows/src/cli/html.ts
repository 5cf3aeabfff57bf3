/**
 * HTML as a tagged template: every value is escaped, unless it is HTML made here.
 */

/** A piece of HTML that is safe to insert as it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type HtmlValue = Html | string | number | null | readonly HtmlValue[]

/** `` html`<p>${text}</p>` ``. `null` gives nothing, a list its items one after the other. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    strings.reduce((text, piece, index) => `${text}${shown(values[index - 1] ?? null)}${piece}`),
  )
}

function shown(value: HtmlValue): string {
  if (value === null) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return value.map(shown).join('')
}

/** Text for HTML, also between double quotes. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  }
  return text.replace(/[&<>"']/g, (sign) => `&${names[sign]};`)
}
