import '@parcours/ui/styles.css'
import { createI18n, type LanguageCode, sourceLanguage, type Translator } from '@parcours/i18n'
import {
  AnnouncerProvider,
  defaultDisplay,
  loadUiStrings,
  preferredTheme,
  SpeechProvider,
  uiFirstFrench,
} from '@parcours/ui'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { guardDevice, guardReturn } from './devices/guard.ts'
import { untilLetters } from './devices/letters.ts'
import { type Presence, watchPresence } from './devices/presence.ts'
import { createSpeech } from './devices/speech.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KioskApp } from './KioskApp.tsx'
import { arriveOnPhone, reopen } from './phone/arrival.ts'
import { loadPhoneStrings } from './phone/strings.ts'
import { loadSettings, SettingsProvider } from './settings/index.ts'
import { kioskFrench, loadKioskStrings, loadVisitStrings } from './strings.ts'
import type { LoadContent } from './visit/content.ts'

/** A new document holds nothing of the last visitor: no memory, no history, no settings. */
const startAgain = () => window.location.replace('/')

/** Before anything else: a code must not stay in the address. Null on a kiosk. */
const arrival = arriveOnPhone(window)
/** Another code in the same tab is another document. */
window.addEventListener('hashchange', () => window.location.reload())

const PhoneApp = lazy(async () => ({ default: (await import('./phone/PhoneApp.tsx')).PhoneApp }))
/** A phone keeps the code that it came with. */
const restart = arrival === null ? startAgain : () => reopen(window, arrival)

const container = document.getElementById('app')
if (container === null) throw new Error('index.html has no element with id "app".')

/** Fetched after the first screen: the engine and the catalogue are not needed to say hello. */
const loadContent: LoadContent = async (language, events) =>
  (await import('./visit/content.ts')).loadContent(language, events)

/** Speaks the first language of the branch; where its words are missing, French, which is always there. */
async function startIn(language: LanguageCode, translator: Translator): Promise<LanguageCode> {
  // The words of the first screen are there already.
  if (language === sourceLanguage) return language
  try {
    await translator.switchTo(language)
    return language
  } catch (error) {
    console.error(error)
    return sourceLanguage
  }
}

/** After the first screen. Without a safe connection, or in an old browser, the kiosk runs on the network alone. */
async function keepOffline({ isBusy }: Presence, directory: string | null): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !('locks' in navigator)) return
  const offline = await import('./devices/offline.ts')
  const { serviceWorker: container, locks } = navigator
  const ownFiles = ['settings.json', ...(directory === null ? [] : [directory])]
  await offline.keepOffline({ container, locks, isBusy, ownFiles, onNewVersion: restart })
}

/**
 * On a kiosk the directory comes before anybody asks for a place, for every visitor alike. A phone fetches it with the first
 * place that it shows: its owner pays for it.
 */
async function preparePlaces(directory: string | null): Promise<void> {
  if (directory === null || arrival !== null) return
  await (await import('./visit/places/loadPlaces.ts')).loadPlaces(directory)
}

const report = (error: unknown) => console.error(error)

async function start(root: Root): Promise<void> {
  if (arrival === null) {
    guardDevice(document)
    guardReturn(window, startAgain)
  }
  const presence = watchPresence(document, navigator.locks)
  const [loaded, translator] = await Promise.all([
    loadSettings(),
    createI18n(
      { ui: uiFirstFrench, kiosk: kioskFrench },
      { ui: loadUiStrings, kiosk: loadKioskStrings, visit: loadVisitStrings, phone: loadPhoneStrings },
      ['ui'],
    ),
  ])
  const { languages } = loaded.settings
  const startLanguage = await startIn(languages[0], translator)
  // A phone shows words at once: its connection may be slow.
  if (arrival === null) await untilLetters(document, languages)
  const { pixelsPerMillimetre, mountMillimetres } = loaded.settings.screen
  const startDisplay = { ...defaultDisplay, theme: preferredTheme() }
  const kioskDisplay = {
    ...startDisplay,
    pxPerMm: pixelsPerMillimetre ?? defaultDisplay.pxPerMm,
    mountMm: mountMillimetres ?? undefined,
  }
  const speech = createSpeech('speechSynthesis' in window ? window.speechSynthesis : undefined)
  root.render(
    <StrictMode>
      <I18nextProvider i18n={translator.i18n}>
        <AnnouncerProvider>
          <SpeechProvider speech={speech}>
            <ErrorBoundary
              display={startDisplay}
              onRestart={restart}
              device={arrival === null ? 'kiosk' : 'phone'}
            >
              <SettingsProvider loaded={loaded}>
                {arrival === null ? (
                  <KioskApp
                    translator={translator}
                    startLanguage={startLanguage}
                    loadContent={loadContent}
                    display={kioskDisplay}
                    onErase={startAgain}
                    onVisit={presence.setVisiting}
                  />
                ) : (
                  <Suspense>
                    <PhoneApp
                      translator={translator}
                      loadContent={loadContent}
                      arrival={arrival}
                      display={startDisplay}
                      onVisit={presence.setVisiting}
                    />
                  </Suspense>
                )}
              </SettingsProvider>
            </ErrorBoundary>
          </SpeechProvider>
        </AnnouncerProvider>
      </I18nextProvider>
    </StrictMode>,
  )
  // Ready before the first tap.
  await Promise.all([translator.load(startLanguage), loadContent(startLanguage, [])]).catch(report)
  const { directory } = loaded.settings
  await keepOffline(presence, directory).catch(report)
  // The technical page tells what is wrong with it.
  await preparePlaces(directory).catch((error: unknown) => console.warn(error))
}

void start(createRoot(container))
