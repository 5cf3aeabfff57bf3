import { formatDate, type IsoDate, type LanguageCode } from '@parcours/i18n'

/** When a step is due, as plain calendar dates. */
export type Deadline =
  | {
      /** The last day on which the step may be done. */
      kind: 'latest'
      date: IsoDate
      /** The date is over. */
      isOverdue?: boolean | undefined
      /** The date is doubtful: an agent confirms it. */
      isUncertain?: boolean | undefined
    }
  | {
      /** The first day on which the step may be done: nothing to be late for. */
      kind: 'earliest'
      date: IsoDate
      isOverdue?: never
      isUncertain?: boolean | undefined
    }
  | {
      /** The very day: an appointment, a hearing. */
      kind: 'on'
      date: IsoDate
      isOverdue?: boolean | undefined
      isUncertain?: boolean | undefined
    }
  | {
      /** The first and the last day. */
      kind: 'window'
      from: IsoDate
      to: IsoDate
      isOverdue?: boolean | undefined
      isUncertain?: boolean | undefined
    }

/** Translates one of the phrases of a deadline. */
type Translate = (
  key: 'deadlineBadge.latest' | 'deadlineBadge.earliest' | 'deadlineBadge.on' | 'deadlineBadge.window',
  values: { date: string } | { from: string; to: string },
) => string

/** A deadline in full words: « Au plus tard le mardi 13 octobre 2026 ». */
export function deadlineWords(deadline: Deadline, language: LanguageCode, t: Translate): string {
  if (deadline.kind === 'window')
    return t('deadlineBadge.window', {
      from: formatDate(deadline.from, language),
      to: formatDate(deadline.to, language),
    })
  return t(`deadlineBadge.${deadline.kind}`, { date: formatDate(deadline.date, language) })
}
