import { createI18n } from '@parcours/i18n'
import { loadUiStrings, uiFrench } from '../src/strings/index.ts'

/** The words of the components for tests and stories: French at once, others on demand. */
export const translator = await createI18n({ ui: uiFrench }, { ui: loadUiStrings })
