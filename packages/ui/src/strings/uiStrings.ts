import type { StringLoader } from '@parcours/i18n'
import type french from '../../locales/fr.json'

const loaders = import.meta.glob<{ default: typeof french }>([
  '../../locales/*.json',
  '!../../locales/*.of.json',
])

/** Fetches the words of the components in a language, French too. Rejects when the language has no file. */
export const loadUiStrings: StringLoader = async (language) => {
  const load = loaders[`../../locales/${language}.json`]
  if (!load)
    throw new Error(
      `@parcours/ui has no words in « ${language} »: locales/${language}.json is missing. The languages are those of \`languages\` of @parcours/i18n.`,
    )
  return (await load()).default
}
