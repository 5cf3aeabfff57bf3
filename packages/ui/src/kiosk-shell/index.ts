export { KioskShell, type KioskShellProps } from './KioskShell.tsx'
export { DisplayButton, LanguageButton } from './SettingsButtons.tsx'
