import { useSyncExternalStore } from 'react'
import { type DisplaySettingsProps, SettingRadios } from '../display-settings/index.ts'
import { useStrings } from '../strings/index.ts'
import { leastRoomPx, reachRoom } from './reachRoom.ts'

/** Props of `ReachMode`: the display, and what is called at once with the new one. */
export type ReachModeProps = DisplaySettingsProps

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/**
 * Brings every control into the reach of a seated visitor, on or off. It acts at once.
 * Nothing is shown where it has nothing to bring nearer, where the screen hangs too far from the band of reach, and
 * where nobody measured how high the screen hangs (`mountMm`).
 */
export function ReachMode({ display, onChange }: ReachModeProps) {
  const { t } = useStrings()
  const heightPx = useSyncExternalStore(subscribe, () => window.innerHeight)
  const { mountMm, pxPerMm } = display
  if (mountMm === undefined) return null
  const { overMm, underMm, roomMm } = reachRoom({ mountMm, screenMm: heightPx / pxPerMm })
  if (overMm + underMm === 0 || roomMm * pxPerMm < leastRoomPx) return null
  return (
    <SettingRadios
      legend={t('reachMode.legend')}
      hint={[t('reachMode.hint')]}
      value={display.isReachable ? 'on' : 'off'}
      onChange={(value) => onChange({ ...display, isReachable: value === 'on' })}
      settings={[
        { value: 'on', label: t('reachMode.on') },
        { value: 'off', label: t('reachMode.off') },
      ]}
    />
  )
}
