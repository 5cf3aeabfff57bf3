import { type DisplaySettingsProps, SettingRadios } from '../display-settings/index.ts'
import { useStrings } from '../strings/index.ts'

/** Props of `CalmMode`: the display, and what is called at once with the new one. */
export type CalmModeProps = DisplaySettingsProps

/** The calm screen, on or off: nothing moves, fewer colours, no seconds counted in sight. It acts at once. */
export function CalmMode({ display, onChange }: CalmModeProps) {
  const { t } = useStrings()
  return (
    <SettingRadios
      legend={t('calmMode.legend')}
      hint={[t('calmMode.colours'), t('calmMode.still')]}
      value={display.isCalm ? 'on' : 'off'}
      onChange={(value) => onChange({ ...display, isCalm: value === 'on' })}
      settings={[
        { value: 'on', label: t('calmMode.on') },
        { value: 'off', label: t('calmMode.off') },
      ]}
    />
  )
}
