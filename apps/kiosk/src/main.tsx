import '@parcours/ui/styles.css'
import { createI18n, type LanguageCode } from '@parcours/i18n'
import { AnnouncerProvider, defaultDisplay, loadUiStrings, SpeechProvider, uiFrench } from '@parcours/ui'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { guardDevice } from './devices/guard.ts'
import { createSpeech } from './devices/speech.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KioskApp } from './KioskApp.tsx'
import { kioskFrench, loadKioskStrings } from './strings.ts'

/** A new document holds nothing of the last visitor: no memory, no history, no settings. */
const startAgain = () => window.location.replace('/')

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no element with id "app".')

/** Fetched after the first screen: the engine and the catalogue are not needed to say hello. */
const loadContent = async (language: LanguageCode) =>
  (await import('./visit/content.ts')).loadContent(language)

async function start(root: Root): Promise<void> {
  guardDevice(document)
  const translator = await createI18n(
    { ui: uiFrench, kiosk: kioskFrench },
    { ui: loadUiStrings, kiosk: loadKioskStrings },
  )
  const speech = createSpeech('speechSynthesis' in window ? window.speechSynthesis : undefined)
  root.render(
    <StrictMode>
      <I18nextProvider i18n={translator.i18n}>
        <AnnouncerProvider>
          <SpeechProvider speech={speech}>
            <ErrorBoundary display={defaultDisplay} onRestart={startAgain}>
              <KioskApp
                translator={translator}
                loadContent={loadContent}
                display={defaultDisplay}
                onErase={startAgain}
              />
            </ErrorBoundary>
          </SpeechProvider>
        </AnnouncerProvider>
      </I18nextProvider>
    </StrictMode>,
  )
  // Ready before the first tap.
  void loadContent('fr').catch((error: unknown) => console.error(error))
}

void start(createRoot(container))
