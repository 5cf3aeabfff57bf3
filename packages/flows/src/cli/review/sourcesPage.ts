/**
 * Which source feeds which step, the one read longest ago first.
 */
import { html } from '../html.ts'
import { feedsOf } from '../sourceFeeds.ts'
import type { ReviewModel } from './model.ts'
import { AGES, page, sourceHtml, stepLink } from './page.ts'

/** The whole page. */
export function sourcesPage(model: ReviewModel): string {
  const { dossiers, today } = model
  const steps = dossiers.map(({ step }) => step)
  const feeds = feedsOf(steps, today)
  const single = steps.filter(({ sources }) => sources.length === 1)
  const rows = feeds.map(
    ({ age, steps: fed, ...source }) =>
      html`<tr><th scope="row">${sourceHtml(source, model)}</th><td>${AGES[age]}</td><td>${fed.map(
        (step, index) => html`${index > 0 ? ', ' : null}${stepLink(step, model)}`,
      )}</td></tr>`,
  )
  const body = html`<p>${feeds.length} sources pour ${steps.length} démarches. ${single.length} démarches ont une seule source.</p>
<section><h2>Par source</h2><div class="wide" role="region" tabindex="0" aria-label="Sources"><table><thead><tr><th scope="col">Source</th><th scope="col">Âge</th><th scope="col">Démarches</th></tr></thead><tbody>${rows}</tbody></table></div></section>
<section><h2>Démarches avec une seule source</h2><ul>${single.map(({ id }) => html`<li>${stepLink(id, model)}</li>`)}</ul></section>`
  return page('sources.html', 'Sources', body, model)
}
