/** Sentences per second on a text, and how cost grows with length: node scripts/bench.ts FILE… */
import { readFileSync } from 'node:fs'
import { loadData } from '../src/data.ts'
import { createChecker } from '../src/index.ts'

const started = performance.now()
const data = await loadData()
const checker = createChecker(data)
checker.checkText('Vous signez la lettre.')
console.log(`ready in ${Math.round(performance.now() - started)} ms`)
const text = process.argv
  .slice(2)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n\n')
for (const times of [1, 2, 4, 8]) {
  const many = `${text}\n\n`.repeat(times)
  const from = performance.now()
  const { sentences } = checker.checkText(many, 'markdown')
  const spent = performance.now() - from
  console.log(
    `${many.length} characters, ${sentences} sentences: ${Math.round(spent)} ms, ${Math.round((1000 * sentences) / spent)} sentences/s`,
  )
}
