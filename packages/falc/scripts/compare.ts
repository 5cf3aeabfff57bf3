/**
 * Findings per 100 sentences of two sets of texts, side by side.
 *   npm run compare -w @parcours/falc -- DIR_A DIR_B [--options FILE] [--rules]
 * A set is a folder or a file (several: joined with commas): .md, .txt, .yaml, .json. In a folder of word files only French ones count.
 */
import { parseArgs } from 'node:util'
import { compareSets, formatComparison } from '../src/cli/compare.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { options: { type: 'string' }, rules: { type: 'boolean', default: false } },
})
const [a, b] = positionals
if (!a || !b) throw new Error('Give two sets of texts: compare DIR_A DIR_B')
console.log(formatComparison(await compareSets(a, b, values.options), values.rules))
