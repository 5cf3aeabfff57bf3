import { readFileSync } from 'node:fs'
import type { Words } from '@parcours/flows'
import { describe, expect, test } from 'vitest'
import { glossaryEntries } from '../src/visit/adapters/glossary.ts'
import { isScreenReviewed, isStepReviewed } from '../src/visit/adapters/reviewed.ts'
import { createLexicon } from '../src/visit/lookup.ts'

const read = (language: string): Words =>
  JSON.parse(
    readFileSync(
      new URL(`../../../packages/flows/generated/words.${language}.json`, import.meta.url),
      'utf8',
    ),
  )
const french = read('fr')
const arabic = read('ar')

/** The kiosk as the adapters see it, with these texts approved. */
function kioskWith(approved: readonly string[], translated?: Words) {
  const fr: Words = { ...french, approved }
  return { content: { words: { fr } } as never, lexicon: createLexicon(fr, translated), fr }
}

/** Where the mark is shown: ids as in the ledger. */
function marked(approved: readonly string[], translated?: Words): readonly string[] {
  const { fr, ...kiosk } = kioskWith(approved, translated)
  const screens = Object.keys(fr.shared.screens ?? {})
  return [
    ...Object.keys(fr.steps).flatMap((id) => (isStepReviewed(kiosk, id) ? `steps/${id}` : [])),
    ...screens.flatMap((id) => (isScreenReviewed(kiosk, id) ? `words/screens.${id}` : [])),
    ...glossaryEntries(fr, translated).flatMap(({ id, isReviewed }) =>
      isReviewed === true ? `words/glossary.${id}` : [],
    ),
  ]
}

const one = ['steps/caf-address', 'words/screens.moving_date', 'words/glossary.lease']

describe('the mark of a text that was read and approved', () => {
  test.each(one)('stands on %s alone when it alone is approved', (text) => {
    expect(marked([text])).toEqual([text])
  })

  test('does not stand on a question in another language: nobody approved the translation', () => {
    expect(marked(['words/screens.moving_date'], arabic)).toEqual([])
  })

  test('stands nowhere today: no workshop has read a text of the real catalogue', () => {
    // The day a workshop approves a text, its id is listed here.
    expect(marked(french.approved)).toEqual([])
  })
})
