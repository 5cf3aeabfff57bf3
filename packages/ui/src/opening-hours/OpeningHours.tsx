import { CircleCheck, CircleHelp, CircleX } from 'lucide-react'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './OpeningHours.module.css'
import { dayGroups, type OpeningNow, type OpeningRange, type OpeningWeek } from './openingTypes.ts'
import { dayWords, nowWords, timeWords } from './openingWords.ts'

/** Props of `OpeningHours`. */
export interface OpeningHoursProps {
  /** Whether it is open now, and what comes next. Left out on paper: it would be wrong tomorrow. */
  now?: OpeningNow | undefined
  /** The usual week. Left out where the hours are not known, or where only `now` matters. */
  week?: OpeningWeek | null | undefined
  /** Leaves the closed days out: for paper, which says once that the other days are closed. @default false */
  isShort?: boolean | undefined
}

/** When a place is open: now in words and a sign, then the week, days with the same hours together. */
export function OpeningHours({ now, week, isShort = false }: OpeningHoursProps) {
  return (
    <div className={styles.hours}>
      {now !== undefined && <Now now={now} />}
      {week != null && <Week week={week} isShort={isShort} />}
    </div>
  )
}

const ICONS = { open: CircleCheck, closed: CircleX, unknown: CircleHelp } as const

function Now({ now }: { now: OpeningNow }) {
  const { t } = useStrings()
  const language = useLanguage()
  const Icon = ICONS[now.state]
  const [state, ...rest] = nowWords(now, language, t)
  return (
    <div className={styles.now}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.lines}>
        <p className={styles.state}>{state}</p>
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Condition note={now.note} />
      </div>
    </div>
  )
}

function Week({ week, isShort }: { week: OpeningWeek; isShort: boolean }) {
  const { t } = useStrings()
  const language = useLanguage()
  const all = dayGroups(week)
  const open = all.filter(({ ranges }) => ranges.length > 0)
  // A place that is always closed says so.
  const groups = isShort && open.length > 0 ? open : all
  return (
    <>
      <ul className={styles.week}>
        {groups.map((group) => (
          <li key={group.first} className={styles.day}>
            <span className={styles.name}>{dayWords(group, language, t)}</span>{' '}
            <span className={styles.lines}>
              {group.ranges.length === 0 && <span>{t('openingHours.closed')}</span>}
              {group.ranges.map((range) => (
                <Range key={`${range.start}${range.note}`} range={range} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {week.varies && <p>{t('openingHours.varies')}</p>}
    </>
  )
}

function Range({ range: { start, end, isUnsure, note } }: { range: OpeningRange }) {
  const { t } = useStrings()
  const isWholeDay = start === '00:00' && end === '24:00'
  return (
    <>
      {!isWholeDay && (
        <span>{t('openingHours.range', { start: timeWords(start, t), end: timeWords(end, t) })} </span>
      )}
      {isWholeDay && !isUnsure && <span>{t('openingHours.wholeDay')} </span>}
      {isUnsure && <span>{t('openingHours.unsure')} </span>}
      <Condition note={note} />
    </>
  )
}

/** The words of the place itself: they exist in French only. */
function Condition({ note }: { note: string | undefined }) {
  if (note === undefined) return null
  return (
    <span className={styles.note}>
      <bdi lang="fr" dir="ltr">
        {note}
      </bdi>
    </span>
  )
}
