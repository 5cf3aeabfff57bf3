import { openSubjects } from '@parcours/flows'
import { Button, Screen } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'
import { ServicesButton } from './ServicesButton.tsx'

/** "Ma situation est différente": a person, a note on the paper, a subject that nobody is asked about; the path stays open. */
export function Different() {
  const { t } = useKioskStrings()
  const { content, session, dispatch } = useKiosk()
  const hasSubjects = openSubjects(content.catalogue, session.case).length > 0
  const back = { onPress: () => dispatch({ type: 'back' }) }
  return (
    <Screen
      title={t('different.title')}
      picture="different"
      lead={[
        t('different.lead1'),
        t('different.everyLife'),
        t('different.lead2'),
        t('different.lead3'),
        t('different.lead4'),
      ]}
      back={back}
      extra={
        <>
          <ServicesButton />
          {hasSubjects && (
            <Button
              label={t('path.subjects')}
              variant="quiet"
              onPress={() => dispatch({ type: 'go', view: { name: 'subjects' } })}
            />
          )}
        </>
      }
      primary={{ label: t('different.continue'), ...back }}
    />
  )
}
