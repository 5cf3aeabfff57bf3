import { type Display, type TextSize, type Theme, textSizes, themes } from '../locale-provider/index.ts'
import { useStrings } from '../strings/index.ts'
import { SettingRadios } from './SettingRadios.tsx'

export interface DisplaySettingsProps {
  /** The display shown. */
  readonly display: Display
  /** Called at once with the new display. */
  readonly onChange: (display: Display) => void
}

const sizeKeys = {
  1: 'displaySettings.size1',
  2: 'displaySettings.size2',
  3: 'displaySettings.size3',
  4: 'displaySettings.size4',
} as const satisfies Record<TextSize, string>

const themeKeys = {
  light: 'displaySettings.light',
  dark: 'displaySettings.dark',
  contrast: 'displaySettings.contrast',
  'contrast-light': 'displaySettings.contrastLight',
  low: 'displaySettings.low',
} as const satisfies Record<Theme, string>

/** The size of the text. */
export function TextSizeSetting({ display, onChange }: DisplaySettingsProps) {
  const { t } = useStrings()
  return (
    <SettingRadios
      legend={t('displaySettings.size')}
      value={display.size}
      onChange={(size) => onChange({ ...display, size })}
      settings={textSizes.map((size) => ({
        value: size,
        label: t(sizeKeys[size]),
        sample: { 'data-size': size },
      }))}
    />
  )
}

/** The colours. */
export function ThemeSetting({ display, onChange }: DisplaySettingsProps) {
  const { t } = useStrings()
  return (
    <SettingRadios
      legend={t('displaySettings.theme')}
      value={display.theme}
      onChange={(theme) => onChange({ ...display, theme })}
      settings={themes.map((theme) => ({
        value: theme,
        label: t(themeKeys[theme]),
        sample: { 'data-theme': theme },
      }))}
    />
  )
}

/** Text size and colours: the screen changes at once, nothing is to be confirmed. */
export function DisplaySettings(props: DisplaySettingsProps) {
  return (
    <>
      <TextSizeSetting {...props} />
      <ThemeSetting {...props} />
    </>
  )
}
