import { formatDate, type IsoDate } from '@parcours/i18n'
import { type KeyboardEvent, useId, useState } from 'react'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { type Digit, DigitPad, isDigit } from '../digit-pad/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './DateField.module.css'
import {
  type DateBounds,
  type DatePart,
  type DateProblem,
  dateParts,
  eraseDigit,
  isEmpty,
  partLength,
  readDraft,
  typeDigit,
} from './dateDraft.ts'
import { datePartId, useDateProblemWords } from './dateProblem.ts'
import { useDateDraft } from './useDateDraft.ts'

/** A date that many visitors choose, on one button: « Aujourd'hui ». */
export interface QuickDate {
  /** Words of the button. */
  label: string
  /** The date that it fills in. */
  date: IsoDate
}

/** Props of `DateField`. */
export interface DateFieldProps extends DateBounds {
  /** What the date is, for screen readers: the question. */
  label: string
  /** A whole, valid date within the bounds, or null. */
  value: IsoDate | null
  /** Called at each digit: the date, or null while the boxes do not make one. */
  onChange: (value: IsoDate | null) => void
  /**
   * Told which box to mend, whenever the boxes make no date, also as soon as it is shown. Keep it: when « Continuer » is
   * pressed, `useDateProblemWords` makes of it the line of an `ErrorSummary`.
   */
  onProblem?: ((problem: DateProblem) => void) | undefined
  /** Marks the box to mend and says under it what to do: set it once the visitor wants to go on. */
  isChecked?: boolean | undefined
  /** Buttons that fill in a date: 2 at most. */
  quickDates?: readonly QuickDate[] | undefined
  /** Id of the field; its boxes are `datePartId(id, part)`. */
  id?: string | undefined
}

/** The boxes, and the one that the pad writes into. */
function useDatePad(props: DateFieldProps) {
  const { t } = useStrings()
  const announce = useAnnounce()
  const [draft, setDraft] = useDateDraft(props)
  const [active, setActive] = useState<DatePart>('day')
  const press = (step: { draft: typeof draft; part: DatePart }) => {
    setDraft(step.draft)
    setActive(step.part)
    const typed = t('dateField.typed', { part: t(`dateField.${active}`), digits: step.draft[active] })
    const nowAt = step.part === active ? '' : t('dateField.nowAt', { part: t(`dateField.${step.part}`) })
    announce(`${typed} ${nowAt}`.trim())
  }
  return {
    draft,
    setDraft,
    active,
    setActive,
    onDigit: (digit: Digit) => press(typeDigit(draft, active, digit)),
    onErase: () => !isEmpty(draft) && press(eraseDigit(draft, active)),
  }
}

/**
 * A date as three boxes and a pad of large digits: no calendar, no keyboard on the screen.
 * A keyboard of keys works too. The date is said again in full words, so that a mistake is seen.
 */
export function DateField(props: DateFieldProps) {
  const { t } = useStrings()
  const language = useLanguage()
  const ownId = useId()
  const { draft, setDraft, active, setActive, onDigit, onErase } = useDatePad(props)
  /** Digits of a keyboard go to the boxes wherever the focus is in the field. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || !isDigit(event.key)) return
    event.preventDefault()
    onDigit(event.key)
  }
  const result = readDraft(draft, props)
  return (
    <div className={styles.field} role="group" aria-label={props.label} onKeyDown={onKeyDown}>
      <div className={styles.side}>
        <DateBoxes
          id={props.id ?? ownId}
          draft={draft}
          active={active}
          problem={props.isChecked && 'problem' in result ? result.problem : null}
          onActive={setActive}
          onType={(part, text) => {
            setActive(part)
            setDraft({ ...draft, [part]: text })
          }}
        />
        <p className={styles.words} aria-live="polite">
          {'iso' in result ? formatDate(result.iso, language) : ''}
        </p>
        {(props.quickDates ?? []).map((quick) => (
          <Button
            key={quick.label}
            label={quick.label}
            onPress={() => props.onChange(quick.date)}
            isPressed={quick.date === props.value}
          />
        ))}
      </div>
      <DigitPad target={t(`dateField.${active}`)} onDigit={onDigit} onErase={onErase} />
    </div>
  )
}

interface BoxesProps {
  id: string
  draft: Readonly<Record<DatePart, string>>
  active: DatePart
  problem: DateProblem | null
  onActive: (part: DatePart) => void
  onType: (part: DatePart, text: string) => void
}

function DateBoxes({ id, draft, active, problem, onActive, onType }: BoxesProps) {
  const { t } = useStrings()
  const words = useDateProblemWords()
  const errorId = `${id}-error`
  const said = problem === null ? null : words(problem, id)
  return (
    <>
      <div className={styles.boxes}>
        {dateParts.map((part) => (
          <label className={styles.part} key={part} data-part={part}>
            <span className={styles.name}>{t(`dateField.${part}`)}</span>
            <input
              className={styles.box}
              id={datePartId(id, part)}
              inputMode="none"
              autoComplete="off"
              maxLength={partLength[part]}
              value={draft[part]}
              data-active={part === active || undefined}
              aria-invalid={problem?.part === part}
              aria-describedby={problem?.part === part ? errorId : undefined}
              // A touch says which box the pad fills. Focus alone does not: Tab passes through the boxes on its way.
              onPointerDown={() => onActive(part)}
              onChange={(event) => onType(part, event.currentTarget.value.replace(/\D/g, ''))}
            />
          </label>
        ))}
      </div>
      {said !== null && (
        <p className={styles.error} id={errorId}>
          {said.field === undefined
            ? said.mend
            : t('errorSummary.line', { field: said.field, mend: said.mend })}
        </p>
      )}
    </>
  )
}
