// How results are told: what failed, in which package, and how to run only that again.
import { relative } from 'node:path'
import { root } from './paths.mjs'

const maxFailures = 12
const maxWidth = 200
const indent = (text, by) => text.replace(/^/gm, by)
/** The start of a message, without the stack's lines through other people's code. */
const firstLines = (text, count) =>
  text
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, count)
    .map((line) => (line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line))
    .join('\n')
const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n')

/** A duration for people: `4.2 s`, `75 s`. */
export const seconds = (ms) => `${ms < 10_000 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`

const counts = ({ passed, failed, skipped }) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ')

/** One task: a line when it passed; when it failed, the failing part, the package and the command to rerun. */
export function describeTask(stage, { task, output, ...result }, time) {
  const line = `  ${result.failed ? '✗' : '✓'} ${task.name}: ${counts(result)} (${seconds(time)})`
  if (!result.failed) return line
  const details = result.failures
    .slice(0, maxFailures)
    .map(
      ({ name, message, isRunner }) =>
        `• ${name}\n${indent(isRunner ? `${message}\n${lastLines(output, 40)}` : firstLines(message, 12), '    ')}`,
    )
  if (result.failures.length > maxFailures)
    details.push(`… and ${result.failures.length - maxFailures} more: see the log.`)
  return [
    line,
    indent(details.join('\n'), '      '),
    `      In ${task.package}. Only this again: npm test -- --only=${stage}:${task.name}`,
  ].join('\n')
}

/** The end of a stage, with a warning where its budget is exceeded. */
export function describeStage({ name, time, budget, log, ...result }) {
  const over = time > budget * 1000 ? ` ⚠ over its budget of ${budget} s` : ''
  return `  ${name}: ${counts(result)} in ${seconds(time)}${over} (${relative(root, log)})`
}

/** The table of all stages. */
export function summary(stages) {
  const rows = stages.map(({ name, time, budget, passed, failed, skipped }) =>
    [
      name.padEnd(10),
      seconds(time).padStart(8),
      `${budget} s`.padStart(8),
      ...[passed, failed, skipped].map((n) => String(n).padStart(8)),
    ].join(''),
  )
  const head = [
    'stage'.padEnd(10),
    ...['time', 'budget', 'passed', 'failed', 'skipped'].map((word) => word.padStart(8)),
  ].join('')
  return `\n${[head, ...rows].join('\n')}\n`
}
