import { type LanguageCode, languageOf } from '@parcours/i18n'

/** How long the first screen waits for its letters, in milliseconds: it shows in other letters rather than not. */
const mostWait = 1000

/**
 * Waits for the letters of the first screen, which names every language: letters that come later move what a visitor is
 * pressing. The browser is shown the names out of sight, and fetches what it would fetch for them.
 * @param page where the screen will be
 */
export async function untilLetters(page: Document, languages: readonly LanguageCode[]): Promise<void> {
  const names = page.createElement('p')
  names.textContent = languages.map((code) => languageOf(code).name).join(' ')
  names.style.cssText = 'position: fixed; visibility: hidden'
  page.body.append(names)
  // Laid out now: without it there is nothing to wait for yet.
  names.getBoundingClientRect()
  await Promise.race([page.fonts.ready, new Promise((resolve) => setTimeout(resolve, mostWait))])
  names.remove()
}
