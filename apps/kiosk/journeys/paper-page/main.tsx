// The screens of the kiosk, opened where the visitor asks for the paper: `startCase` is the case, set before the page opens.
import '@parcours/ui/styles.css'
import type { Case } from '@parcours/flows'
import { createI18n, type LanguageCode } from '@parcours/i18n'
import {
  AnnouncerProvider,
  defaultDisplay,
  KioskShell,
  LocaleProvider,
  loadUiStrings,
  SpeechProvider,
  uiFrench,
} from '@parcours/ui'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createSpeech } from '../../src/devices/speech.ts'
import { loadPhoneStrings } from '../../src/phone/strings.ts'
import { loadSettings, SettingsProvider } from '../../src/settings/index.ts'
import { kioskFrench, loadKioskStrings, loadVisitStrings } from '../../src/strings.ts'
import { type Content, loadContent } from '../../src/visit/content.ts'
import { emptySession, type Session } from '../../src/visit/session/session.ts'
import { Visit } from '../../src/visit/Visit.tsx'

declare global {
  interface Window {
    startCase: Case
  }
}

const { startCase } = window
const [loaded, translator, content] = await Promise.all([
  loadSettings(),
  createI18n(
    { ui: uiFrench, kiosk: kioskFrench },
    { ui: loadUiStrings, kiosk: loadKioskStrings, visit: loadVisitStrings, phone: loadPhoneStrings },
  ),
  loadContent('fr', startCase.events),
])
await translator.switchTo('fr')
const session: Session = {
  ...emptySession,
  case: startCase,
  history: [{ name: 'path' }, { name: 'print' }],
}
const nothing = () => {}

function Paper() {
  const [shown, setShown] = useState<{ language: LanguageCode; content: Content }>({
    language: 'fr',
    content,
  })
  const speak = async (language: LanguageCode) => {
    const next = await loadContent(language, startCase.events)
    await translator.switchTo(language)
    setShown({ language, content: next })
  }
  return (
    <LocaleProvider language={shown.language} display={defaultDisplay}>
      <KioskShell
        isDraft
        onLanguageChange={(language) => void speak(language)}
        onDisplayChange={nothing}
        erased={[]}
        onErase={nothing}
        onTalk={nothing}
        onInformation={nothing}
      >
        <Visit {...shown} loadSteps={async () => true} onLeave={nothing} initial={session} />
      </KioskShell>
    </LocaleProvider>
  )
}

createRoot(document.getElementById('app') ?? document.body).render(
  <I18nextProvider i18n={translator.i18n}>
    <AnnouncerProvider>
      <SpeechProvider speech={createSpeech(undefined)}>
        <SettingsProvider loaded={loaded}>
          <Paper />
        </SettingsProvider>
      </SpeechProvider>
    </AnnouncerProvider>
  </I18nextProvider>,
)
