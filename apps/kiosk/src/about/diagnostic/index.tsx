import { Callout, EasyText, Heading } from '@parcours/ui'
import type { ReactElement } from 'react'
import type { Settings, SettingsProblem } from '../../settings/index.ts'
import sectionStyles from '../About.module.css'
import type { Diagnostic } from '../DiagnosticScreen.tsx'
import { Calibration } from './Calibration.tsx'
import { readContent, readDevice } from './collect.ts'
import { readPlacesState } from './directory.ts'
import { wrongFacts } from './facts.ts'
import { contentLines, deviceLines, settingsLines } from './lines.ts'
import { pageFacts } from './pageFacts.ts'
import words from './words.fr.json' with { type: 'json' }

/** Lines that stand together on a page: more of them would not fit on a low screen. */
const linesInBlock = 3

/** Reads the state of the kiosk now, and lays it out. */
export async function openDiagnostic(
  settings: Settings,
  problems: readonly SettingsProblem[],
): Promise<Diagnostic> {
  const content = await readContent()
  const device = readDevice(settings.languages)
  const places = await readPlacesState(settings.directory)
  const all = [
    ...problems,
    ...(await wrongFacts(settings, pageFacts)),
    ...(places.problem === null ? [] : [places.problem]),
  ]
  return {
    title: words.title,
    blocks: [
      <EasyText key="lead" lang="fr" sentences={words.lead} />,
      ...problemBlocks(all),
      ...lineBlocks('content', words.content.title, contentLines(content)),
      ...lineBlocks('directory', words.directory.title, places.lines),
      ...lineBlocks('device', words.device.title, deviceLines(device)),
      ...lineBlocks('settings', words.settings.title, settingsLines(settings)),
      <Calibration key="calibration" />,
    ],
  }
}

function problemBlocks(problems: readonly SettingsProblem[]): ReactElement[] {
  const title = words.problems.title
  if (problems.length === 0) return lineBlocks('problems', title, [words.problems.none])
  return [
    <Heading key="problems" level={2} text={title} lang="fr" />,
    ...problems.map(({ field, problem, mend }) => (
      <Callout
        key={`${field} ${problem}`}
        kind="warn"
        word={field}
        language="fr"
        sentences={[problem, mend]}
      />
    )),
  ]
}

function lineBlocks(id: string, title: string, lines: readonly string[]): ReactElement[] {
  const parts = Array.from({ length: Math.ceil(lines.length / linesInBlock) }, (_, at) =>
    lines.slice(at * linesInBlock, (at + 1) * linesInBlock),
  )
  return parts.map((part, at) => (
    // Two contacts may read alike.
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are read once and never move.
    <section key={`${id}-${at}`} className={sectionStyles.section} lang="fr" dir="ltr">
      {at === 0 && <Heading level={2} text={title} lang="fr" />}
      <EasyText sentences={part} lang="fr" />
    </section>
  ))
}
