import { type LanguageCode, languageOf } from '@parcours/i18n'
import { sentencesOf } from '@parcours/ui'
import { rootInUse } from '@parcours/ui/testing/layout'
import { useEffect, useState } from 'react'
import { addons } from 'storybook/preview-api'
import { type Said, saidEvent, silenceEvent } from './channel.ts'
import styles from './inputs.module.css'
import { Layer } from './Layer.tsx'
import { spokenControl } from './spoken.ts'
import { layerMark } from './useRedraw.ts'
import { hush, say } from './voice.ts'

/** Lines that stay in sight on the dark screen. */
const shown = 6
/** Time for a screen to settle before it is read, in ms. */
const arrival = 300
const liveRegions = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]'

/** What stands on the screen in use, read from its title on. */
const screenText = (): string => {
  const root = rootInUse()
  const main = root === document.body ? root.querySelector('main') : root
  return main instanceof HTMLElement
    ? sentencesOf(main)
        .map(({ text }) => text.replace(/([^.!?:؟])$/u, '$1.'))
        .join(' ')
    : ''
}

/** Calls back with all that a voice has to say: the screen on arrival, the control in focus, what is announced. */
function useListening(language: LanguageCode, onSaid: (text: string) => void): void {
  useEffect(() => {
    let screen = ''
    let wait = 0
    const readScreen = () => {
      const title = rootInUse().querySelector('h1, h2')?.textContent ?? ''
      if (title === screen) return
      screen = title
      onSaid(screenText())
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.tabIndex >= 0) onSaid(spokenControl(target, language))
    }
    const changes = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        if (element?.closest(`[${layerMark}]`)) continue
        const region = element?.closest(liveRegions)
        if (region) onSaid(region.textContent ?? '')
      }
      clearTimeout(wait)
      wait = window.setTimeout(readScreen, arrival)
    })
    document.addEventListener('focusin', onFocus)
    // A choice changes what its control says.
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLElement) onSaid(spokenControl(target, language))
    }
    document.addEventListener('change', onChange)
    changes.observe(document.body, { subtree: true, childList: true, characterData: true })
    wait = window.setTimeout(readScreen, arrival)
    return () => {
      clearTimeout(wait)
      changes.disconnect()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('change', onChange)
    }
  }, [language, onSaid])
}

/** By sound alone: the screen is dark, and all that a voice would say is said, and stands here as text. */
export function AudioLayer({ language }: { readonly language: LanguageCode }) {
  const [said, setSaid] = useState<readonly string[]>([])
  const [onSaid] = useState(() => (raw: string) => {
    const text = raw.replace(/\s+/g, ' ').trim()
    if (text === '') return
    setSaid((before) => (before.at(-1) === text ? before : [...before, text].slice(-shown)))
    say(text, language)
    addons.getChannel().emit(saidEvent, { text, language } satisfies Said)
  })
  useEffect(() => {
    addons.getChannel().emit(silenceEvent)
    return hush
  }, [])
  useListening(language, onSaid)
  return (
    <Layer>
      <div className={styles.dark} dir={languageOf(language).dir} lang={language}>
        {said.map((text, index) => (
          <p
            // The same words may be said again later: their place is their name.
            key={`${index}-${text}`}
            className={`${styles.said} ${index === said.length - 1 ? styles.now : styles.earlier}`}
          >
            {text}
          </p>
        ))}
      </div>
    </Layer>
  )
}
