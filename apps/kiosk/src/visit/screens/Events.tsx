import { actionCardBlocks, Button, EasyText, Screen, useColumns } from '@parcours/ui'
import { Hand } from 'lucide-react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfEvent } from '../adapters/pictures.ts'
import { useKiosk } from '../KioskContext.tsx'

/** What happens in the visitor's life: one tap, and the questions of that event begin. Several at once: one tap more. */
export function Events({ onLeave }: { onLeave: () => void }) {
  const { t } = useKioskStrings()
  const columns = useColumns()
  // On a low and wide screen the sentences would push the last situations to another page: all are seen at once.
  const isBrief = columns === 2
  const { content, lexicon, dispatch, chooseEvents } = useKiosk()
  const events = [...content.catalogue.events].filter(([, event]) => event.available)
  return (
    <Screen
      title={t('events.title')}
      lead={[t('events.hint')]}
      back={{ onPress: onLeave }}
      extra={
        <Button
          label={t('events.different')}
          icon={Hand}
          variant="quiet"
          onPress={() => {
            dispatch({ type: 'sayDifferent', about: 'events' })
            dispatch({ type: 'go', view: { name: 'different' } })
          }}
        />
      }
    >
      {actionCardBlocks({
        columns,
        cards: [
          ...events.map(([id]) => ({
            id,
            label: lexicon.text('events', id, 'name') ?? id,
            french: lexicon.french('events', id, 'name'),
            hint: isBrief ? undefined : lexicon.text('events', id, 'what'),
            picture: pictureOfEvent(id),
            onPress: () => void chooseEvents([id]),
          })),
          {
            id: 'several',
            label: t('events.several'),
            hint: isBrief ? undefined : t('events.severalHint'),
            picture: 'other' as const,
            onPress: () => dispatch({ type: 'go', view: { name: 'severalEvents' } }),
          },
        ],
      })}
      <EasyText key="more" sentences={[t('events.more')]} />
    </Screen>
  )
}
