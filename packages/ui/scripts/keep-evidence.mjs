// Keeps the evidence of the last whole run of the stories, which the pages of Storybook show with its date.
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const ui = join(import.meta.dirname, '..')
const last = join(ui, 'generated', 'evidence.json')
if (existsSync(last)) copyFileSync(last, join(ui, 'evidence', 'evidence.json'))
else {
  console.error('No whole run of the stories yet: npm test -- --only=stories, without a failure.')
  process.exitCode = 1
}
