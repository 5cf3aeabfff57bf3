import { useTranslation } from 'react-i18next'

/**
 * The words of the components in the language shown: `const { t } = useStrings()`, then `t('dialog.close')`.
 * A key that is not in `locales/fr.json` does not compile.
 */
export function useStrings() {
  return useTranslation('ui')
}
