import type { StringLoader } from '@parcours/i18n'
import french from '../../locales/fr.json'

/** The French words of the components: give them to `createI18n` under the namespace `ui`. */
export const uiFrench = french

const loaders = import.meta.glob<{ default: typeof french }>([
  '../../locales/*.json',
  '!../../locales/fr.json',
  '!../../locales/*.of.json',
])

/** Fetches the words of the components in a language. Rejects when the language has no file. */
export const loadUiStrings: StringLoader = async (language) => {
  if (language === 'fr') return french
  const load = loaders[`../../locales/${language}.json`]
  if (!load)
    throw new Error(`packages/ui/locales/${language}.json is missing: add it to speak this language.`)
  return (await load()).default
}
