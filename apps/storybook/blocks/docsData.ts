import type { DocsComponent, DocsData } from '@parcours/ui/docs'
import type { ComponentEvidence, Evidence } from '@parcours/ui/evidence'
import { sanitize } from 'storybook/internal/csf'

/** What a screen reader says of a story, in one language. */
export interface Transcript {
  readonly story: string
  readonly language: string
  readonly text: string
}

const [docs] = Object.values(
  import.meta.glob<DocsData>('../../../packages/ui/generated/docs.json', { eager: true, import: 'default' }),
)

const evidenceFiles = import.meta.glob<Evidence>('../../../packages/ui/{evidence,generated}/evidence.json', {
  eager: true,
  import: 'default',
})

/**
 * Figures of the last whole run; undefined where none was kept. The latest; of the same day, that of the last run on this
 * machine (generated) before the one kept with the sources.
 */
export const [evidence] = Object.entries(evidenceFiles)
  .sort(([path, one], [other, two]) => two.date.localeCompare(one.date) || other.localeCompare(path))
  .map(([, one]) => one)

const transcriptFiles = import.meta.glob<string>('../../../packages/ui/transcripts/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const [ledger] = Object.values(
  import.meta.glob<{ readonly readings: readonly unknown[] }>(
    '../../../packages/ui/transcripts/readings.json',
    {
      eager: true,
      import: 'default',
    },
  ),
)

/** Whether anybody concerned has read a transcript yet: the ledger beside them says so. */
export const hasReadings = (ledger?.readings.length ?? 0) > 0

/** What the pages of the components show. @throws when it was not built */
export function docsData(): DocsData {
  if (docs === undefined)
    throw new Error('generated/docs.json is missing: run « npm run build -w @parcours/ui ».')
  return docs
}

/** What the page of a component shows. @param folder its folder in `packages/ui/src` @throws when there is no such component */
export function docsOf(folder: string): DocsComponent {
  const component = docsData().components[folder]
  if (component === undefined)
    throw new Error(
      `<ComponentDocs of="${folder}">: no component is exported from packages/ui/src/${folder}.`,
    )
  return component
}

/** The last whole run, and its figures for a component, where it was part of it. */
export function evidenceOf({
  name,
}: DocsComponent): (ComponentEvidence & Omit<Evidence, 'components'>) | undefined {
  if (evidence === undefined) return undefined
  const { components, ...run } = evidence
  const found = components[name]
  return found && { ...run, ...found }
}

/** The transcripts of the stories of a component, story by story. */
export function transcriptsOf({ title }: DocsComponent): Transcript[] {
  const prefix = `${sanitize(title)}--`
  return Object.entries(transcriptFiles)
    .map(([path, text]) => {
      const [story = '', language = ''] = (path.split('/').at(-1) ?? '').split('.')
      return { story, language, text }
    })
    .filter(({ story }) => story.startsWith(prefix))
    .sort((a, b) => a.story.localeCompare(b.story) || b.language.localeCompare(a.language))
}
