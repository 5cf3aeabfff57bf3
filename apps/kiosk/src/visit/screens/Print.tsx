import { firstSteps, type PathStep } from '@parcours/flows'
import {
  Button,
  Callout,
  EasyText,
  Heading,
  PrintPath,
  type PrintPathProps,
  type PrintStepItem,
  Screen,
  SensitiveTopics,
} from '@parcours/ui'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { printPage } from '../../devices/printer.ts'
import { useKioskStrings } from '../../strings.ts'
import { type PathPhase, phasesOf } from '../adapters/phases.ts'
import { pictureOfTheme } from '../adapters/pictures.ts'
import { deadlineOf, paperWords, type StepText, stepText } from '../adapters/steps.ts'
import { type Kiosk, useKiosk } from '../KioskContext.tsx'

/** Where the visitor is with the paper. */
type Stage = 'before' | 'asked' | 'out' | 'stuck'

/** Topics of the catalogue that stay off the paper until the visitor says yes. */
const topics = ['violence', 'health', 'money', 'residence'] as const
type Topic = (typeof topics)[number]
const isTopic = (topic: string | null): topic is Topic => topics.some((each) => each === topic)

/** Paper: which private topics may stand on it, then printing, then "did it come out?". */
export function Print() {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const [stage, setStage] = useState<Stage>('before')
  const [allowed, setAllowed] = useState<Topic[]>([])
  const present = topics.filter((topic) => kiosk.path.steps.some(({ sensitive }) => sensitive === topic))
  const print = () => {
    printPage()
    setStage('asked')
  }
  const back = { onPress: () => kiosk.dispatch({ type: 'back' }) }
  const notes = kiosk.session.different.length > 0 ? [t('path.differentNote')] : []
  const paper = paperOf(kiosk, {
    path: t('print.paperTitle'),
    toCheck: t('toCheck.title'),
    phases: phasesOf(kiosk, t),
  })
  return (
    <>
      {paper !== null && <PrintPath {...paper} notes={notes} allowedTopics={allowed} medium="print" />}
      <Screen
        key={stage}
        title={stage === 'before' ? t('print.title') : t('print.printedTitle')}
        picture="print"
        {...(stage === 'before' && { lead: [t('print.lead1'), t('print.lead2')] })}
        back={back}
        {...(stage === 'before' && { primary: { label: t('print.print'), icon: Printer, onPress: print } })}
      >
        {stage === 'before' && present.length > 0 && (
          <SensitiveTopics
            key="topics"
            topics={present.map((value) => ({ value, label: t(`print.topic.${value}`) }))}
            allowed={allowed}
            onChange={setAllowed}
          />
        )}
        {stage === 'before' && <Heading key="first-title" level={2} text={t('print.first')} />}
        {stage === 'before' && paper !== null && (
          <EasyText
            key="first"
            sentences={[
              isPrivate(paper.next, allowed) ? (paper.next.privacy?.neutralTitle ?? '') : paper.next.title,
            ]}
          />
        )}
        {stage === 'asked' && (
          <>
            <Button key="yes" label={t('print.yes')} size="wide" onPress={() => setStage('out')} />
            <Button key="no" label={t('print.no')} size="wide" onPress={() => setStage('stuck')} />
          </>
        )}
        {stage === 'out' && (
          <Callout key="out" kind="ok" sentences={[t('print.yesThanks'), t('print.yesErase')]} />
        )}
        {stage === 'stuck' && (
          <Callout key="stuck" kind="info" sentences={[t('print.noHelp'), t('print.noHelpWho')]} />
        )}
        {(stage === 'out' || stage === 'stuck') && (
          <Button key="again" label={t('print.again')} icon={Printer} onPress={print} />
        )}
      </Screen>
    </>
  )
}

const isPrivate = ({ privacy }: PrintStepItem, allowed: readonly string[]): boolean =>
  privacy !== undefined && !allowed.includes(privacy.topic)

/** How much of a step is printed: a whole path in full would be forty pages that nobody reads. */
type Detail = 'full' | 'brief' | 'title'

/** Steps that are printed in full: those to begin with. */
const fullSteps = 3

/** Steps that are printed with a sentence and their papers. Three events make a hundred: in brief they took 24 sheets. */
const briefSteps = 24

/**
 * The path as it stands on paper; null while nothing is on it. The first steps are told in full, the next ones with
 * their first sentence, their date and their papers, those far away by their title and date, those to check by their
 * title.
 */
function paperOf(
  kiosk: Kiosk,
  titles: { readonly path: string; readonly toCheck: string; readonly phases: readonly PathPhase[] },
): Omit<PrintPathProps, 'medium' | 'allowedTopics' | 'notes'> | null {
  const { path } = kiosk
  const toPrint = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'done')
  const first = firstSteps(path, fullSteps)
  const next = first[0] ?? toPrint[0]
  if (next === undefined) return null
  const others = toPrint.filter(({ id }) => id !== next.id)
  const sure = others.filter(({ status }) => status !== 'to_check')
  const near = new Set(sure.slice(0, briefSteps))
  const printed = (steps: readonly PathStep[]) =>
    steps.map((step) =>
      printStep(kiosk, step, first.includes(step) ? 'full' : near.has(step) ? 'brief' : 'title'),
    )
  const phases = titles.phases.map(({ id, title }) => ({
    title,
    steps: printed(sure.filter((step) => step.phase === id)),
  }))
  const toCheck = {
    title: titles.toCheck,
    steps: others
      .filter(({ status }) => status === 'to_check')
      .map((step) => printStep(kiosk, step, 'title')),
  }
  return {
    title: titles.path,
    madeOn: path.today,
    next: printStep(kiosk, next, 'full'),
    phases: [...phases, toCheck].filter(({ steps }) => steps.length > 0),
  }
}

/** What is said of a step on paper. */
function printedSentences({ words }: StepText, detail: Detail): readonly string[] {
  if (detail === 'full') return [...words.what, ...words.how]
  return detail === 'brief' ? words.what.slice(0, 1) : []
}

function printStep(kiosk: Kiosk, step: PathStep, detail: Detail): PrintStepItem {
  const text = stepText(kiosk, step.id)
  const { words, official, language } = text
  const french = kiosk.content.words.fr
  const neutral = kiosk.translated?.steps[step.id]?.neutral ?? french.steps[step.id]?.neutral
  const papers = detail === 'title' ? [] : step.documentIds
  return {
    id: step.id,
    language: language === kiosk.language ? undefined : language,
    picture: pictureOfTheme(step.theme),
    title: words.title,
    official,
    deadline: deadlineOf(step),
    sentences: printedSentences(text, detail),
    papers: papers.map((id) => paperWords(kiosk, step.id, id)),
    privacy:
      isTopic(step.sensitive) && neutral !== undefined
        ? { topic: step.sensitive, neutralTitle: neutral }
        : undefined,
  }
}
