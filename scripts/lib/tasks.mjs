// Running one task of a stage: its output goes to the stage's log, its results are counted.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { at, root } from './paths.mjs'
import { readCheck, readPlaywright, readVitest } from './results.mjs'

const running = new Set()

/** Each child leads a process group of its own: what it started ends with it, and nothing else does. */
function end(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}

/** Ends what was started here, and only that. */
export function stopEverything() {
  for (const child of running) end(child, 'SIGTERM')
}

/**
 * A stage's log: the file, the whole text of each task, and the last line for the heartbeat.
 * @param {string} stage
 */
export function openLog(stage) {
  const file = at('.cache', 'test-logs', `${stage}.log`)
  mkdirSync(dirname(file), { recursive: true })
  const stream = createWriteStream(file)
  return {
    file,
    lastLine: '',
    write(text) {
      stream.write(text)
      const lines = stripVTControlCharacters(text)
        .split(/[\r\n]+/)
        .filter((line) => line.trim())
      if (lines.length) this.lastLine = lines.at(-1).trim()
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  }
}

/** Runs a command, in its own process group; resolves with its exit code and output. */
function execute([command, ...args], { cwd = root, env = {}, timeout, log }) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
    })
    running.add(child)
    const onText = (text) => {
      output += text
      log.write(text)
    }
    child.stdout.setEncoding('utf8').on('data', onText)
    child.stderr.setEncoding('utf8').on('data', onText)
    const finish = (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code, output })
    }
    const timer = setTimeout(() => {
      onText(`\nStopped: it ran longer than ${timeout / 1000} s.\n`)
      end(child, 'SIGKILL')
    }, timeout)
    child.on('error', (error) => {
      onText(`${error.message}\n`)
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
}

/**
 * Runs one task and counts its results.
 *
 * A task is `{ name, package, command, cwd, env, report, must }`: `report` is 'vitest' or 'playwright' where the
 * command writes a report, and absent where its exit code is the verdict; `must` is a pattern that the
 * output has to match, to prove that the check looked at something.
 */
export async function runTask(stage, task, log, timeout) {
  const file = at('.cache', 'test-results', `${stage}-${task.name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const { command, env } = withReport(task, file)
  log.write(`\n──── ${task.name} (${task.package}): ${command.slice(1).join(' ')}\n`)
  const { code, output } = await execute(command, { cwd: task.cwd, env, timeout, log })
  return { ...readResult(task, code, output, file), task, output: stripVTControlCharacters(output) }
}

function withReport({ command, env, report }, file) {
  if (report === 'vitest') return { command: [...command, file], env }
  if (report === 'playwright')
    return {
      command: [...command, '--reporter=list,json'],
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }
  return { command, env }
}

function readResult(task, code, output, file) {
  if (task.report === 'vitest') return readVitest(task.name, code, file)
  if (task.report === 'playwright') return readPlaywright(task.name, code, file)
  return readCheck(task.name, code, output, task.must)
}
