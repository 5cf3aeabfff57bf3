import type { ComponentEvidence, Evidence } from './model.ts'
import { isOfComponent, type KnownStory, mustBeHeard } from './stories.ts'

/** Languages in which a transcript is kept. */
const heard = ['fr', 'ar'] as const

/** Name of a component in the evidence: the last word of its title in Storybook. */
const nameOfTitle = (title: string): string => title.split('/').at(-1) ?? title

/** Files of transcripts among the names of a folder. */
export const transcriptFiles = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith('.txt'))

/**
 * What is wrong with the transcripts that are kept: one of a story that is not there (it was renamed, or is gone), a
 * story that must have one and has none, one language without the other.
 * @param files names of the files: « base-button--wide.fr.txt »
 */
export function transcriptProblems(stories: readonly KnownStory[], files: readonly string[]): string[] {
  const ids = new Set(stories.map(({ id }) => id))
  const idOf = (file: string) => file.replace(/\.(fr|ar)\.txt$/, '')
  const stale = files.filter((file) => !ids.has(idOf(file))).map((file) => `${file}: there is no such story`)
  const kept = new Set(files.map(idOf))
  const lacking = stories
    .filter((story) => kept.has(story.id) || mustBeHeard(story))
    .flatMap(({ id }) => heard.map((language) => `${id}.${language}.txt`))
    .filter((file) => !files.includes(file))
    .map((file) => `${file}: it must be kept, and is not there`)
  return [...stale, ...lacking]
}

/**
 * What the evidence that is kept says nothing of: components with stories, and transcripts where some are kept.
 * @param files names of the files of transcripts
 */
export function evidenceProblems(
  { components }: Pick<Evidence, 'components'>,
  stories: readonly KnownStory[],
  files: readonly string[],
): string[] {
  const names = new Set(stories.filter(isOfComponent).map(({ title }) => nameOfTitle(title)))
  const isHeard = (name: string) =>
    stories.some(
      ({ id, title }) => nameOfTitle(title) === name && files.some((file) => file.startsWith(`${id}.`)),
    )
  return [...names].flatMap((name) => {
    const found = components[name]
    if (found === undefined) return [`${name}: not in the evidence`]
    return found.transcripts === 0 && isHeard(name) ? [`${name}: no transcript was compared`] : []
  })
}

/** What was looked at on one story. */
export interface StoryEvidence extends Omit<ComponentEvidence, 'stories'> {
  /** Title of its component in Storybook: « Base/Button ». */
  readonly title: string
  /** Names of what looked at it. */
  readonly ran: readonly string[]
}

const nothing: ComponentEvidence = { stories: 0, modes: 0, axeRuns: 0, checks: 0, transcripts: 0 }

/** The stories summed by component. */
export function sumByComponent(seen: readonly StoryEvidence[]): Record<string, ComponentEvidence> {
  const components: Record<string, ComponentEvidence> = {}
  for (const { title, modes, axeRuns, checks, transcripts } of seen) {
    const name = nameOfTitle(title)
    const sum = components[name] ?? nothing
    components[name] = {
      stories: sum.stories + 1,
      modes: Math.max(sum.modes, modes),
      axeRuns: sum.axeRuns + axeRuns,
      checks: sum.checks + checks,
      transcripts: sum.transcripts + transcripts,
    }
  }
  return Object.fromEntries(Object.entries(components).toSorted(([one], [other]) => one.localeCompare(other)))
}

/** What a run of the stories did. */
export interface StoryRun {
  readonly axeRuns: number
  readonly checks: number
  /** Files of transcripts that were compared. */
  readonly compared: readonly string[]
  /** Files of transcripts that are kept. */
  readonly kept: readonly string[]
  /** Every story ran, and none failed. */
  readonly isWhole: boolean
}

/** What a run left out that it must not: a gate that never ran would look green. */
export function runProblems({ axeRuns, checks, compared, kept, isWhole }: StoryRun): string[] {
  const problems: string[] = []
  if (axeRuns === 0 || checks === 0)
    problems.push('axe or the conformance suite did not run: the accessibility gate is broken.')
  const left = kept.filter((file) => !compared.includes(file))
  if (isWhole && left.length > 0)
    problems.push(
      `${compared.length} of the ${kept.length} transcripts that are kept were compared. Left out: ${left.join(', ')}`,
    )
  return problems
}
