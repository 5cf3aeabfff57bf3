export {
  ActionCard,
  type ActionCardItem,
  type ActionCardProps,
  ActionCards,
  type ActionCardsProps,
  actionCardBlocks,
} from './action-cards/index.ts'
export {
  AgentNote,
  type AgentNoteItem,
  type AgentNoteProps,
  AgentNotice,
  type AgentNoticeProps,
  AgentPanel,
  type AgentPanelProps,
  type AgentView,
  agentNoteBlocks,
  usePassTurn,
} from './agent-panel/index.ts'
export {
  type Announce,
  AnnouncerProvider,
  type AnnouncerProviderProps,
  useAnnounce,
} from './announcer/index.ts'
export { BilingualText, type BilingualTextProps } from './bilingual-text/index.ts'
export { Button, type ButtonProps, type ButtonVariant } from './button/index.ts'
export { Callout, type CalloutKind, type CalloutProps } from './callout/index.ts'
export { CalmMode, type CalmModeProps } from './calm-mode/index.ts'
export {
  CheckboxCards,
  type CheckboxCardsProps,
  checkboxCardBlocks,
  useNoneLabel,
} from './checkbox-cards/index.ts'
export { type Choice, ChoiceCards, type ChoiceCardsProps, choiceCardBlocks } from './choice-cards/index.ts'
export {
  type DateBounds,
  DateField,
  type DateFieldProps,
  type DatePart,
  type DateProblem,
  datePartId,
  type QuickDate,
  useDateProblemWords,
} from './date-field/index.ts'
export {
  type Deadline,
  DeadlineBadge,
  type DeadlineBadgeProps,
  deadlineWords,
} from './deadline-badge/index.ts'
export {
  Dialog,
  type DialogProps,
  DialogToolsProvider,
  type DialogToolsProviderProps,
  ShortDialog,
  type ShortDialogProps,
} from './dialog/index.ts'
export { type Digit, DigitPad, type DigitPadProps } from './digit-pad/index.ts'
export { Disclosure, type DisclosureProps } from './disclosure/index.ts'
export {
  DisplaySettings,
  type DisplaySettingsProps,
  TextSizeSetting,
  ThemeSetting,
} from './display-settings/index.ts'
export {
  DocumentChecklist,
  type DocumentChecklistProps,
  documentChecklistBlocks,
  type PaperItem,
} from './document-checklist/index.ts'
export { EasyText, type EasyTextProps, Heading, type HeadingProps, sentenceId } from './easy-text/index.ts'
export {
  type EmergencyNumber,
  EmergencyNumbers,
  type EmergencyNumbersProps,
} from './emergency-numbers/index.ts'
export { EraseAndLeave, type EraseAndLeaveProps } from './erase-and-leave/index.ts'
export {
  ErrorSummary,
  type ErrorSummaryProps,
  type FieldProblem,
  type FieldProblems,
} from './error-summary/index.ts'
export { type Feedback, FeedbackFaces, type FeedbackFacesProps } from './feedback-faces/index.ts'
export {
  FirstThings,
  type FirstThingsProps,
  firstThingsBlocks,
  useFirstThingsTitle,
} from './first-things/index.ts'
export {
  type GlossaryEntry,
  GlossaryProvider,
  type GlossaryProviderProps,
  GlossaryTerm,
  type GlossaryTermProps,
  type GlossaryWords,
  type RenderSentence,
  type SentencePart,
  splitTerms,
  splitTermsOnce,
  type TermForms,
  type TermPart,
  useTermMarker,
} from './glossary-term/index.ts'
export { IdleGuard, type IdleGuardProps, type IdleOptions, useIdle } from './idle-guard/index.ts'
export { DisplayButton, KioskShell, type KioskShellProps, LanguageButton } from './kiosk-shell/index.ts'
export { LanguagePicker, type LanguagePickerProps } from './language-picker/index.ts'
export { splitSentences } from './lib/splitSentences.ts'
export { Link, type LinkProps } from './link/index.ts'
export {
  cssPxPerMm,
  type Display,
  defaultDisplay,
  type Locale,
  LocaleProvider,
  type LocaleProviderProps,
  preferredTheme,
  type TextSize,
  type Theme,
  textSizes,
  themes,
  useLanguage,
  useLocale,
} from './locale-provider/index.ts'
export { NumberField, type NumberFieldProps, Stepper, type StepperProps } from './number-field/index.ts'
export {
  type Observation,
  ObservationForm,
  type ObservationFormProps,
  type ObservationReason,
  useObservationScreen,
} from './observation-form/index.ts'
export {
  OnScreenKeyboard,
  type OnScreenKeyboardProps,
  type Script,
  type Scripts,
} from './on-screen-keyboard/index.ts'
export {
  OpeningHours,
  type OpeningHoursProps,
  type OpeningNow,
  type OpeningRange,
  type OpeningWeek,
} from './opening-hours/index.ts'
export { type Option, useColumns } from './option-card/index.ts'
export {
  type Pages,
  PageTurner,
  type PageTurnerOptions,
  type PageTurnerProps,
  usePageTurner,
  useReveal,
} from './page-turner/index.ts'
export {
  Paper,
  type PaperFormat,
  PaperHalf,
  type PaperLayout,
  type PaperProps,
  type PaperSize,
} from './paper/index.ts'
export { PhaseSection, type PhaseSectionProps, phaseSectionBlocks } from './phase-section/index.ts'
export { PhoneField, type PhoneFieldProps, type PhoneProblem, phoneProblem } from './phone-field/index.ts'
export { Pictogram, type PictogramName, type PictogramProps, pictogramNames } from './pictogram/index.ts'
export {
  PictogramChoice,
  type PictogramChoiceProps,
  type PictogramOption,
  type PictogramOptions,
} from './pictogram-choice/index.ts'
export {
  PlaceCard,
  type PlaceCardBlocksOptions,
  type PlaceCardProps,
  type PlaceDistance,
  type PlaceItem,
  placeCardBlocks,
  sourceDateWords,
} from './place-card/index.ts'
export { PressGuard, type PressGuardProps } from './press-guard/index.ts'
export {
  isMasked,
  type PrintPaper,
  PrintPath,
  type PrintPathProps,
  type PrintPhase,
  type PrintPlace,
  type PrintPrivacy,
  type PrintStepItem,
} from './print-path/index.ts'
export { PrintTable, type PrintTableProps, type PrintTableRow } from './print-table/index.ts'
export { Progress, type ProgressProps } from './progress/index.ts'
export { QrCode, type QrCodeProps } from './qr-code/index.ts'
export { type QuestionField, QuestionScreen, type QuestionScreenProps } from './question-screen/index.ts'
export { ReachMode, type ReachModeProps, type ReachRoom, reachRoom } from './reach-mode/index.ts'
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
export {
  RecordForm,
  type RecordFormProps,
  type RecordRowItem,
  recordRowBlocks,
  type Segment,
  type SegmentList,
} from './record-form/index.ts'
export {
  RecourseBox,
  type RecourseBoxProps,
  type RecourseContact,
  recourseBlocks,
} from './recourse-box/index.ts'
export { ReviewedMark } from './reviewed-mark/index.ts'
export {
  type RightItem,
  RightsAtRisk,
  type RightsAtRiskProps,
  rightsAtRiskBlocks,
} from './rights-at-risk/index.ts'
export {
  BesideScreen,
  type BesideScreenProps,
  Screen,
  type ScreenAction,
  type ScreenProps,
} from './screen/index.ts'
export {
  type SearchFound,
  SearchList,
  type SearchListProps,
  searchListBlocks,
} from './search-list/index.ts'
export { SensitiveTopics, type SensitiveTopicsProps } from './sensitive-topics/index.ts'
export { type CardNumber, ServicesCard, type ServicesCardProps } from './services-card/index.ts'
export { StepCard, type StepCardItem, type StepCardProps, type StepStatus } from './step-card/index.ts'
export { type StepIdea, type StepPage, StepPages, type StepPagesProps } from './step-pages/index.ts'
export { type PathState, type PathStop, StepPath, type StepPathProps } from './step-path/index.ts'
export { loadUiStrings, type UiTranslate, uiFirstFrench, uiFrench, useStrings } from './strings/index.ts'
export {
  type SummaryItem,
  SummaryList,
  type SummaryListProps,
  summaryListBlocks,
} from './summary-list/index.ts'
export { TakeAwayTicket, type TakeAwayTicketProps } from './take-away-ticket/index.ts'
export { TalkButton, type TalkButtonProps, TalkProvider, type TalkProviderProps } from './talk/index.ts'
export { TextField, type TextFieldProps } from './text-field/index.ts'
export { ToCheckCard, type ToCheckCardProps } from './to-check-card/index.ts'
export { TripGroup, type TripGroupProps, type TripPaper, tripGroupBlocks } from './trip-group/index.ts'
export { TypedText, type TypedTextProps } from './typed-text/index.ts'
export { type Understood, UnderstoodCheck, type UnderstoodCheckProps } from './understood-check/index.ts'
export { type WhyFact, WhyPanel, type WhyPanelProps, whyPanelBlocks } from './why-panel/index.ts'
