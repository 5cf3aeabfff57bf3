import { type LanguageCode, languages, type Strings, useWords } from '@parcours/i18n'
import type { i18n } from 'i18next'
import type french from '../../locales/agent/fr.json'

const namespace = 'agent'

const files = import.meta.glob<{ default: Strings }>([
  '../../locales/agent/*.json',
  '!../../locales/agent/*.of.json',
])

/**
 * Fetches these words in every language: cases in several languages are open at once.
 * @throws when a file is missing.
 */
export async function loadDeskStrings(translator: i18n): Promise<void> {
  await Promise.all(languages.map(({ code }) => loadLanguage(translator, code)))
}

async function loadLanguage(translator: i18n, language: LanguageCode): Promise<void> {
  if (translator.hasResourceBundle(language, namespace)) return
  const load = files[`../../locales/agent/${language}.json`]
  if (load === undefined) throw new Error(`No words of the agent's desk for ${language}`)
  translator.addResourceBundle(language, namespace, (await load()).default)
}

/**
 * What the desk says to visitors, in the language shown: the name of a case, the ticket.
 * Load them first.
 */
export function useDeskStrings() {
  return useWords<typeof french>(namespace)
}
