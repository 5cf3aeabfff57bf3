import { formatDate, type LanguageCode, monthNames } from '@parcours/i18n'
import type { FieldProblem } from '../error-summary/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import type { DateProblem } from './dateDraft.ts'

/** Id of one of the three boxes of a date field. */
export function datePartId(fieldId: string, part: DateProblem['part']): string {
  return `${fieldId}-${part}`
}

/** Gives the words of a problem of a date: which box, and what to do. */
export function useDateProblemWords(): (problem: DateProblem, fieldId: string) => FieldProblem {
  const { t } = useStrings()
  const language = useLanguage()
  return (problem, fieldId) => {
    const targetId = datePartId(fieldId, problem.part)
    if (problem.kind === 'empty') return { mend: t('dateField.empty'), targetId }
    const field = t(`dateField.${problem.part}`)
    if (problem.kind === 'noSuchDay')
      return {
        field,
        mend: t('dateField.noSuchDay', { days: problem.days, month: monthName(problem.month, language) }),
        targetId,
      }
    if (problem.kind === 'tooEarly' || problem.kind === 'tooLate')
      return {
        field,
        mend: t(`dateField.${problem.kind}`, { date: formatDate(problem.limit, language) }),
        targetId,
      }
    return { field, mend: t(`dateField.${problem.kind}Mend`), targetId }
  }
}

const monthName = (month: number, language: LanguageCode): string => monthNames(language)[month - 1] ?? ''
