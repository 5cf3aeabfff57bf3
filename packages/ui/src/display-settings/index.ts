export {
  DisplaySettings,
  type DisplaySettingsProps,
  TextSizeSetting,
  ThemeSetting,
} from './DisplaySettings.tsx'
