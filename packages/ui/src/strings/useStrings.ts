import { type Translate, useWords } from '@parcours/i18n'
import type french from '../../locales/fr.json'

/** Gives a text of the components by its key. */
export type UiTranslate = Translate<typeof french>

/**
 * The words of the components in the language shown: `const { t } = useStrings()`, then `t('dialog.close')`.
 * A key that is not in `locales/fr.json` does not compile.
 */
export function useStrings() {
  return useWords<typeof french>('ui')
}
