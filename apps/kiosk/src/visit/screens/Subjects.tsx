import { openSubjects } from '@parcours/flows'
import { actionCardBlocks, Screen } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** Subjects that nobody is asked about. No picture: whoever looks over the shoulder reads less. */
export function Subjects() {
  const { t } = useKioskStrings()
  const { content, lexicon, session, dispatch } = useKiosk()
  const subjects = openSubjects(content.catalogue, session.case)
  return (
    <Screen
      title={t('subjects.title')}
      lead={[t('subjects.lead1'), t('subjects.lead2'), t('subjects.free'), t('subjects.lead3')]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {actionCardBlocks({
        // A name and a sentence or two: side by side they would fill a page of a low screen.
        columns: 1,
        cards: subjects.map(({ id, sets }) => ({
          id,
          label: lexicon.text('subjects', id, 'name') ?? id,
          french: lexicon.french('subjects', id, 'name'),
          hint: lexicon.text('subjects', id, 'what'),
          onPress: () => {
            dispatch({ type: 'openSubject', sets })
            dispatch({ type: 'replace', view: { name: 'path' } })
          },
        })),
      })}
    </Screen>
  )
}
