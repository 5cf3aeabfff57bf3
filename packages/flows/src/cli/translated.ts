/**
 * `parcours translated`: a person read a translation against the French as it is now. Writes the hash of that French.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceFor } from '../build/plurals.ts'
import { frenchStepWords } from '../build/schema.ts'
import { checkShape } from '../build/shape.ts'
import { Report, readSource } from '../build/source.ts'
import {
  FRENCH,
  hashesFile,
  hashOf,
  hashOfStep,
  languagesOf,
  readHashes,
  readShared,
} from '../build/words.ts'
import type { Outcome } from './command.ts'
import { success, UsageError } from './command.ts'
import type { Options } from './main.ts'

/** `translated ar steps/<id>`, `translated ar steps` for the new ones, or `translated ar words[/section.key]`. */
export function translated(operands: readonly string[], { catalogue: root }: Options): Outcome {
  const [lang, path] = operands
  if (lang === undefined || path === undefined)
    throw new UsageError('translated: give a language and steps/<id>, steps or words.')
  const langs = languagesOf(root)
  if (lang === FRENCH || !langs.includes(lang)) {
    throw new UsageError(
      `translated: "${lang}" is not a translation. Use: ${langs.filter((one) => one !== FRENCH).join(', ')}.`,
    )
  }
  const clean = path.replace(/\/$/, '')
  if (clean === 'words' || clean.startsWith('words/'))
    return markShared(root, lang, clean.slice('words/'.length))
  if (clean === 'steps') return markNewSteps(root, lang)
  const folder = clean.match(/^(?:.*\/)?steps\/([^/]+)$/)?.[1]
  if (folder === undefined) throw new UsageError(`translated: "${path}" is neither steps/<id> nor words.`)
  return markStep(root, lang, folder)
}

/** Steps that say of no French which they translate. One that is stale must be named. */
function markNewSteps(root: string, lang: string): Outcome {
  const isNew = (folder: string): boolean => {
    const file = join(root, 'steps', folder, `${lang}.yaml`)
    return existsSync(file) && !/^of:/m.test(readFileSync(file, 'utf8'))
  }
  const folders = readdirSync(join(root, 'steps')).filter(isNew)
  for (const folder of folders) markStep(root, lang, folder)
  return success(`${folders.length} démarche${folders.length > 1 ? 's' : ''}\n`)
}

function markStep(root: string, lang: string, folder: string): Outcome {
  const report = new Report()
  const source = readSource(root, `steps/${folder}/fr.yaml`, report)
  const french = source && checkShape(frenchStepWords, source, report)
  const file = join(root, 'steps', folder, `${lang}.yaml`)
  if (!french)
    throw new UsageError(`translated: steps/${folder}/fr.yaml is missing or wrong. Run "npx parcours check".`)
  if (!existsSync(file)) throw new UsageError(`translated: steps/${folder}/${lang}.yaml does not exist.`)
  const text = readFileSync(file, 'utf8')
  // As text, so that the writer's comments and layout stay.
  const line = `of: "${hashOfStep(french)}"`
  writeFileSync(file, /^of:.*$/m.test(text) ? text.replace(/^of:.*$/m, line) : `${line}\n${text}`)
  return success(`steps/${folder}/${lang}.yaml : ${line}\n`)
}

function markShared(root: string, lang: string, prefix: string): Outcome {
  const report = new Report()
  const french = readShared(root, FRENCH, report)
  const translation = readShared(root, lang, report)
  const old = readHashes(root, lang)
  const isChosen = (key: string): boolean => prefix === '' || key === prefix || key.startsWith(`${prefix}.`)
  const entries = [...translation.leaves.keys()].sort().flatMap((key) => {
    const words = sourceFor(french.leaves, key)
    if (words === undefined) return []
    const hash = isChosen(key) ? hashOf(words) : old[key]
    return hash === undefined ? [] : [[key, hash] as const]
  })
  const marked = entries.filter(([key]) => isChosen(key)).length
  if (marked === 0) throw new UsageError(`translated: no words in "${lang}" are under "${prefix}".`)
  writeFileSync(join(root, hashesFile(lang)), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
  return success(`${hashesFile(lang)} : ${marked} entrées\n`)
}
