import type { LanguageCode, Translator } from '@parcours/i18n'
import { cssPxPerMm, type Display, LocaleProvider } from '@parcours/ui'
import { useEffect, useState } from 'react'
import { Broken } from '../screens/Broken.tsx'
import { LanguageProblem } from '../screens/LanguageProblem.tsx'
import type { LoadContent } from '../visit/content.ts'
import { type Arrival, reopen } from './arrival.ts'
import { eraseMemory, keeperOf } from './memory.ts'
import { type Opened, openPhone } from './openPhone.ts'
import { PhoneShell } from './PhoneShell.tsx'
import { PhoneVisit } from './PhoneVisit.tsx'
import { PhoneProblem } from './screens/PhoneProblem.tsx'

/** Props of `PhoneApp`. */
export interface PhoneAppProps {
  readonly translator: Translator
  readonly loadContent: LoadContent
  readonly arrival: Arrival
  /** How the page looks before anybody touched it. */
  readonly display: Display
  /** A path is read, or no longer: while it is, the page is not replaced by a newer one. */
  readonly onVisit: (isVisiting: boolean) => void
}

/** The path on the visitor's own phone: the same files as the kiosk, another app. */
export function PhoneApp({ translator, loadContent, arrival, display: usual, onVisit }: PhoneAppProps) {
  const [storage] = useState(() => keeperOf(window))
  const [display, setDisplay] = useState({ ...usual, pxPerMm: cssPxPerMm })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    const preferred = navigator.languages
    void openPhone({ translator, loadContent, arrival, storage, preferred }).then((next) => {
      if (isHere) setOpened(next)
    })
    return () => {
      isHere = false
    }
  }, [translator, loadContent, arrival, storage])
  const isReading = opened?.kind === 'path'
  useEffect(() => onVisit(isReading), [isReading, onVisit])
  const again = () => reopen(window, arrival)
  if (opened === null) return null
  if (opened.kind === 'failed') return <Broken device="phone" display={display} onRestart={again} />
  const chooseLanguage = async (language: LanguageCode) => {
    try {
      const next = await inLanguage(opened, language, loadContent)
      await translator.switchTo(language)
      setOpened(next)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <LocaleProvider language={opened.language} display={display}>
      <PhoneShell onLanguage={(language) => void chooseLanguage(language)} onDisplay={setDisplay}>
        {opened.kind === 'problem' ? (
          <PhoneProblem
            problem={opened.problem}
            onAgain={again}
            onSeeKept={() => window.location.reload()}
            onForget={() => {
              eraseMemory(storage)
              window.location.reload()
            }}
          />
        ) : (
          <PhoneVisit
            content={opened.content}
            language={opened.language}
            given={opened.path}
            storage={storage}
          />
        )}
        <LanguageProblem isOpen={hasFailed} onClose={() => setFailed(false)} />
      </PhoneShell>
    </LocaleProvider>
  )
}

/** The same place in another language, once every word is there. */
async function inLanguage(
  opened: Exclude<Opened, { kind: 'failed' }>,
  language: LanguageCode,
  loadContent: LoadContent,
): Promise<Opened> {
  if (opened.kind === 'problem') return { ...opened, language }
  return { ...opened, language, content: await loadContent(language, opened.path.case.events) }
}
