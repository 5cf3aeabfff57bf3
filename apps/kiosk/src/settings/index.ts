export { defaultSettings } from './defaults.ts'
export { loadSettings } from './loadSettings.ts'
export {
  SettingsProvider,
  useSettings,
  useSettingsProblems,
} from './SettingsContext.tsx'
export type { Branch, Contact, LoadedSettings, Settings, SettingsProblem } from './types.ts'
