import { parseCase } from '@parcours/flows'
import { sourceLanguage } from '@parcours/i18n'
import { IdleGuard } from '@parcours/ui'
import { useCallback, useState } from 'react'
import { useSettings } from '../../settings/index.ts'
import type { Content } from '../../visit/content.ts'
import { French } from '../French.tsx'
import { type PracticeId, practicePerson } from '../practice/practice.ts'
import type { TakenUp } from '../ticket/readTicket.ts'
import { sessionOf } from '../ticket/sessionOf.ts'
import { TakeUp } from '../ticket/TakeUp.tsx'
import type { DeskScreenProps } from './CaseScreen.tsx'
import styles from './Desk.module.css'
import { Home } from './Home.tsx'
import { HomeServices } from './HomeServices.tsx'
import { caseNames } from './names.ts'
import { PracticeList } from './PracticeList.tsx'

/** Props of `EmptyDesk`. */
export interface EmptyDeskProps extends DeskScreenProps {
  readonly content: Content
}

/** An open desk without a case on the screen: the list, a ticket to take up, the exercises. */
export function EmptyDesk(props: EmptyDeskProps) {
  const { desk, content, today, begin, show, dispatch, onErase, first } = props
  const { idle } = useSettings()
  const [place, setPlace] = useState<'home' | 'takeUp' | 'practice' | 'services'>('home')
  const goHome = useCallback(() => setPlace('home'), [])
  const takeUp = ({ session, language, seen, practice, lost }: TakenUp) =>
    begin({
      language: language ?? sourceLanguage,
      display: first.display,
      session,
      seen,
      lost,
      practice: practice ?? undefined,
    })
  const practise = (practice: PracticeId) => {
    const result = parseCase(content.catalogue, practicePerson(practice, today))
    if (!result.ok) throw new Error(`The exercise ${practice} fits the catalogue no more.`)
    const session = sessionOf(content.catalogue, result.case, today)
    begin({ language: sourceLanguage, display: first.display, session, practice })
  }
  return (
    <French>
      <div className={styles.whole}>
        {place === 'takeUp' ? (
          <TakeUp
            catalogue={content.catalogue}
            today={today}
            isFull={desk.cases.length >= caseNames.length}
            onTaken={takeUp}
            onBack={goHome}
          />
        ) : place === 'practice' ? (
          <PracticeList onChoose={practise} onBack={goHome} />
        ) : place === 'services' ? (
          <HomeServices content={content} today={today} onBack={goHome} />
        ) : (
          <Home
            cases={desk.cases}
            content={content}
            onShow={show}
            onNew={(language) => begin({ language, display: first.display })}
            onTakeUp={() => setPlace('takeUp')}
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
