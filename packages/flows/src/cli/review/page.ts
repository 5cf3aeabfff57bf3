/**
 * The frame of each page of the review site, and the small pieces that pages share.
 */
import type { Source } from '../../engine/types.ts'
import { nameOf } from '../../engine/words.ts'
import type { AgeClass } from '../../explain/age.ts'
import { monthsBetween } from '../../explain/age.ts'
import type { Wording } from '../../explain/factWords.ts'
import { factName } from '../../explain/factWords.ts'
import { longDate } from '../../explain/phrases.ts'
import type { Rule } from '../../explain/rule.ts'
import { ruleLine } from '../../explain/ruleWords.ts'
import { sourceAddress, sourceText } from '../../explain/sourceLink.ts'
import type { Html, HtmlValue } from '../html.ts'
import { html } from '../html.ts'
import type { ReviewModel, TranslationState } from './model.ts'

const PAGES = [
  ['index.html', 'Démarches'],
  ['doubts.html', 'Doutes'],
  ['questions.html', 'Questions et faits'],
  ['sources.html', 'Sources'],
] as const

export const AGES: Readonly<Record<AgeClass, string>> = {
  fresh: 'lue depuis moins de 6 mois',
  reread: 'à relire : plus de 6 mois',
  expired: 'expirée : plus de 18 mois',
}
export const STATES: Readonly<Record<TranslationState, string>> = {
  fresh: 'à jour',
  stale: 'périmée : le français a changé',
  absent: 'pas encore traduite',
}
const LANGS: Readonly<Record<string, string>> = { ar: 'arabe', en: 'anglais', fr: 'français' }

/** The French name of a language, or its code. */
export function langName(lang: string): string {
  return LANGS[lang] ?? lang
}

/** Direction of the scripts that the catalogue may hold. */
export function dirOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ps|ur)\b/.test(lang) ? 'rtl' : 'ltr'
}

/** A whole page. `title` is its main heading too. */
export function page(file: string, title: string, body: HtmlValue, { today, wording }: ReviewModel): string {
  const links = PAGES.map(
    ([href, name]) =>
      html`<li><a href="${href}"${file === href ? html` aria-current="page"` : null}>${name}</a></li>`,
  )
  return `${html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Relecture de Parcours</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#main">Aller au contenu</a>
<header><p class="site">Relecture de Parcours</p><nav aria-label="Pages"><ul>${links}</ul></nav></header>
<main id="main">
<h1>${title}</h1>
${body}
</main>
<footer><p>Catalogue lu le ${longDate(today, wording.phrases)}. Les conditions et les dates viennent de la règle elle-même, mise en mots par un programme.</p></footer>
<script src="filter.js"></script>
</body>
</html>`}\n`
}

/** The page of a step. */
export function stepHref(id: string): string {
  return `step-${id}.html`
}

/** A link to a step, by its title. A step that is left out is named by its id. */
export function stepLink(id: string, { dossiers }: ReviewModel): Html {
  const found = dossiers.find(({ step }) => step.id === id)
  return found ? html`<a href="${stepHref(id)}">${found.title}</a>` : html`<code>${id}</code>`
}

/** A name of the shared words, or the id. */
export function nameFor(section: string, id: string, { words }: Wording): string {
  return nameOf(words, section, id) ?? id
}

/** A fact, linked to its entry on the page of questions. */
export function factLink(fact: string, wording: Wording): Html {
  return html`<a href="questions.html#fact-${fact}">${factName(fact, wording)}</a>`
}

/** A rule as nested lists. */
export function ruleHtml(rule: Rule, wording: Wording): Html {
  if (!('of' in rule)) return html`<p>${ruleLine(rule, wording)}</p>`
  return html`<p>${rule.kind === 'all' ? wording.phrases.all : wording.phrases.any}</p><ul class="rule">${rule.of.map(
    (child) => html`<li>${'of' in child ? ruleHtml(child, wording) : ruleLine(child, wording)}</li>`,
  )}</ul>`
}

/** A source with its link, the day that its text bears, the day of its last reading, and the age of this reading. */
export function sourceHtml({ id, checkedOn, version }: Source, { today, wording }: ReviewModel): Html {
  const address = sourceAddress(id)
  const text = sourceText(id)
  const months = monthsBetween(checkedOn, today)
  const age = months === 0 ? 'moins de 1 mois' : `${months} mois`
  return html`${address === null ? text : html`<a href="${address}">${text}</a>`}${version === undefined ? null : `, texte du ${longDate(version, wording.phrases)}`}, lue le ${longDate(checkedOn, wording.phrases)} (${age})`
}

/** A list, or one sentence when it is empty. */
export function listHtml(items: readonly HtmlValue[], empty: string): Html {
  return items.length === 0
    ? html`<p>${empty}</p>`
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}
