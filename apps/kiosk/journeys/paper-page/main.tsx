// The kiosk under test, opened where the visitor asks for the paper: `startCase` is the case, set before the page opens.
import '@parcours/ui/styles.css'
import type { Case } from '@parcours/flows'
import { createI18n } from '@parcours/i18n'
import { AnnouncerProvider, defaultDisplay, loadUiStrings, SpeechProvider, uiFrench } from '@parcours/ui'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createSpeech } from '../../src/devices/speech.ts'
import { KioskApp } from '../../src/KioskApp.tsx'
import { loadPhoneStrings } from '../../src/phone/strings.ts'
import { loadSettings, SettingsProvider } from '../../src/settings/index.ts'
import { kioskFrench, loadKioskStrings } from '../../src/strings.ts'
import { loadContent } from '../../src/visit/content.ts'
import { emptySession } from '../../src/visit/session/session.ts'

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
    { ui: loadUiStrings, kiosk: loadKioskStrings, phone: loadPhoneStrings },
  ),
  loadContent('fr', startCase.events),
])
await translator.switchTo('fr')
const session = {
  ...emptySession,
  case: startCase,
  history: [{ name: 'path' as const }, { name: 'print' as const }],
}

createRoot(document.getElementById('app') ?? document.body).render(
  <I18nextProvider i18n={translator.i18n}>
    <AnnouncerProvider>
      <SpeechProvider speech={createSpeech(undefined)}>
        <SettingsProvider loaded={loaded}>
          <KioskApp
            translator={translator}
            loadContent={loadContent}
            display={defaultDisplay}
            onErase={() => window.location.reload()}
            initial={{ language: 'fr', content, session }}
          />
        </SettingsProvider>
      </SpeechProvider>
    </AnnouncerProvider>
  </I18nextProvider>,
)
