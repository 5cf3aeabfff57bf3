/** What a run of the stories saw of a component: the sums over its stories; `modes` is the most of any story. */
export interface ComponentEvidence {
  readonly stories: number
  /** Ways of showing a story: language, colours, size of text, screen. */
  readonly modes: number
  readonly axeRuns: number
  /** Checks of layout and conformance that ran, each counted once a mode. */
  readonly checks: number
  /** Spoken transcripts that were compared. */
  readonly transcripts: number
}

/** Figures of a whole run of the stories: `packages/ui/evidence/evidence.json`. */
export interface Evidence {
  /** ISO date of the run. */
  readonly date: string
  /** `npm test`, or `npm run test:full`. Absent in a file older than these words. */
  readonly mode?: 'short' | 'long'
  /** Commit of the sources; « -dirty » where they had been changed since. Absent where git did not say. */
  readonly commit?: string | undefined
  /** Names of what looked at the stories, sorted. Absent in a file older than these words. */
  readonly ran?: readonly string[]
  /** By name: the last word of the title in Storybook. */
  readonly components: Readonly<Record<string, ComponentEvidence>>
}

/**
 * What the evidence of a component cannot speak for, in words: the run is older than a check, or does not say.
 * @param today names of what looks at the stories now
 * @param hasTranscripts whether texts of its stories are kept
 */
export function gapsOf(
  { ran }: Pick<Evidence, 'ran'>,
  { transcripts }: Pick<ComponentEvidence, 'transcripts'>,
  today: readonly string[],
  hasTranscripts: boolean,
): string[] {
  const later = ran && today.filter((name) => !ran.includes(name))
  return [
    ...(ran === undefined
      ? ['It is older than the list of checks: which of them it made is not known.']
      : []),
    ...(later && later.length > 0 ? [`It is older than these checks: ${later.join(', ')}.`] : []),
    ...(hasTranscripts && transcripts === 0
      ? ['It compared no spoken transcript: the texts below came later.']
      : []),
  ]
}
