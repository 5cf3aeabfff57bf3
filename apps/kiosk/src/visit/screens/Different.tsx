import { Screen } from '@parcours/ui'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** "Ma situation est différente": a person, a note on the paper, and the path stays open. */
export function Different() {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  const back = { onPress: () => dispatch({ type: 'back' }) }
  return (
    <Screen
      title={t('different.title')}
      picture="different"
      lead={[t('different.lead1'), t('different.lead2'), t('different.lead3'), t('different.lead4')]}
      back={back}
      primary={{ label: t('different.continue'), ...back }}
    />
  )
}
