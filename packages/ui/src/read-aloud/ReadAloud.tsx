import { CircleStop, Volume2 } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../button/index.ts'
import { Dialog } from '../dialog/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './ReadAloud.module.css'
import { type SpokenSentence, sentencesOf } from './sentencesOf.ts'
import { useReading } from './useReading.ts'

export interface ReadAloudProps {
  /** What to read. Without it: what is shown in the dialog around the button, or on the screen. */
  readonly sentences?: readonly SpokenSentence[] | undefined
}

/** What the button reads by itself: the dialog that it stands in, or the main area. */
function around(button: HTMLElement | null): SpokenSentence[] {
  const root =
    button?.closest<HTMLElement>('[role=dialog], [role=alertdialog]') ?? document.querySelector('main')
  return root ? sentencesOf(root) : []
}

/** « Écouter »: reads aloud, sentence by sentence, and marks the sentence. Nothing outside a SpeechProvider. */
export function ReadAloud(props: ReadAloudProps) {
  const language = useLanguage()
  // Another language is another reading: the one under way ends with its button.
  return <ReadAloudButton key={language} language={language} {...props} />
}

function ReadAloudButton({ sentences, language }: ReadAloudProps & { readonly language: string }) {
  const { t } = useStrings()
  const button = useRef<HTMLButtonElement>(null)
  const { state, start, stop, dismiss, canSpeak } = useReading(language, button)
  if (!canSpeak) return null
  const isSpeaking = state === 'speaking'
  return (
    <span className={styles.reader} data-unspoken>
      <Button
        ref={button}
        label={isSpeaking ? t('readAloud.stop') : t('readAloud.listen')}
        icon={isSpeaking ? CircleStop : Volume2}
        isIconDirectional={!isSpeaking}
        onPress={isSpeaking ? stop : () => start(sentences ?? around(button.current))}
      />
      <Dialog
        isOpen={state === 'no-voice' || state === 'failed'}
        title={state === 'failed' ? t('readAloud.failedTitle') : t('readAloud.noVoiceTitle')}
        description={
          state === 'failed' ? t('readAloud.failed') : [t('readAloud.noVoice'), t('readAloud.askSomeone')]
        }
        onClose={dismiss}
        tools={null}
      />
    </span>
  )
}
