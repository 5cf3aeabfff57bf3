import { formatDate, isolate } from '@parcours/i18n'
import { EasyText, Screen, type SummaryItem, summaryListBlocks } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { answerWords, questionOf } from '../adapters/questions.ts'
import { communeName } from '../communes.ts'
import { useKiosk } from '../KioskContext.tsx'
import { screenKey } from '../session/session.ts'

/** What the visitor answered. Each answer can be changed, and leads straight back here. */
export function Answers() {
  const { t } = useKioskStrings()
  const { session, lexicon, dispatch } = useKiosk()
  const words = {
    unknown: t('answers.unknown'),
    none: t('answers.none'),
    date: (iso: string) => formatDate(iso, lexicon.language),
    commune: (code: string) => isolate(communeName(code)),
  }
  const seen = new Map<string, number>()
  const items = session.answered.map(({ screen, answer }): SummaryItem => {
    const question = questionOf(lexicon, screen)
    const times = (seen.get(question) ?? 0) + 1
    seen.set(question, times)
    const key = screenKey(screen)
    return {
      id: key,
      // A group shown twice with other cards has the same question twice.
      question: times === 1 ? question : `${question} ${times}`,
      answer: answerWords(lexicon, screen, answer, words),
      onChange: () => dispatch({ type: 'go', view: { name: 'question', key, isEdit: true } }),
    }
  })
  return (
    <Screen
      title={t('answers.title')}
      lead={[items.length === 0 ? t('answers.empty') : t('answers.lead')]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
      primary={{
        label: t('answers.back'),
        onPress: () => dispatch({ type: 'replace', view: { name: 'path' } }),
      }}
    >
      {session.different.length > 0 && <EasyText key="different" sentences={[t('path.differentNote')]} />}
      {summaryListBlocks({ items })}
    </Screen>
  )
}
