import { Screen } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** The file of the services is missing: a person says where to go. */
export function ServicesMissing() {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  return (
    <Screen
      title={t('services.title')}
      picture="desk"
      lead={[t('places.ask')]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    />
  )
}
