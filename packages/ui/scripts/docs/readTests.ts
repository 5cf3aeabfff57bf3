import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sentence of a test, or of the block around it: also those of `test.each(…)('…')`, whose call ends a list. */
const sentence =
  /(?:\b(?:test|it|describe)(?:\.each(?:<[^>]*>)?\([^\n]*?\))?|^\s*\](?: as const)?\))\(\s*(['"`])((?:\\.|(?!\1).)+)\1/gm

/** The sentences of the tests of a file, as they are written there. */
export function testSentences(path: string): string[] {
  if (!existsSync(path)) return []
  return [...readFileSync(path, 'utf8').matchAll(sentence)].map(([, , words = '']) =>
    words.replaceAll("\\'", "'"),
  )
}

/** The test files of a folder. */
export const testFiles = (dir: string): string[] =>
  readdirSync(dir)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(dir, file))

/** Names of the functions that are declared in the files of a folder, at any depth, with the file of each. */
export function functionsOf(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  )
  return new Map(
    files.flatMap((file) =>
      [
        ...readFileSync(join(dir, file), 'utf8').matchAll(
          /^(?:export )?(?:async )?function (\w+)|^(?:export )?const (\w+) = (?:async )?\(/gm,
        ),
      ].map(([, named, arrow]) => [named ?? arrow ?? '', file] as const),
    ),
  )
}
