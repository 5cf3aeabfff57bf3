/**
 * The French of the catalogue held to the FALC rules, with the catalogue's own lists: `falc.yaml` (one concept, one
 * word; known words; what makes one screen) and the glossary of hard words.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Checker, CheckOptions, Finding, GlossaryEntry } from '@parcours/falc'
import { createChecker } from '@parcours/falc'
import { loadData } from '@parcours/falc/data'
import { checkSource, formatOf } from '@parcours/falc/files'
import { parseDocument } from 'yaml'
import { isRecord } from '../build/conditions.ts'
import type { Mistake } from '../build/mistakes.ts'
import { sortMistakes } from '../build/mistakes.ts'
import { readText } from '../build/source.ts'
import { FRENCH, sharedFiles } from '../build/words.ts'

/** What the FALC check found. `advice` never fails; `kept` are findings that a writer keeps with a reason. */
export interface FalcResult {
  readonly mistakes: readonly Mistake[]
  readonly sentences: number
  readonly advice: number
  readonly kept: number
}

/** The official terms are what a desk says: they are no prose of ours. */
const NO_PROSE = ['official']

/** Options of the checker: `falc.yaml`, and the words of the glossary. A catalogue without that file has none. */
export function falcOptions(root: string): CheckOptions {
  const own = dataOf(readText(root, 'falc.yaml'))
  const glossary = sharedFiles(root, FRENCH).flatMap((file) => termsOf(dataOf(readText(root, file))))
  return { ...(isRecord(own) ? own : {}), glossary }
}

/** The data of a YAML or JSON text; null when it is missing or badly written, which `compileCatalogue` reports. */
function dataOf(text: string | null): unknown {
  const document = parseDocument(text ?? '')
  return document.errors.length > 0 ? null : document.toJS()
}

function termsOf(words: unknown): readonly GlossaryEntry[] {
  const entries = isRecord(words) && isRecord(words.glossary) ? Object.values(words.glossary) : []
  return entries
    .filter(isRecord)
    .flatMap(({ term, forms, definition, example }) =>
      [term, forms]
        .flat()
        .flatMap((word) =>
          typeof word === 'string'
            ? [{ word, definition: [definition].flat().join(' '), example: String(example ?? '') }]
            : [],
        ),
    )
}

/** Checks the French words of the catalogue: shared words and those of each step. Files are named from its root. */
export async function checkCatalogueFrench(root: string): Promise<FalcResult> {
  const steps = readdirSync(join(root, 'steps'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `steps/${name}/${FRENCH}.yaml`)
  return checkFrench(root, [...sharedFiles(root, FRENCH), ...steps], falcOptions(root))
}

/** Checks French files of other rooms with the lists of the catalogue. */
export async function checkFrench(
  root: string,
  files: readonly string[],
  options: CheckOptions,
): Promise<FalcResult> {
  const checker = createChecker(await loadData(), {
    ...options,
    ignoreKeys: [...(options.ignoreKeys ?? []), ...NO_PROSE],
  })
  const reports = files.flatMap((file) => reportOf(checker, root, file) ?? [])
  const sum = (count: (report: (typeof reports)[number]) => number): number =>
    reports.reduce((total, report) => total + count(report), 0)
  return {
    mistakes: sortMistakes(reports.flatMap(({ mistakes }) => mistakes)),
    sentences: sum(({ sentences }) => sentences),
    advice: sum(({ advice }) => advice),
    kept: sum(({ kept }) => kept),
  }
}

function reportOf(checker: Checker, root: string, file: string): FalcResult | null {
  const text = readText(root, file)
  if (text === null || (formatOf(file) === 'yaml' && dataOf(text) === null)) return null
  const { findings, suppressed, sentences } = checkSource(checker, text, formatOf(file))
  const errors = findings.filter(({ severity }) => severity === 'error')
  return {
    mistakes: errors.map((finding) => mistakeOf(file, finding)),
    sentences,
    advice: findings.length - errors.length,
    kept: suppressed.length,
  }
}

function mistakeOf(file: string, { rule, line, column, excerpt, message, instead }: Finding): Mistake {
  return {
    level: 'error',
    code: `falc-${rule}`,
    file,
    line,
    column,
    message: `${message} « ${excerpt} »`,
    mend: instead,
  }
}
