/**
 * `parcours code-order`: what a code of a case can say, and what the catalogue brings anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCodeOrder } from '../build/checkCodeOrder.ts'
import type { SealedOrder } from '../build/codeOrder.ts'
import { completed, missingLines, ORDER_FILE, sealOf, wantedLines } from '../build/codeOrder.ts'
import { compileCatalogue } from '../build/compile.ts'
import { formatMistake } from '../build/mistakes.ts'
import { Report } from '../build/source.ts'
import { languagesOf } from '../build/words.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import type { Options } from './main.ts'

const EMPTY: SealedOrder = { renamed: {}, seal: sealOf([]), entries: [] }

/** Says what is new; `--update` appends it. An order that was changed by hand, or lost a name, is not completed. */
export function codeOrder(
  operands: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Outcome {
  if (operands.length > 0)
    throw new UsageError('code-order: takes no operand. Example: parcours code-order --update')
  const root = options.catalogue
  const { catalogue, leftOut } = compileCatalogue(root, dayOf(options.today, surroundings))
  if (!catalogue || leftOut.length > 0)
    throw new UsageError('code-order: the catalogue has mistakes. Run "npx parcours check".')
  const ordered = { ...catalogue, langs: languagesOf(root) }
  const report = new Report()
  checkCodeOrder(root, ordered, report)
  const grave = report.mistakes.filter(({ code }) => code !== 'order-missing')
  if (grave.length > 0) return { status: 1, out: '', err: `${grave.map(formatMistake).join('\n\n')}\n` }
  const order = readOrder(root)
  const wanted = wantedLines(ordered)
  const added = missingLines(order.entries, wanted)
  if (options.update) writeFileSync(join(root, ORDER_FILE), textOf(completed(order, wanted)))
  const { length } = completed(order, wanted).entries
  const count = options.update
    ? `${length} lignes, dont ${added.length} de plus.`
    : `${order.entries.length} lignes, ${added.length} à ajouter.`
  return success(`${[...added, count].join('\n')}\n`)
}

function readOrder(root: string): SealedOrder {
  const file = join(root, ORDER_FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SealedOrder) : EMPTY
}

function textOf(order: SealedOrder): string {
  return `${JSON.stringify(order, null, 2)}\n`
}
