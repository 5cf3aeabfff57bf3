import { languages, sourceLanguage } from '@parcours/i18n'
import type { LoadedSettings, Settings } from './types.ts'

/** A kiosk that nobody has set up yet: it works, and promises nothing of its branch. */
export const defaultSettings: Settings = {
  isDraft: true,
  branch: null,
  languages: [sourceLanguage, ...languages.map(({ code }) => code).filter((code) => code !== sourceLanguage)],
  publicUrl: null,
  screen: { pixelsPerMillimetre: null, mountMillimetres: null },
  print: { format: 'a4' },
  idle: { warnAfterSeconds: 240, warningSeconds: 60 },
  repeatGuardMilliseconds: 300,
  agent: { pinHash: null, lockAfterSeconds: 120 },
  directory: null,
  contacts: [],
  dataProtectionContact: null,
  accessibilityContact: null,
}

/** No file, no problem. */
export const noSettingsFile: LoadedSettings = { settings: defaultSettings, problems: [] }
