import { parseCase } from '@parcours/flows'
import { sourceLanguage } from '@parcours/i18n'
import { IdleGuard } from '@parcours/ui'
import { useCallback, useState } from 'react'
import { useSettings } from '../../settings/index.ts'
import type { Content } from '../../visit/content.ts'
import { French } from '../French.tsx'
import { type PracticeId, practicePerson } from '../practice/practice.ts'
import { readScan } from '../ticket/readTicket.ts'
import { sessionOf } from '../ticket/sessionOf.ts'
import { TakeUp, type TakeUpSaid } from '../ticket/TakeUp.tsx'
import { useWedge } from '../ticket/useWedge.ts'
import type { DeskScreenProps } from './CaseScreen.tsx'
import styles from './Desk.module.css'
import { Home } from './Home.tsx'
import { HomeServices } from './HomeServices.tsx'
import { lockNotice } from './lockNotice.ts'
import { caseNames } from './names.ts'
import { PracticeList } from './PracticeList.tsx'

/** Props of `EmptyDesk`. */
export interface EmptyDeskProps extends DeskScreenProps {
  readonly content: Content
}

/** An open desk without a case on the screen: the list, a ticket to take up, the exercises. A scanner works on each. */
export function EmptyDesk(props: EmptyDeskProps) {
  const { desk, content, today, begin, show, dispatch, onErase, first } = props
  const { idle } = useSettings()
  const [place, setPlace] = useState<'home' | 'takeUp' | 'practice' | 'services'>('home')
  const goHome = useCallback(() => setPlace('home'), [])
  const [said, say] = useState<TakeUpSaid | null>(null)
  /** Whether a ticket was taken up; where it was not, the screen for tickets says why. */
  const takeUp = (readings: readonly string[]): boolean => {
    const isFull = desk.cases.length >= caseNames.length
    const found = isFull ? 'full' : readScan(content.catalogue, readings, today)
    if (typeof found === 'string') {
      say(found)
      setPlace('takeUp')
      return false
    }
    const { language, practice, ...taken } = found
    begin({
      ...taken,
      language: language ?? sourceLanguage,
      display: first.display,
      practice: practice ?? undefined,
    })
    return true
  }
  useWedge({ onScan: takeUp })
  const practise = (practice: PracticeId) => {
    const result = parseCase(content.catalogue, practicePerson(practice, today))
    if (!result.ok) throw new Error(`The exercise ${practice} fits the catalogue no more.`)
    const session = sessionOf(content.catalogue, result.case, today)
    begin({ language: sourceLanguage, display: first.display, session, practice })
  }
  return (
    <French>
      <div className={styles.whole}>
        <p className={styles.notice} role="status">
          {lockNotice(props.isLockNear)}
        </p>
        {place === 'takeUp' ? (
          <TakeUp said={said} onSay={say} onCode={(text) => takeUp([text])} onBack={goHome} />
        ) : place === 'practice' ? (
          <PracticeList onChoose={practise} onBack={goHome} />
        ) : place === 'services' ? (
          <HomeServices content={content} today={today} onBack={goHome} />
        ) : (
          <Home
            cases={desk.cases}
            onShow={show}
            onNew={(language) => begin({ language, display: first.display })}
            onTakeUp={() => {
              say(null)
              setPlace('takeUp')
            }}
            onPractice={() => setPlace('practice')}
            onServices={() => setPlace('services')}
            onLock={() => dispatch({ type: 'lock' })}
            onEraseAll={onErase}
          />
        )}
      </div>
      <IdleGuard warnAfter={idle.warnAfterSeconds} warningSeconds={idle.warningSeconds} onExpire={onErase} />
    </French>
  )
}
