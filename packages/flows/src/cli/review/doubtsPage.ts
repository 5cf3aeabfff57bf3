/**
 * Every doubt of the catalogue on one page: what to verify, and what depends on points that nobody is asked.
 */
import type { Step, VerifyField } from '../../engine/types.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { ReviewModel } from './model.ts'
import { nameFor, page, stepLink } from './page.ts'

const FIELDS: readonly VerifyField[] = ['condition', 'deadline', 'amount', 'documents']

/** By field, the gravest first; then the points that no fact models. */
export function doubtsPage(model: ReviewModel): string {
  const { dossiers, wording } = model
  const eventsOf = ({ events }: Step): string =>
    Object.keys(events)
      .map((id) => nameFor('events', id, wording))
      .join(', ')
  const sections = FIELDS.map((field) => {
    const rows = dossiers.flatMap(({ step }) =>
      step.verify
        .filter((doubt) => doubt.field === field)
        .map(({ reason }) => [stepLink(step.id, model), eventsOf(step), reason] as const),
    )
    return html`<section><h2>À vérifier : ${wording.phrases.verify[field]} (${rows.length})</h2>${table('Pourquoi', `À vérifier : ${wording.phrases.verify[field]}`, rows)}</section>`
  })
  const depends = dossiers.flatMap(({ step, french }) =>
    step.alsoDependsOn.map(
      (id) => [stepLink(step.id, model), eventsOf(step), french.alsoDependsOn?.[id] ?? id] as const,
    ),
  )
  const body = html`<p>Un doute porte sur un champ, jamais sur la démarche entière. Le visiteur voit que ce champ est à confirmer.</p>
${sections}
<section><h2>Points que personne ne demande (${depends.length})</h2><p>La démarche peut aussi dépendre de ces points. Ils sont dits au visiteur en mots.</p>${table('Point', 'Points que personne ne demande', depends)}</section>`
  return page('doubts.html', 'Doutes', body, model)
}

function table(head: string, label: string, rows: readonly (readonly [Html, string, string])[]): Html {
  if (rows.length === 0) return html`<p>Aucun.</p>`
  return html`<div class="wide" role="region" tabindex="0" aria-label="${label}"><table><thead><tr><th scope="col">Démarche</th><th scope="col">Événement</th><th scope="col">${head}</th></tr></thead><tbody>${rows.map(
    ([step, events, text]) => html`<tr><th scope="row">${step}</th><td>${events}</td><td>${text}</td></tr>`,
  )}</tbody></table></div>`
}
