/**
 * `parcours graph EVENT`: questions, conditions in words and steps as pictures that a person reads without the code.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Catalogue } from '../engine/catalogue.ts'
import type { Wording } from '../explain/factWords.ts'
import { wordAt } from '../explain/factWords.ts'
import { longDate } from '../explain/phrases.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, GENERATED, success, UsageError } from './command.ts'
import { wordingOf } from './explain.ts'
import { layOut } from './graph/layout.ts'
import type { Placed } from './graph/sheets.ts'
import { noteOf, phasesOf, questionText, sheetInput } from './graph/sheets.ts'
import { sheetSvg } from './graph/svg.ts'
import type { Html } from './html.ts'
import { html, Html as RawHtml } from './html.ts'
import type { Options } from './main.ts'
import { openCatalogue } from './path.ts'

/** Writes one HTML file to `--out`, `generated/graph-<event>.html` by default. */
export function graph(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  const [event] = operands
  const today = dayOf(options.today, surroundings)
  const { catalogue, words, note } = openCatalogue(options.catalogue, today)
  const known = [...catalogue.events.keys()]
  if (event === undefined || operands.length > 1 || !known.includes(event))
    throw new UsageError(`graph: give one event: ${known.join(', ')}.`)
  const out = options.out === GENERATED ? join(GENERATED, `graph-${event}.html`) : options.out
  const page = graphPage(event, catalogue, wordingOf(catalogue, words, 'fr'), today)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, page)
  const count = catalogue.steps.filter(({ step }) => event in step.events).length
  return success(`${count} démarches.\nOuvrez ${out}\n`, note)
}

/** The whole page: a picture for each phase and theme, each with the same in words below it. */
export function graphPage(event: string, catalogue: Catalogue, wording: Wording, today: string): string {
  const phases = phasesOf(event, catalogue, wording)
  const title = wordAt(wording, 'events', event, 'name') ?? event
  const all = phases.flatMap(({ themes }) => themes.flatMap(({ steps }) => steps))
  const style = new RawHtml(readFileSync(new URL('./graph/style.css', import.meta.url), 'utf8'))
  const nameOf = (phase: string): string => wordAt(wording, 'phases', event, phase, 'name') ?? phase
  const sections = phases.map(
    ({ id, themes }) =>
      html`<section><h2>${nameOf(id)}</h2>${themes.map((theme) => {
        const name = wordAt(wording, 'themes', theme.id) ?? theme.id
        const key = `${id}-${theme.id}`
        const sheet = layOut(sheetInput(theme.steps, all, catalogue, wording))
        return html`<section class="sheet"><h3>${name}</h3>
<div class="picture" role="region" tabindex="0" aria-label="${nameOf(id)}, ${name} : image">${sheetSvg(sheet, `${nameOf(id)}, ${name}`, key, `${key}-words`)}</div>
<h4>La même chose en mots</h4>${inWords(theme.steps, all, `${key}-words`, wording)}</section>`
      })}</section>`,
  )
  return `${html`<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Parcours</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
<p>${all.length} démarches, le ${longDate(today, wording.phrases)}. Au début de chaque ligne : la question posée. Au milieu : la condition. À la fin : les démarches, avec leur numéro d’ordre. Une flèche va d’une démarche à celle qui vient après.</p>
${sections}</main></body>
</html>`}\n`
}

function inWords(steps: readonly Placed[], all: readonly Placed[], id: string, wording: Wording): Html {
  const items = steps.map(({ step, number, title, condition, questions }) => {
    const asked = questions.map((question) => questionText(question, wording))
    return html`<li value="${number}"><strong>${title}</strong> (${noteOf(step, all, wording)}).<br>Condition : ${condition}${asked.length > 0 ? html`<br>Questions : ${asked.join(' ')}` : null}</li>`
  })
  return html`<ol id="${id}">${items}</ol>`
}
