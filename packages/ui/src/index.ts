export { ActionCard, type ActionCardProps, type ActionCardItem, ActionCards, type ActionCardsProps, actionCardBlocks } from './action-cards/index.ts'
export {
  type Announce,
  AnnouncerProvider,
  type AnnouncerProviderProps,
  useAnnounce,
} from './announcer/index.ts'
export { Button, type ButtonProps, type ButtonVariant } from './button/index.ts'
export {
  Dialog,
  type DialogProps,
  DialogToolsProvider,
  type DialogToolsProviderProps,
} from './dialog/index.ts'
export {
  DisplaySettings,
  type DisplaySettingsProps,
  TextSizeSetting,
  ThemeSetting,
} from './display-settings/index.ts'
export { EasyText, type EasyTextProps, Heading, type HeadingProps, sentenceId } from './easy-text/index.ts'
export {
  type EmergencyNumber,
  EmergencyNumbers,
  type EmergencyNumbersProps,
} from './emergency-numbers/index.ts'
export { EraseAndLeave, type EraseAndLeaveProps } from './erase-and-leave/index.ts'
export { IdleGuard, type IdleGuardProps } from './idle-guard/index.ts'
export { DisplayButton, KioskShell, type KioskShellProps, LanguageButton } from './kiosk-shell/index.ts'
export { LanguagePicker, type LanguagePickerProps } from './language-picker/index.ts'
export {
  type Display,
  defaultDisplay,
  type Locale,
  LocaleProvider,
  type LocaleProviderProps,
  type TextSize,
  type Theme,
  textSizes,
  themes,
  useLanguage,
  useLocale,
} from './locale-provider/index.ts'
export {
  type Pages,
  PageTurner,
  type PageTurnerOptions,
  type PageTurnerProps,
  usePageTurner,
  useReveal,
} from './page-turner/index.ts'
export { Pictogram, type PictogramName, type PictogramProps, pictogramNames } from './pictogram/index.ts'
export { Progress, type ProgressProps } from './progress/index.ts'
export {
  ReadAloud,
  type ReadAloudProps,
  type Speech,
  type SpeechCallbacks,
  SpeechProvider,
  type SpeechProviderProps,
  type SpokenSentence,
  sentencesOf,
} from './read-aloud/index.ts'
export { Screen, type ScreenAction, type ScreenProps } from './screen/index.ts'
export { loadUiStrings, uiFrench, useStrings } from './strings/index.ts'
export { TalkButton, type TalkButtonProps, TalkProvider, type TalkProviderProps } from './talk/index.ts'
