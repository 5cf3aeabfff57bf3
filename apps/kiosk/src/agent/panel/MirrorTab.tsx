import { BesideScreen } from '@parcours/ui'
import { type Kiosk, KioskProvider, useKiosk } from '../../visit/KioskContext.tsx'
import { VisitScreen } from '../../visit/Visit.tsx'
import { words } from '../words.ts'
import styles from './Panel.module.css'

const nothing = () => {}

/**
 * The visitor's screen once more, in French: what the agent presses here happens there. So an agent asks, answers and
 * corrects for somebody whose language they do not read.
 */
export function MirrorTab() {
  const { content, today, session, exercise, dispatch, chooseEvents }: Kiosk = useKiosk()
  return (
    <div className={styles.mirror}>
      <BesideScreen label={words.mirror}>
        <KioskProvider
          content={content}
          language="fr"
          today={today}
          held={{ session, dispatch }}
          exercise={exercise}
          loadSteps={async (events) => {
            await chooseEvents(events)
            // The provider of the visitor has said it already: not twice.
            return false
          }}
        >
          <VisitScreen onLeave={nothing} />
        </KioskProvider>
      </BesideScreen>
    </div>
  )
}
