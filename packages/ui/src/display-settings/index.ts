export {
  DisplaySettings,
  type DisplaySettingsProps,
  TextSizeSetting,
  ThemeSetting,
} from './DisplaySettings.tsx'
export { SettingRadios } from './SettingRadios.tsx'
