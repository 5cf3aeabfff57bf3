import { QuestionScreen } from '@parcours/ui'
import { useState } from 'react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfEvent } from '../adapters/pictures.ts'
import { useKiosk } from '../KioskContext.tsx'

/** Several things that happen at the same time: their steps make one path. */
export function SeveralEvents() {
  const { t } = useKioskStrings()
  const { content, lexicon, session, dispatch, chooseEvents } = useKiosk()
  const before = session.case.events
  const [values, setValues] = useState<readonly string[] | null>(before.length > 0 ? before : null)
  const events = [...content.catalogue.events].filter(([, event]) => event.available)
  const sayDifferent = () => {
    dispatch({ type: 'sayDifferent', about: 'events' })
    dispatch({ type: 'go', view: { name: 'different' } })
  }
  return (
    <QuestionScreen
      question={t('events.severalTitle')}
      hint={[t('events.severalHint')]}
      why={[t('events.severalWhy')]}
      field={{
        kind: 'choices',
        choices: events.map(([id]) => ({
          value: id,
          label: lexicon.text('events', id, 'name') ?? id,
          french: lexicon.french('events', id, 'name'),
          picture: pictureOfEvent(id),
        })),
        values,
        onChange: setValues,
      }}
      isUnknown={false}
      onUnknown={sayDifferent}
      onDifferent={sayDifferent}
      onContinue={() =>
        values !== null && values.length > 0
          ? void chooseEvents(events.flatMap(([id]) => (values.includes(id) ? [id] : [])))
          : sayDifferent()
      }
      onBack={() => dispatch({ type: 'back' })}
    />
  )
}
