/**
 * The first page of the review site: every step, with filters.
 */
import { ruleLine } from '../../explain/ruleWords.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Dossier, ReviewModel } from './model.ts'
import { AGES, langName, listHtml, nameFor, page, STATES, stepHref } from './page.ts'

interface Filter {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** The whole page. Without script every row shows. */
export function indexPage(model: ReviewModel): string {
  const { dossiers, leftOut, wording } = model
  const doubtful = dossiers.filter(isDoubtful).length
  const rows = dossiers.map((dossier) => row(dossier, model))
  const body = html`<p>${dossiers.length} démarches, dont ${doubtful} avec un doute, dans l’ordre du parcours de chaque événement. Chaque page dit pour qui, quand, avec quels papiers, d’après quelles sources.</p>
${leftOut.length > 0 ? html`<p class="mark">Absentes d’ici, car leurs fichiers ont une erreur (voir « parcours check ») : ${leftOut.join(', ')}.</p>` : null}
<form class="filters" id="filters" aria-label="Choisir les démarches"><div class="field"><label for="text">Mots cherchés</label><input id="text" type="search" name="text"></div>
${filtersOf(model).map(select)}<button type="reset">Tout montrer</button></form>
<p id="count" role="status">${dossiers.length} démarches</p>
<div class="wide" role="region" tabindex="0" aria-label="Liste des démarches"><table id="steps"><thead><tr>${[
    'Démarche',
    'Nature',
    'Condition',
    'Organismes',
    'Doutes',
    'Sources',
    ...model.langs.map((lang) => `Traduction : ${langName(lang)}`),
  ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${listHtml(
  Object.entries(wording.phrases.kind).map(([kind, name]) => {
    const count = dossiers.filter(({ step }) => step.kind === kind).length
    return `${name} : ${count}`
  }),
  '',
)}`
  return page('index.html', 'Démarches', body, model)
}

/** A field of it is to verify. */
function isDoubtful({ step }: Dossier): boolean {
  return step.verify.length > 0
}

function row(dossier: Dossier, { wording }: ReviewModel): Html {
  const { step, title, french, rule, translations, age, isApproved } = dossier
  const fields: readonly (readonly [string, string])[] = [
    ['event', Object.keys(step.events).join(' ')],
    ['organism', step.organisms.join(' ')],
    ['kind', step.kind],
    ['doubt', isDoubtful(dossier) ? step.verify.map(({ field }) => field).join(' ') : 'none'],
    ['age', age],
    ['recourse', (french.refused ?? []).length > 0 ? 'written' : 'none'],
    ['reading', isApproved ? 'approved' : 'none'],
    ...translations.map(({ lang, state }) => [`lang-${lang}`, state] as const),
  ]
  const data = fields.map(([name, value]) => html` data-${name}="${value}"`)
  const organisms = step.organisms.map((id) => nameFor('organisms', id, wording)).join(', ')
  const doubts = step.verify.map(({ field }) => wording.phrases.verify[field]).join(', ')
  return html`<tr${data}><th scope="row"><a href="${stepHref(step.id)}">${title}</a><br><small>${french.official ?? ''}</small><br><code>${step.id}</code></th><td>${wording.phrases.kind[step.kind]}</td><td>${ruleLine(rule, wording)}</td><td>${organisms}</td><td>${doubts || 'aucun'}</td><td>${AGES[age]}${step.sources.length === 1 ? ' ; une seule' : null}</td>${translations.map(
    ({ state }) => html`<td class="state-${state}">${STATES[state]}</td>`,
  )}</tr>`
}

function filtersOf({ dossiers, langs, wording, catalogue }: ReviewModel): readonly Filter[] {
  const { phrases } = wording
  const organisms = [...new Set(dossiers.flatMap(({ step }) => step.organisms))]
  const named = (section: string, ids: Iterable<string>): Filter['options'] =>
    [...ids]
      .map((id) => [id, nameFor(section, id, wording)] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, 'fr'))
  return [
    { name: 'event', label: 'Événement', options: named('events', catalogue.events.keys()) },
    { name: 'organism', label: 'Organisme', options: named('organisms', organisms) },
    { name: 'kind', label: 'Nature', options: Object.entries(phrases.kind) },
    {
      name: 'doubt',
      label: 'Doute',
      options: [...Object.entries(phrases.verify), ['none', 'aucun doute']],
    },
    { name: 'age', label: 'Âge des sources', options: Object.entries(AGES) },
    {
      name: 'recourse',
      label: 'Recours',
      options: [
        ['written', 'écrit'],
        ['none', 'absent'],
      ],
    },
    {
      name: 'reading',
      label: 'Relecture',
      options: [
        ['approved', 'approuvée'],
        ['none', 'non approuvée'],
      ],
    },
    ...langs.map((lang) => ({
      name: `lang-${lang}`,
      label: `Traduction : ${langName(lang)}`,
      options: Object.entries(STATES),
    })),
  ]
}

function select({ name, label, options }: Filter): Html {
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">Tous</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></div>`
}
