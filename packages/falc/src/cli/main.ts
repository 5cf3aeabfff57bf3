import { parseArgs } from 'node:util'
import { createChecker } from '../check/checker.ts'
import type { CheckOptions } from '../check/options.ts'
import { loadData } from '../data.ts'
import { checkSource, type Format, formatOf, formats } from '../files/index.ts'
import { findRule, rules } from '../rules/index.ts'
import { type FileReport, humanText, jsonText, ruleText } from './print.ts'
import { naming, readOptions, readSource } from './sources.ts'

const HELP = `falc: checks that French is easy to read and to understand (FALC).

  falc FILE… | -           text, Markdown, HTML, JSON or YAML; - is standard input
  falc --explain T5        a rule, with examples; --explain alone lists all rules

  --format FORMAT          ${formats.join(', ')} (standard input: text)
  --options FILE           glossary, concepts, allow lists… (JSON or YAML)
  --keys GLOB              only these keys of JSON or YAML are prose (repeat)
  --ignore-keys GLOB       these keys are no prose (repeat)
  --advice                 show advice too; only errors count for the exit status
  --scores                 show the Kandel–Moles and LIX scores
  --json                   report for programs

Exit status: 0 no error, 1 errors found, 2 the command was wrong.
A machine never awards FALC: people with intellectual disabilities read and approve the text.`

const OPTIONS = {
  explain: { type: 'boolean' },
  format: { type: 'string' },
  options: { type: 'string' },
  keys: { type: 'string', multiple: true },
  'ignore-keys': { type: 'string', multiple: true },
  advice: { type: 'boolean', default: false },
  scores: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const

export type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void }

function explain(ids: readonly string[], output: Output): number {
  if (ids.length === 0) output.out(rules.map((rule) => `${rule.id.padEnd(4)}${rule.rule}`).join('\n'))
  for (const id of ids) {
    const rule = findRule(id)
    if (!rule) {
      output.err(`There is no rule ${id}. The rules are T1 to T33.`)
      return 2
    }
    output.out(ruleText(rule))
  }
  return 0
}

function readFormat(value: string | undefined): Format | undefined {
  if (value !== undefined && !formats.includes(value as Format))
    throw new Error(`--format ${value}: the formats are ${formats.join(', ')}.`)
  return value as Format | undefined
}

/** Runs the command line. Gives the exit status: 0 no error, 1 errors in the texts, 2 wrong use. */
export async function main(
  args: readonly string[],
  output: Output = { out: console.log, err: console.error },
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    if (values.help) {
      output.out(HELP)
      return 0
    }
    if (values.explain) return explain(positionals, output)
    if (positionals.length === 0) {
      output.err(HELP)
      return 2
    }
    const given: CheckOptions = values.options ? readOptions(values.options) : {}
    const options: CheckOptions = {
      ...given,
      ...(values.keys ? { keys: values.keys } : {}),
      ...(values['ignore-keys']
        ? { ignoreKeys: [...(given.ignoreKeys ?? []), ...values['ignore-keys']] }
        : {}),
    }
    const format = readFormat(values.format)
    const checker = createChecker(await loadData(), options)
    const reports: FileReport[] = positionals.map((file) => {
      const source = readSource(file)
      return { file, report: naming(file, () => checkSource(checker, source, format ?? formatOf(file))) }
    })
    output.out(values.json ? jsonText(reports, values) : humanText(reports, values))
    return reports.some(({ report }) => report.findings.some((finding) => finding.severity === 'error'))
      ? 1
      : 0
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error))
    return 2
  }
}
