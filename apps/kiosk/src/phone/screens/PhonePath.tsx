import { firstSteps, type PathStep } from '@parcours/flows'
import {
  Callout,
  EasyText,
  Heading,
  phaseSectionBlocks,
  Screen,
  type StepCardItem,
  useFirstThingsTitle,
} from '@parcours/ui'
import type { ReactElement } from 'react'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { phasesOf } from '../../visit/adapters/phases.ts'
import { privacyOf } from '../../visit/adapters/privacy.ts'
import { stepCard } from '../../visit/adapters/steps.ts'
import { type Kiosk, useKiosk } from '../../visit/KioskContext.tsx'
import { usePhoneStrings } from '../strings.ts'
import type { Keeping } from '../useKeeping.ts'
import { keepingBlocks, useKeepingDialogs } from './keepingBlocks.tsx'

/** Props of `PhonePath`. */
export interface PhonePathProps {
  readonly keeping: Keeping
  /** Some answers of an older code are no longer known. */
  readonly hasLost: boolean
  readonly onOpen: (stepId: string) => void
}

type T = ReturnType<typeof useKioskStrings>['t']
type PhoneT = ReturnType<typeof usePhoneStrings>['t']

/** The whole path on one page that scrolls: what first, how to keep it, every step by phase, who helps. */
export function PhonePath({ keeping, hasLost, onOpen }: PhonePathProps) {
  const { t } = useKioskStrings()
  const { t: tPhone } = usePhoneStrings()
  const kiosk = useKiosk()
  const { isDraft } = useSettings()
  const { path } = kiosk
  const firstTitle = useFirstThingsTitle()
  const dialogs = useKeepingDialogs(keeping)
  const sure = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'to_check')
  const toCheck = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status === 'to_check')
  const none = path.steps.filter(({ kind }) => kind === 'not_required')
  const section = (title: string, steps: readonly PathStep[], lead?: string) =>
    sectionBlocks(
      title,
      steps.map((step) => phoneCard(kiosk, t, tPhone, step, onOpen)),
      lead,
    )
  return (
    <>
      <Screen
        title={t('path.title')}
        lead={sure.length === 0 ? [t('path.none')] : [t('path.count', { count: sure.length })]}
      >
        {isDraft && (
          <Callout
            key="draft"
            kind="info"
            word={tPhone('page.draftWord')}
            sentences={[tPhone('page.draft'), tPhone('page.draftAdvice')]}
          />
        )}
        {hasLost && (
          <Callout key="lost" kind="warn" sentences={[tPhone('page.lost'), tPhone('page.draftAdvice')]} />
        )}
        {section(firstTitle, firstSteps(path))}
        <Heading key="tools" level={2} text={tPhone('page.tools')} />
        {keepingBlocks(keeping, dialogs, tPhone)}
        {phasesOf(kiosk, t).map(({ id, title }) =>
          section(
            title,
            sure.filter(({ phase }) => phase === id),
          ),
        )}
        {section(t('toCheck.title'), toCheck, tPhone('page.toCheck'))}
        {section(t('path.nothingToDo'), none, t('path.nothingToDoLead'))}
        <Heading key="help" level={2} text={tPhone('page.help')} />
        <EasyText
          key="help-text"
          sentences={[tPhone('page.helpLead'), tPhone('page.helpTown'), tPhone('page.helpShow')]}
        />
      </Screen>
      {dialogs.shown}
    </>
  )
}

/** A heading and its cards; nothing where there is no step. */
function sectionBlocks(title: string, cards: readonly StepCardItem[], lead?: string): ReactElement[] {
  const [first, ...others] = cards
  if (first === undefined) return []
  const [heading, ...blocks] = phaseSectionBlocks({ title, steps: [first, ...others] })
  const words = lead === undefined ? [] : [<EasyText key={`${title}-lead`} sentences={[lead]} />]
  return heading === undefined ? [] : [heading, ...words, ...blocks]
}

/**
 * A step as a card. Who looks over the shoulder reads the neutral title of a private one: pressing it is asking for it.
 */
function phoneCard(
  kiosk: Kiosk,
  t: T,
  tPhone: PhoneT,
  step: PathStep,
  onOpen: (stepId: string) => void,
): StepCardItem {
  // Who helps is told by the step: on every card of a long page it would be a third of its length.
  const card = { ...stepCard(kiosk, t, step), help: undefined, onOpen: () => onOpen(step.id) }
  const privacy = privacyOf(kiosk, step)
  if (privacy === undefined) return card
  return {
    ...card,
    picture: 'shield',
    title: privacy.neutralTitle,
    language: undefined,
    official: privacy.french,
    who: undefined,
    help: tPhone('page.open'),
  }
}
