/**
 * `parcours review`: a site of plain pages, to audit the catalogue without its code. It opens from the disk.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, GENERATED, success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import { doubtsPage } from './review/doubtsPage.ts'
import { indexPage } from './review/indexPage.ts'
import type { ReviewModel } from './review/model.ts'
import { reviewModel } from './review/model.ts'
import { stepHref } from './review/page.ts'
import { questionsPage } from './review/questionsPage.ts'
import { sourcesPage } from './review/sourcesPage.ts'
import { stepPage } from './review/stepPage.ts'

const ASSETS = ['style.css', 'filter.js'] as const

/** Writes the site to `--out DIR`, `generated/review` by default. Pages of steps that are gone are removed. */
export function review(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  if (operands.length > 0)
    throw new UsageError('review: takes no operand. Example: parcours review --out DIR')
  const model = reviewModel(options.catalogue, dayOf(options.today, surroundings))
  const out = options.out === GENERATED ? join(GENERATED, 'review') : options.out
  mkdirSync(out, { recursive: true })
  for (const file of readdirSync(out)) if (/^step-[a-z0-9-]+\.html$/.test(file)) rmSync(join(out, file))
  const files = filesOf(model)
  for (const [file, text] of files) writeFileSync(join(out, file), text)
  const note =
    model.leftOut.length > 0
      ? `Laissées de côté (voir « parcours check ») : ${model.leftOut.join(', ')}.\n`
      : ''
  return success(
    `${files.size} fichiers, ${model.dossiers.length} démarches.\nOuvrez ${join(out, 'index.html')}\n`,
    note,
  )
}

/** Every file of the site, by name. */
export function filesOf(model: ReviewModel): ReadonlyMap<string, string> {
  const assets = ASSETS.map(
    (file) => [file, readFileSync(new URL(`./review/${file}`, import.meta.url), 'utf8')] as const,
  )
  return new Map([
    ['index.html', indexPage(model)],
    ['doubts.html', doubtsPage(model)],
    ['questions.html', questionsPage(model)],
    ['sources.html', sourcesPage(model)],
    ...model.dossiers.map((dossier) => [stepHref(dossier.step.id), stepPage(dossier, model)] as const),
    ...assets,
  ])
}
