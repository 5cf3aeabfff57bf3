import '@parcours/ui/styles.css'
import { createI18n, type Translator } from '@parcours/i18n'
import { AnnouncerProvider, defaultDisplay, loadUiStrings, SpeechProvider, uiFrench } from '@parcours/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { Temporal } from 'temporal-polyfill'
import { type Content, loadContent } from './content/content.ts'
import { createSpeech } from './devices/speech.ts'
import { guardDevice } from './devices/guard.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KioskApp } from './KioskApp.tsx'
import { kioskFrench, loadKioskStrings } from './strings.ts'
import { Broken } from './screens/Broken.tsx'

/** A new document holds nothing of the last visitor: no memory, no history, no settings. */
const startAgain = () => window.location.replace('/')

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no element with id "app".')
const root = createRoot(container)

function show(translator: Translator, content: Content | null): void {
  const speech = createSpeech('speechSynthesis' in window ? window.speechSynthesis : undefined)
  root.render(
    <StrictMode>
      <I18nextProvider i18n={translator.i18n}>
        <AnnouncerProvider>
          <SpeechProvider speech={speech}>
            <ErrorBoundary display={defaultDisplay} onRestart={startAgain}>
              {content === null ? (
                <Broken display={defaultDisplay} onRestart={startAgain} />
              ) : (
                <KioskApp
                  translator={translator}
                  content={content}
                  today={Temporal.Now.plainDateISO('Europe/Paris').toString()}
                  display={defaultDisplay}
                  onErase={startAgain}
                />
              )}
            </ErrorBoundary>
          </SpeechProvider>
        </AnnouncerProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

async function start(): Promise<void> {
  guardDevice(document)
  const translator = await createI18n({ ui: uiFrench, kiosk: kioskFrench }, { ui: loadUiStrings, kiosk: loadKioskStrings })
  try {
    show(translator, await loadContent())
  } catch (error) {
    // For the operator's log: the catalogue holds nothing of a visitor.
    console.error(error)
    show(translator, null)
  }
}

void start()
