import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadVisitStrings } from '../../strings.ts'
import type { Content } from '../../visit/content.ts'
import { KioskProvider } from '../../visit/KioskContext.tsx'
import { Services } from '../../visit/screens/Services.tsx'
import { type Action, emptySession, type Session } from '../../visit/session/session.ts'

/** Props of `HomeServices`. */
export interface HomeServicesProps {
  readonly content: Content
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly onBack: () => void
}

const nobody: Session = { ...emptySession, history: [{ name: 'events' }, { name: 'services' }] }
const allThere = async () => true

/** The card of the services near the branch, in French, for somebody without a case. */
export function HomeServices({ content, today, onBack }: HomeServicesProps) {
  const isThere = useVisitFrench(onBack)
  const held = useMemo(
    () => ({
      session: nobody,
      dispatch: ({ type }: Action) => {
        if (type === 'back') onBack()
      },
    }),
    [onBack],
  )
  if (!isThere) return null
  return (
    <KioskProvider content={content} language="fr" today={today} held={held} loadSteps={allThere}>
      <Services />
    </KioskProvider>
  )
}

/**
 * The words of a visit in French are not there yet where every case so far spoke another language.
 * @param onMissing their file cannot be fetched
 */
function useVisitFrench(onMissing: () => void): boolean {
  const { i18n } = useTranslation()
  const [isThere, setThere] = useState(() => i18n.hasResourceBundle('fr', 'visit'))
  useEffect(() => {
    if (isThere) return
    loadVisitStrings('fr').then(
      (strings) => {
        i18n.addResourceBundle('fr', 'visit', strings)
        setThere(true)
      },
      (error: unknown) => {
        console.error(error)
        onMissing()
      },
    )
  }, [i18n, isThere, onMissing])
  return isThere
}
