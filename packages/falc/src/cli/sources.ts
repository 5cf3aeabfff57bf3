import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type CheckOptions, optionsFault } from '../check/options.ts'
import { rules } from '../rules/index.ts'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder. Give its files, such as folder/*.md.',
  EACCES: 'this file may not be read.',
}

/** The text of a file; `-` is standard input. Throws an error that names the file and says why. */
export function readSource(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Error(`${file}: ${WHY[code] ?? String(error)}`, { cause: error })
  }
}

/** Adds the name of the file to what goes wrong while it is read. */
export function naming<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Reads an options file, JSON or YAML. Throws an error that names the file and the option that is wrong. */
export function readOptions(file: string): CheckOptions {
  const text = readSource(file)
  return naming(file, () => {
    const value: unknown = parse(text)
    const fault = optionsFault(
      value,
      rules.map(({ id }) => id),
    )
    if (fault) throw new Error(fault)
    return value as CheckOptions
  })
}
