/**
 * The page of one step: what a jurist needs to hold it against its sources.
 */
import type { Step, VerifyField } from '../../engine/types.ts'
import { COMPUTED } from '../../explain/computed.ts'
import { anchorFact, readingLine } from '../../explain/dateWords.ts'
import { isWorded } from '../../explain/factWords.ts'
import { longDate } from '../../explain/phrases.ts'
import type { Rule } from '../../explain/rule.ts'
import { factsOfRule, readable } from '../../explain/rule.ts'
import type { Html, HtmlValue } from '../html.ts'
import { html } from '../html.ts'
import { exampleOf } from './example.ts'
import type { Dossier, ReviewModel } from './model.ts'
import { factLink, listHtml, nameFor, page, ruleHtml, sourceHtml, stepHref, stepLink } from './page.ts'
import { wordsTable } from './wordsTable.ts'

const TOPICS: Readonly<Record<string, string>> = {
  violence: 'violences',
  health: 'santé',
  money: 'argent',
  residence: 'séjour',
}

/** The whole page. */
export function stepPage(dossier: Dossier, model: ReviewModel): string {
  const parts = [
    identity(dossier, model),
    section('Pour qui', forWhom(dossier, model)),
    section('Date', dates(dossier, model)),
    section('Papiers', documents(dossier, model)),
    section('Où et avec qui', where(dossier, model)),
    section('Refus et retard', recourse(dossier)),
    section('Ordre', order(dossier, model)),
    section('Faits lus', factsUsed(dossier, model)),
    section('Notes du rédacteur', notes(dossier)),
    section('Sources', sources(dossier, model)),
    section('Doutes', doubts(dossier, model)),
    section('Mots et traductions', wordsTable(dossier)),
    section('Relectures', ledger(dossier, model)),
  ]
  return page(stepHref(dossier.step.id), dossier.title, parts, model)
}

function section(title: string, body: HtmlValue): Html {
  return html`<section><h2>${title}</h2>${body}</section>`
}

function identity({ step, french }: Dossier, { wording }: ReviewModel): Html {
  const events = Object.entries(step.events).map(([id, { phase }]) => {
    const name = nameFor('events', id, wording)
    return `${name} (${phaseName(id, phase, wording)})`
  })
  const notes = [
    step.urgent ? 'Urgente.' : '',
    step.sensitive
      ? `Sujet sensible (${TOPICS[step.sensitive] ?? step.sensitive}) : imprimée sous le titre « ${french.neutral ?? ''} ».`
      : '',
    ...(step.aliases ?? []).map((alias) => `Ancien nom : ${alias}.`),
  ].filter(Boolean)
  return html`${said('En mots', [...french.what, ...french.why])}<dl class="facts">
<dt>Terme officiel</dt><dd>${french.official ?? ''}</dd>
<dt>Nature</dt><dd>${wording.phrases.kind[step.kind]}</dd>
<dt>Thème</dt><dd>${nameFor('themes', step.theme, wording)}</dd>
<dt>Événements et étapes</dt><dd>${events.join(' ; ')}</dd>
${notes.length > 0 ? html`<dt>Note</dt><dd>${notes.join(' ')}</dd>` : null}
<dt>Fichiers</dt><dd><code>catalogue/steps/${step.id}/step.yaml</code>, <code>fr.yaml</code></dd>
</dl>`
}

/** What the visitor reads, beside the rule that it must agree with. */
function said(label: string, sentences: readonly string[] = []): Html | null {
  return sentences.length === 0 ? null : html`<p class="said">${label} : ${sentences.join(' ')}</p>`
}

function phaseName(event: string, phase: string, wording: ReviewModel['wording']): string {
  const phases = wording.words.shared.phases
  let entry: unknown = phases
  for (const key of [event, phase, 'name'])
    entry = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined
  return typeof entry === 'string' ? entry : phase
}

function forWhom({ step, rule }: Dossier, model: ReviewModel): Html {
  const { wording } = model
  const perEvent = Object.entries(step.events).flatMap(([id, { when }]) =>
    when
      ? [html`Pour « ${nameFor('events', id, wording)} » : ${ruleHtml(opened(when, model), wording)}`]
      : [],
  )
  const each = step.for
    ? html`<p>La démarche sert une fois pour chaque élément de la liste ${factLink(step.for.list, wording)} qui convient.</p>`
    : null
  return html`${ruleHtml(rule, wording)}${each}${doubtsOf(step, 'condition')}
${perEvent.length > 1 ? html`<h3>Selon l’événement</h3><p>La condition ci-dessus réunit les événements. Chacun ajoute la sienne.</p>${listHtml(perEvent, '')}` : null}`
}

/** The doubts on one field, said where the field is. */
function doubtsOf({ verify }: Step, field: VerifyField): Html[] {
  return verify
    .filter((doubt) => doubt.field === field)
    .map(({ reason }) => html`<p class="mark">À vérifier : ${reason}</p>`)
}

function opened(tree: Step['when'], { catalogue }: ReviewModel): Rule {
  return readable(tree, { facts: catalogue.facts })
}

/** The facts that the condition, the dates and the papers read, with the rule of those that are computed. */
function factsUsed({ step, rule }: Dossier, model: ReviewModel): Html {
  const { wording } = model
  const trees = [...step.deadline, ...step.documents].flatMap(({ when }) => when ?? [])
  const dates = step.deadline.flatMap(({ anchor, fallback }) => [
    anchorFact(anchor),
    ...(fallback ? [fallback] : []),
  ])
  const read = [rule, ...trees.map((tree) => opened(tree, model))].flatMap(factsOfRule)
  const items = [...new Set([...read, ...dates])].map((name) => {
    const computed = COMPUTED[name]?.fr.rule
    const id = isWorded(name, wording) ? html` <code>${name}</code>` : html` (ce fait n’a pas encore de mots)`
    return html`${factLink(name, wording)}${id}${computed ? html` : calculé. ${computed}` : null}`
  })
  return listHtml(items, 'Aucun.')
}

/** Why the rules are as they are, as the writer noted it in the file. */
function notes({ notes: written }: Dossier): Html {
  return listHtml(
    written.map(({ field, text }) => html`${field === null ? null : html`<code>${field}</code> : `}${text}`),
    'Aucune note.',
  )
}

function dates({ step, french }: Dossier, model: ReviewModel): Html {
  const { wording } = model
  if (step.deadline.length === 0)
    return html`<p>Aucune date limite n’est calculée.</p>${said('En mots', french.when)}${doubtsOf(step, 'deadline')}`
  const { dates: words } = wording.phrases
  const items = step.deadline.map((reading) => {
    const example = exampleOf(reading, model)
    const line = html`${readingLine(reading, wording)}${example === null ? null : html`<br><small>${example}</small>`}`
    if (!reading.when)
      return step.deadline.length === 1
        ? html`<p>${line}</p>`
        : html`<p>${words.otherwise} :</p><p>${line}</p>`
    return html`<p>${words.when} :</p>${ruleHtml(opened(reading.when, model), wording)}<p>→ ${line}</p>`
  })
  const anchors = [...new Set(step.deadline.map(({ anchor }) => anchorFact(anchor)))]
  // Readings that all have a condition leave cases without a date: the engine then gives none.
  const none = step.deadline.every(({ when }) => when)
    ? html`<p>${words.otherwise} : ${words.none}.</p>`
    : null
  return html`${step.deadline.length > 1 ? html`<p>La première ligne qui convient donne la date. Une réponse inconnue donne la date la plus stricte, à confirmer.</p>` : null}
<ol class="readings">${items.map((item) => html`<li>${item}</li>`)}</ol>${none}
<p>Départ du calcul : ${anchors.map((fact, index) => html`${index > 0 ? ', ' : null}${factLink(fact, wording)}`)}. Le jour de départ ne compte pas. Un mois va de date à date ; un jour qui manque devient le dernier du mois.</p>
${said('En mots', french.when)}${doubtsOf(step, 'deadline')}${french.late ? html`<p>Date passée : ${french.late.join(' ')}</p>` : null}`
}

/** What is listed with the papers and is none to bring. */
const KINDS = { keep: 'à garder', say: 'à savoir dire', object: 'un objet' } as const

function documents({ step, french }: Dossier, model: ReviewModel): Html {
  const items = step.documents.map(({ id, kind, when }) => {
    const own = french.documents?.[id] ?? nameFor('documents', id, model.wording)
    const name = kind ? `${own} (${KINDS[kind]})` : own
    return when ? html`${name}, si : ${ruleHtml(opened(when, model), model.wording)}` : name
  })
  return html`${listHtml(items, 'Aucun papier.')}${doubtsOf(step, 'documents')}`
}

function where({ step, french }: Dossier, { wording }: ReviewModel): Html {
  const names = (section: string, ids: readonly string[]): string =>
    ids.map((id) => nameFor(section, id, wording)).join(', ') || 'aucun'
  return html`<dl class="facts">
<dt>Organismes</dt><dd>${names('organisms', step.organisms)}</dd>
<dt>Lieux</dt><dd>${names('places', step.places)}</dd>
<dt>Moyens</dt><dd>${names('channels', step.channels)}</dd>
<dt>Agent France Services</dt><dd>${wording.phrases.level[step.level]}</dd>
</dl>${said('En mots', french.how)}`
}

function recourse({ french }: Dossier): Html {
  const refused = french.refused ?? []
  return html`<h3>Recours</h3>${listHtml(refused, 'Aucun recours n’est écrit.')}
<h3>Risque</h3>${listHtml(french.risk ?? [], 'Aucun risque n’est écrit.')}`
}

function order({ step, before }: Dossier, model: ReviewModel): Html {
  const link = (id: string): Html => stepLink(id, model)
  return html`<h3>À faire avant celle-ci</h3>${listHtml(step.after.map(link), 'Rien.')}
<h3>Attendent celle-ci</h3>${listHtml(before.map(link), 'Rien.')}`
}

function sources({ step }: Dossier, model: ReviewModel): Html {
  const single = step.sources.length === 1 ? html`<p class="mark">Une seule source.</p>` : null
  return html`${listHtml(
    step.sources.map((source) => sourceHtml(source, model)),
    'Aucune source.',
  )}${single}`
}

function doubts({ step, french }: Dossier, { wording }: ReviewModel): Html {
  const verify = step.verify.map(
    ({ field, reason }) => html`<strong>${wording.phrases.verify[field]}</strong> : ${reason}`,
  )
  const depends = step.alsoDependsOn.map((id) => french.alsoDependsOn?.[id] ?? id)
  return html`<h3>À vérifier</h3>${listHtml(verify, 'Aucun doute n’est noté.')}
<h3>Dépend aussi de points que personne ne demande</h3>${listHtml(depends, 'Aucun.')}`
}

function ledger({ hash, ledger: entries, isApproved }: Dossier, { wording }: ReviewModel): Html {
  const items = entries.map(
    ({ date, group, verdict, remarks, isCurrent }) =>
      html`${longDate(date, wording.phrases)}, ${group} : ${verdict === 'approved' ? 'approuvé' : 'à changer'}${isCurrent ? null : ' (texte changé depuis)'}${remarks.length > 0 ? ` – ${remarks.join(' ')}` : null}`,
  )
  const state = isApproved
    ? 'Ce texte est approuvé par des personnes concernées.'
    : 'Ce texte n’est pas approuvé par des personnes concernées.'
  return html`<p>${state} Numéro du texte : <code>${hash}</code>.</p>${listHtml(items, 'Aucune relecture.')}`
}
