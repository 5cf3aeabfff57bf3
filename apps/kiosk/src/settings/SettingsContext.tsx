import { createContext, type ReactNode, use } from 'react'
import { noSettingsFile } from './defaults.ts'
import type { LoadedSettings, Settings, SettingsProblem } from './types.ts'

// The defaults, so that a story or a test of one screen needs no provider: they are what a kiosk without a file has.
const SettingsContext = createContext<LoadedSettings>(noSettingsFile)

/** Props of `SettingsProvider`. */
export interface SettingsProviderProps {
  /** What `loadSettings` gave. Read once: settings do not change under a visitor. */
  readonly loaded: LoadedSettings
  readonly children: ReactNode
}

/** Gives the settings of the branch to every screen below. */
export function SettingsProvider({ loaded, children }: SettingsProviderProps) {
  return <SettingsContext value={loaded}>{children}</SettingsContext>
}

/** The settings in force. */
export function useSettings(): Settings {
  return use(SettingsContext).settings
}

/** What could not be read of `settings.json`: for the diagnostic page. */
export function useSettingsProblems(): readonly SettingsProblem[] {
  return use(SettingsContext).problems
}
