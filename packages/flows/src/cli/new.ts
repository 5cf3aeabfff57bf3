/**
 * `parcours new step|fact|event ID`: the files of something new, with each field explained. `check` then says what is
 * left to write. Nothing that exists is overwritten.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseDocument } from 'yaml'
import { isRecord } from '../build/conditions.ts'
import type { Outcome } from './command.ts'
import { success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import {
  eventTemplate,
  eventWordsTemplate,
  factTemplate,
  frenchTemplate,
  stepTemplate,
} from './new/templates.ts'
import { SCHEMAS } from './schema.ts'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const SNAKE = /^[a-z0-9]+(_[a-z0-9]+)*$/

/** Exit status 2 when the name is badly written or taken. */
export function scaffold(operands: readonly string[], { catalogue: root }: Options): Outcome {
  const [kind, id, ...more] = operands
  if (id === undefined || more.length > 0 || !(kind === 'step' || kind === 'fact' || kind === 'event'))
    throw new UsageError(
      'new: give step, fact or event, and one id. Example: parcours new step tell-the-bank',
    )
  const form = kind === 'step' ? KEBAB : SNAKE
  if (!form.test(id))
    throw new UsageError(
      `new: "${id}" is not an id of a ${kind}. Use small letters and ${kind === 'step' ? 'hyphens: tell-the-bank' : 'underscores: moving_date'}.`,
    )
  const files = kind === 'step' ? newStep(root, id) : kind === 'fact' ? newFact(root, id) : newEvent(root, id)
  return success(
    `${files.join('\n')}\nComplétez ces fichiers, puis lancez : npx parcours check\n${NEXT[kind]}\n`,
  )
}

const NEXT = {
  step: 'Les champs après un « # » sont au choix.',
  fact: 'Une démarche doit lire ce fait ; un écran de screens.yaml le demande, avec ses mots dans words/fr.yaml.',
  event: 'Écrivez ses démarches (parcours new step), puis passez « available » à true.',
} as const

function newStep(root: string, id: string): readonly string[] {
  const folder = join(root, 'steps', id)
  if (existsSync(folder)) throw new UsageError(`new: steps/${id} already exists. Choose another id.`)
  const events = Object.keys(sectionOf(root, 'events.yaml', 'events'))
  write(join(folder, 'step.yaml'), stepTemplate(id, events, schemaFrom(folder, 'step')))
  write(join(folder, 'fr.yaml'), frenchTemplate(schemaFrom(folder, 'fr')))
  return [`steps/${id}/step.yaml`, `steps/${id}/fr.yaml`]
}

function newFact(root: string, id: string): readonly string[] {
  append(root, 'facts.yaml', 'facts', id, factTemplate(id))
  return [`facts.yaml : ${id}, à la fin`]
}

function newEvent(root: string, id: string): readonly string[] {
  const words = `words/parts/event-${id.replaceAll('_', '-')}.fr.yaml`
  if (existsSync(join(root, words))) throw new UsageError(`new: ${words} already exists. Choose another id.`)
  append(root, 'events.yaml', 'events', id, eventTemplate(id))
  write(join(root, words), eventWordsTemplate(id))
  return [`events.yaml : ${id}, à la fin`, words]
}

/** Adds an entry at the end of the last section of a file, as text, so that the writers' comments stay. */
function append(root: string, file: string, section: string, id: string, entry: string): void {
  const known = sectionOf(root, file, section)
  if (Object.hasOwn(known, id)) throw new UsageError(`new: ${file} already has "${id}". Choose another id.`)
  const text = `${readFileSync(join(root, file), 'utf8').trimEnd()}\n${entry}`
  const made = parseDocument(text)
  const after = made.errors.length > 0 ? {} : entriesOf(made.toJS(), section)
  const isIntact = Object.hasOwn(after, id) && Object.keys(after).length === Object.keys(known).length + 1
  if (!isIntact)
    throw new UsageError(`new: "${section}" is not the last section of ${file}: add "${id}" by hand.`)
  writeFileSync(join(root, file), text)
}

function sectionOf(root: string, file: string, section: string): Readonly<Record<string, unknown>> {
  const full = join(root, file)
  if (!existsSync(full)) throw new UsageError(`new: ${file} does not exist in this catalogue.`)
  const read = parseDocument(readFileSync(full, 'utf8'))
  if (read.errors.length > 0)
    throw new UsageError(`new: ${file} is badly written. Run "npx parcours check" first.`)
  return entriesOf(read.toJS(), section)
}

function entriesOf(data: unknown, section: string): Readonly<Record<string, unknown>> {
  const entries = isRecord(data) ? data[section] : undefined
  return isRecord(entries) ? entries : {}
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'wx' })
}

/** The path of a schema from a folder, as editors want it. */
function schemaFrom(folder: string, kind: string): string {
  return relative(folder, join(SCHEMAS, `${kind}.schema.json`))
    .split(sep)
    .join('/')
}
