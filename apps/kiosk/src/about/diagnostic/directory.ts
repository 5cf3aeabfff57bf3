import { sourceDateWords } from '@parcours/ui'
import type { SettingsProblem } from '../../settings/index.ts'
import { type DirectoryProblem, loadPlaces, type Places, PlacesError } from '../../visit/places/index.ts'
import { directoryProblem } from './directoryProblem.ts'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

const { directory: says } = words

/** What the technical page says of the places of service. */
export interface DirectoryState {
  /** What is known of the directory, a line each. */
  readonly lines: readonly string[]
  readonly problem: SettingsProblem | null
}

/**
 * Reads the directory of the settings, if there is one. Never rejects: what is wrong with it is told, with the way to mend
 * it.
 */
export async function readPlacesState(file: string | null): Promise<DirectoryState> {
  if (file === null) return { lines: [says.none], problem: null }
  try {
    return { lines: linesOf(file, await loadPlaces(file)), problem: null }
  } catch (error) {
    console.warn(error)
    const problem: DirectoryProblem =
      error instanceof PlacesError ? error.problem : { kind: 'unreachable', status: null }
    return { lines: [fill(says.unread, { file })], problem: directoryProblem(file, problem) }
  }
}

function linesOf(file: string, { directory: { places, sources, isDemo }, hours }: Places): string[] {
  return [
    fill(says.file, { file }),
    fill(says.count, { value: places.length }),
    ...sources.map(({ name, date }) => fill(says.source, { name, date: sourceDateWords(date, 'fr') })),
    ...(isDemo ? [says.demo] : []),
    ...(hours === null ? [says.noHours] : []),
  ]
}
