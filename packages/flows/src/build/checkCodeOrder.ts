/**
 * Checks that codes given to visitors can still be read, and that new ones can be written.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Ordered } from './codeOrder.ts'
import { goneNames, missingLines, ORDER_FILE, sealOf, wantedLines } from './codeOrder.ts'
import { checkShape } from './shape.ts'
import type { Report } from './source.ts'
import { readSource } from './source.ts'

const orderFile = z.strictObject({
  renamed: z.record(z.string(), z.nullable(z.string())),
  seal: z.string(),
  entries: z.array(z.string()),
})

/** A catalogue without the file gives no codes: nothing is checked then. */
export function checkCodeOrder(root: string, ordered: Ordered, report: Report): void {
  if (!existsSync(join(root, ORDER_FILE))) return
  const source = readSource(root, ORDER_FILE, report)
  const order = source && checkShape(orderFile, source, report)
  if (!source || !order) return
  const { entries, seal } = order
  if (seal !== sealOf(entries)) report.add('order-changed', source, ['seal'], { value: ORDER_FILE })
  for (const line of missingLines(entries, wantedLines(ordered)))
    report.add('order-missing', source, ['entries'], { value: line })
  for (const [index, value] of goneNames(order, ordered))
    report.add('order-removed', source, ['entries', index], { value })
}
