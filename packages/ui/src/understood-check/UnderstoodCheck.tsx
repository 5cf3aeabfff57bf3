import { BookOpenText, UserRound, Volume2 } from 'lucide-react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { ChoiceCards } from '../choice-cards/index.ts'
import { Heading } from '../easy-text/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './UnderstoodCheck.module.css'

/** What the visitor says of a text. */
export type Understood = 'yes' | 'no'

/** What may be done for someone who did not understand: each opens when its button is pressed. */
interface Help {
  /** Reads the text aloud. */
  onListen: () => void
  /** Shows the same in simpler words. */
  onSimpler: () => void
  /** Calls or names a person. */
  onTalk: () => void
}

/** At least one help: « Je n'ai pas compris » must lead somewhere. */
type SomeHelp = { [Way in keyof Help]: Pick<Help, Way> & Partial<Omit<Help, Way>> }[keyof Help]

/** Props of `UnderstoodCheck`. */
export type UnderstoodCheckProps = SomeHelp & {
  /** The answer, or null while there is none. It is asked for, never required. */
  value: Understood | null
  /** Called with the answer, as soon as a card is chosen. */
  onChange: (value: Understood) => void
  /** The question. @default « Avez-vous compris ? » */
  question?: string | undefined
  /** Level of the heading of the help, below that of the screen. @default 2 */
  level?: 2 | 3 | undefined
}

/** Asks whether a text was understood. « Je n'ai pas compris » offers help under the two cards, and blames nobody. */
export function UnderstoodCheck(props: UnderstoodCheckProps) {
  const { t } = useStrings()
  const announce = useAnnounce()
  const change = (value: Understood) => {
    // The help appears under the cards, and the focus stays: it must be heard.
    if (value === 'no') announce(t('understoodCheck.help'))
    props.onChange(value)
  }
  return (
    <div className={styles.check}>
      <ChoiceCards
        question={props.question ?? t('understoodCheck.question')}
        choices={[
          { value: 'yes', label: t('understoodCheck.yes') },
          { value: 'no', label: t('understoodCheck.no') },
        ]}
        value={props.value}
        onChange={change}
      />
      {props.value === 'no' && <HelpWays {...props} />}
    </div>
  )
}

function HelpWays({ onListen, onSimpler, onTalk, level = 2 }: UnderstoodCheckProps) {
  const { t } = useStrings()
  return (
    <div className={styles.help}>
      <Heading level={level} text={t('understoodCheck.help')} />
      {onListen && (
        <Button size="wide" icon={Volume2} label={t('understoodCheck.listen')} onPress={onListen} />
      )}
      {onSimpler && (
        <Button size="wide" icon={BookOpenText} label={t('understoodCheck.simpler')} onPress={onSimpler} />
      )}
      {onTalk && <Button size="wide" icon={UserRound} label={t('screen.talk')} onPress={onTalk} />}
    </div>
  )
}
