/**
 * The words of a step in every language, side by side.
 */
import type { StepWords } from '../../engine/wordTypes.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Dossier } from './model.ts'
import { dirOf, langName, STATES } from './page.ts'

const FIELDS = [
  ['title', 'Titre'],
  ['official', 'Terme officiel'],
  ['neutral', 'Titre imprimé'],
  ['what', 'Quoi'],
  ['why', 'Pourquoi'],
  ['when', 'Quand'],
  ['how', 'Comment'],
  ['risk', 'Risque'],
  ['late', 'Date passée'],
  ['refused', 'Refus'],
  ['documents', 'Papiers'],
  ['alsoDependsOn', 'Dépend aussi de'],
] as const

/** A table: a row for each part, a column for each language. What a translation lacks is said. */
export function wordsTable({ french, translations }: Dossier): Html {
  const columns = [{ lang: 'fr', words: french, state: null }, ...translations]
  const heads = columns.map(
    ({ lang, state }) =>
      html`<th scope="col">${langName(lang)}${state === null ? null : html`<br><span class="state-${state}">${STATES[state]}</span>`}</th>`,
  )
  const rows = FIELDS.filter(([field]) => textsOf(french, field).length > 0).map(
    ([field, name]) =>
      html`<tr><th scope="row">${name}</th>${columns.map(({ lang, words }) => cell(lang, words, field))}</tr>`,
  )
  return html`<div class="wide" role="region" tabindex="0" aria-label="Mots dans chaque langue"><table class="words"><thead><tr><th scope="col">Partie</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function cell(lang: string, words: StepWords | null, field: keyof StepWords): Html {
  if (field === 'official' && lang !== 'fr') return html`<td>reste en français</td>`
  const texts = words === null ? [] : textsOf(words, field)
  if (texts.length === 0) return html`<td>–</td>`
  return html`<td lang="${lang}" dir="${dirOf(lang)}">${texts.map((text) => html`<p>${text}</p>`)}</td>`
}

function textsOf(words: StepWords, field: keyof StepWords): readonly string[] {
  const value = words[field]
  if (value === undefined || value === true) return []
  if (typeof value === 'string') return [value]
  return Object.values(value)
}
