// Writes down what a screen reader says in the stories: packages/ui/transcripts. Words after the command choose stories:
//   npm run transcripts -w @parcours/ui -- src/button
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const storybook = join(import.meta.dirname, '../../../apps/storybook')
const filters = process.argv.slice(2)
const { status } = spawnSync('npx', ['vitest', 'run', ...filters], {
  cwd: storybook,
  stdio: 'inherit',
  env: { ...process.env, PARCOURS_TRANSCRIPTS: 'write' },
})
if (status === 0) console.log('Read what changed: git diff packages/ui/transcripts')
process.exitCode = status ?? 1
