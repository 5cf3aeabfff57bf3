import { Activity, lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../settings/index.ts'

const load = () => import('./About.tsx')
const About = lazy(async () => ({ default: (await load()).About }))

/** « À savoir », and what stands behind it. */
interface AboutView {
  readonly open: () => void
  readonly isOpen: boolean
  /** What to show: the screen, or « À savoir » over it. */
  readonly over: (screen: ReactNode) => ReactNode
}

/**
 * « À savoir »: what the kiosk keeps, how accessible it is, who runs it. Fetched when it is asked for.
 * The screen behind is put aside as it is, and comes back as it was.
 * @param onMissing its files cannot be fetched: a person must answer.
 */
export function useAbout(onMissing: () => void): AboutView {
  const { i18n } = useTranslation()
  const { languages } = useSettings()
  const [openings, setOpenings] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const open = async () => {
    try {
      await (await load()).loadAboutStrings(i18n, languages)
      // Pressed again on one of its screens, the button leads to its menu.
      setOpenings((count) => count + 1)
      setOpen(true)
    } catch (error) {
      console.error(error)
      onMissing()
    }
  }
  return {
    open: () => void open(),
    isOpen,
    over: (screen) => (
      <>
        {/* First: what reads the screen aloud takes the first <main>. */}
        {isOpen && (
          <Suspense>
            <About key={openings} onClose={() => setOpen(false)} />
          </Suspense>
        )}
        <Activity mode={isOpen ? 'hidden' : 'visible'}>{screen}</Activity>
      </>
    ),
  }
}
