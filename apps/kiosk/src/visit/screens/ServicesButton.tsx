import { Button } from '@parcours/ui'
import { MapPin } from 'lucide-react'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { useKiosk } from '../KioskContext.tsx'

/** The way to the services near the visitor; nothing where the kiosk knows no place. */
export function ServicesButton() {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  const { directory } = useSettings()
  if (directory === null) return null
  return (
    <Button
      label={t('services.title')}
      icon={MapPin}
      onPress={() => dispatch({ type: 'go', view: { name: 'services' } })}
    />
  )
}
