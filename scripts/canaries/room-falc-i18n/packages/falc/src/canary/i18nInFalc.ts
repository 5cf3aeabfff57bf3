import { languages } from '@parcours/i18n'

export const i18nInFalc = languages
