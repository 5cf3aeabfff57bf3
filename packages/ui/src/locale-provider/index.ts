export {
  cssPxPerMm,
  defaultDisplay,
  preferredTheme,
  type TextSize,
  type Theme,
  textSizes,
  themes,
} from './display.ts'
export {
  type Display,
  type Locale,
  LocaleProvider,
  type LocaleProviderProps,
  useLanguage,
  useLocale,
} from './LocaleProvider.tsx'
