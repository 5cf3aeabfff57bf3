/**
 * Precision and recall of each error rule on the labelled sentences of test/corpus.
 *   npm run corpus -w @parcours/falc                 tune.jsonl, with the misses when a rule is named: -- T2
 *   npm run corpus -w @parcours/falc -- --held-out   held-out.jsonl, the table only
 */
import { readFileSync } from 'node:fs'
import { loadData } from '../src/data.ts'
import { type CheckOptions, createChecker, rules } from '../src/index.ts'

type Item = { id: string; text: string; kind: 'sentence' | 'block'; labels: string[]; notes: string }

const heldOut = process.argv.includes('--held-out')
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const folder = new URL('../test/corpus/', import.meta.url)
const items = readFileSync(new URL(heldOut ? 'held-out.jsonl' : 'tune.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Item)
const given = JSON.parse(readFileSync(new URL('../corpus-options.json', folder), 'utf8')) as CheckOptions
const data = await loadData()
const checkerFor = (options: CheckOptions) => createChecker(data, { ...given, ...options })
const checkers = {
  sentence: checkerFor({ headings: 'ignored' }),
  block: checkerFor({}),
  sentenceQuestion: checkerFor({ headings: 'ignored', questions: true }),
  blockQuestion: checkerFor({ questions: true }),
}

const scored = rules.filter((rule) => rule.severity === 'error').map((rule) => rule.id)
const tally = new Map(scored.map((id) => [id, { hit: 0, extra: 0, missed: 0 }]))
for (const item of items) {
  const question = item.notes.includes('in question component')
  const checker = checkers[question ? (`${item.kind}Question` as const) : item.kind]
  const report = checker.checkText(item.text, item.kind === 'block' ? 'markdown' : 'text')
  const found = new Map<string, string>()
  for (const finding of report.findings)
    if (finding.severity === 'error')
      found.set(finding.rule, `${found.get(finding.rule) ?? ''} [${finding.excerpt}]`)
  for (const id of scored) {
    const count = tally.get(id) as { hit: number; extra: number; missed: number }
    const [has, should] = [found.has(id), item.labels.includes(id)]
    if (has && should) count.hit++
    else if (has) count.extra++
    else if (should) count.missed++
    if (!heldOut && has !== should && (wanted.includes(id) || wanted.includes('all')))
      console.log(
        `${has ? 'EXTRA ' : 'MISSED'} ${id} ${item.id} ${JSON.stringify(item.text)}${found.get(id) ?? ''} — ${item.notes}`,
      )
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '  –' : (part / whole).toFixed(2))
console.log(`${items.length} texts\nrule  labels  found  right  precision  recall`)
for (const [id, { hit, extra, missed }] of tally)
  console.log(
    `${id.padEnd(5)} ${String(hit + missed).padStart(6)} ${String(hit + extra).padStart(6)} ${String(hit).padStart(6)} ${share(hit, hit + extra).padStart(10)} ${share(hit, hit + missed).padStart(7)}`,
  )
