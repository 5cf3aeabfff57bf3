import type { SettingsProblem } from '../../settings/index.ts'
import type { DirectoryProblem } from '../../visit/places/index.ts'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

const { what, mend } = words.directory

/**
 * Why a directory of places was not read, named like a field of the settings: its reader looks there first.
 * @param file as in the settings
 */
export function directoryProblem(file: string, problem: DirectoryProblem): SettingsProblem {
  const told = { field: `directory : ${file}`, mend: mend[problem.kind] }
  switch (problem.kind) {
    case 'missing':
      return { ...told, problem: what.missing }
    case 'unreachable': {
      const { status } = problem
      return { ...told, problem: status === null ? what.silent : fill(what.refused, { status }) }
    }
    case 'notJson': {
      const { fault } = problem
      return { ...told, problem: fault === null ? what.notJson : fill(what.notJsonAt, { ...fault }) }
    }
    case 'field': {
      const { field, place } = problem
      return {
        ...told,
        problem:
          place === undefined ? fill(what.field, { field }) : fill(what.fieldOfPlace, { field, place }),
      }
    }
  }
}
