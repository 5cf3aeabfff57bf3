import type * as z from 'zod/mini'
import { defaultSettings } from './defaults.ts'
import { asSettings, settingsSchema } from './schema.ts'
import type { LoadedSettings, SettingsProblem } from './types.ts'
import words from './words.fr.json' with { type: 'json' }

type Issue = z.core.$ZodIssue
type Key = PropertyKey
type Container = Record<Key, unknown>

/** With more mistakes than this the whole file is left aside. */
const mostRounds = 200

/**
 * Reads the content of `settings.json`. Pure and total.
 * A wrong field takes its default and the rest of the file stays in force; an entry of a list that cannot stand is
 * left out; a branch or a contact without name is left out as a whole.
 * @param json the parsed file.
 * @returns the settings in force, and a problem for each wrong field. An unknown field is a problem: it is a typo.
 */
export function parseSettings(json: unknown): LoadedSettings {
  if (!isContainer(json) || Array.isArray(json))
    return fileProblem(words.problem.notAnObject, words.mend.notAnObject)
  const rest = structuredClone(json)
  const problems: SettingsProblem[] = []
  for (let round = 0; round < mostRounds; round++) {
    const result = settingsSchema.safeParse(rest)
    if (result.success) return { settings: asSettings(result.data), problems }
    // The last one first: taking an entry out of a list renumbers those behind it, which are done.
    const issue = result.error.issues.at(-1)
    if (issue === undefined) break
    const problem = describe(issue, rest)
    // A wrong name is first taken out, then missed: told once.
    if (!problems.some(({ field }) => field === problem.field)) problems.unshift(problem)
    takeOut(rest, issue)
  }
  return { settings: defaultSettings, problems }
}

/**
 * Reads the text of the file. Never rejects.
 * @returns as `parseSettings`; for a text that is not JSON the defaults, and where the mistake lies.
 */
export async function parseSettingsText(text: string): Promise<LoadedSettings> {
  try {
    return parseSettings(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fileProblem(await whereBroken(text), words.mend.notJson)
  }
}

/** The browser would tell it in English, and not always where. What finds the place is fetched for a broken file only. */
async function whereBroken(text: string): Promise<string> {
  const { notJson, notJsonAt } = words.problem
  try {
    const fault = (await import('@parcours/places/json')).jsonFault(text)
    return fault === null ? notJson : fill(notJsonAt, String(fault.line), String(fault.column))
  } catch (error) {
    console.warn(error)
    return notJson
  }
}

/**
 * Settings by default, because the file could not be fetched.
 * @param status what the server answered; null where it did not.
 */
export function unreachableSettings(status: number | null): LoadedSettings {
  const { refused, silent } = words.problem
  return fileProblem(status === null ? silent : fill(refused, String(status)), words.mend.unreachable)
}

const fileProblem = (problem: string, mend: string): LoadedSettings => ({
  settings: defaultSettings,
  problems: [{ field: words.file, problem, mend }],
})

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

const valueAt = (root: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), root)

/** Takes a wrong value out of the file, so that its default stands; what is missing takes its owner with it. */
function takeOut(root: Container, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    const owner = valueAt(root, issue.path)
    if (isContainer(owner)) for (const key of issue.keys) delete owner[key]
    return
  }
  const path = valueAt(root, issue.path) === undefined ? issue.path.slice(0, -1) : issue.path
  const key = path.at(-1)
  const owner = valueAt(root, path.slice(0, -1))
  if (key === undefined || !isContainer(owner)) return
  if (Array.isArray(owner)) owner.splice(Number(key), 1)
  else delete owner[key]
}

/** Puts values into the holes of a text, in their order. */
const fill = (text: string, ...values: readonly string[]): string =>
  values.reduce((filled, value) => filled.replace(/\{\{\w+\}\}/, () => value), text)

/** `contacts[1].name`; without the numbers, the name under which its advice stands: `contacts[].name`. */
const pathName = (path: readonly Key[], hasNumbers: boolean): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${hasNumbers ? key : ''}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

function describe(issue: Issue, root: unknown): SettingsProblem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return {
      field: issue.keys.map((one) => pathName([...issue.path, one], true)).join(', ') || key,
      problem: words.problem.unknown,
      mend: fill(words.mend.unknown, knownNames(issue.path).join(', ')),
    }
  }
  return {
    field: pathName(issue.path, true),
    problem: whatIsWrong(issue, valueAt(root, issue.path) === undefined),
    mend: adviceFor(issue.path),
  }
}

function whatIsWrong(issue: Issue, isMissing: boolean): string {
  const { problem } = words
  if (isMissing) return problem.missing
  if (issue.code === 'invalid_type') return problem.type
  if (issue.code === 'too_small') return problem.small
  if (issue.code === 'too_big') return problem.big
  if (issue.code === 'invalid_value') return fill(problem.choice, issue.values.map(String).join(', '))
  return problem.form
}

const advice: Readonly<Record<string, string>> = words.fields

/** The advice of a field, else that of what it belongs to: the lines of an address have none of their own. */
function adviceFor(path: readonly Key[]): string {
  for (let length = path.length; length > 0; length--) {
    const found = advice[pathName(path.slice(0, length), false)]
    if (found !== undefined) return found
  }
  return words.mend.notAnObject
}

/** The names of the fields inside a field. */
function knownNames(path: readonly Key[]): string[] {
  const prefix = path.length === 0 ? '' : `${pathName(path, false)}.`
  return Object.keys(advice)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((name) => /^\w+$/.test(name))
}
