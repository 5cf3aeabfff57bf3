import { fileURLToPath } from 'node:url'
import { readingMaterial, type WorkshopText } from '@parcours/flows/readings'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordOf, sheetsHtml } from '../reading-sheets/html.ts'
import { partsOf } from '../reading-sheets/parts.ts'
import words from '../reading-sheets/words.fr.json' with { type: 'json' }
import { address, lease, role } from './sheetFixture.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The layout rules of ui as a script for a page: `falcLayout.findFalcLayoutFaults`. */
async function layoutRules(): Promise<string> {
  const entry = at('../../../packages/ui/testing/falcLayout.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'falcLayout' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('The layout rules were not built.')
  return first.output[0].code
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
const page = await browser.newPage()
let rules = ''
beforeAll(async () => {
  rules = await layoutRules()
}, 60_000)
afterAll(() => browser.close())

/** A browser on a busy machine takes its time. */
const patient = { timeout: 60_000 }

/** The sheets as they come out on paper. */
async function print(html: string): Promise<void> {
  await page.setContent(html)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.addScriptTag({ content: rules })
}

/** Texts with ordinary spaces: on the sheets French marks are bound to their words. */
const textsOf = (selector: string): Promise<string[]> =>
  page.evaluate(
    (css) =>
      [...document.querySelectorAll(css)].map(
        ({ textContent }) => textContent?.replaceAll('\u00a0', ' ') ?? '',
      ),
    selector,
  )

/** Faults of the layout rules on paper (L14), in words. */
const faults = (): Promise<string[]> =>
  page.evaluate(async () => {
    const { findFalcLayoutFaults, describeFault } = (
      window as unknown as { falcLayout: typeof import('../../../packages/ui/testing/falcLayout.ts') }
    ).falcLayout
    return (await findFalcLayoutFaults(document.body, { medium: 'paper' })).map(describeFault)
  })

/** Smallest letters on the page, in points. */
const smallestPoints = (): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('body *')].map(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
      ),
    ),
  )

/** Pages whose words reach into their foot, or that are higher than the paper. */
const fullPages = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.page')]
      .filter((sheet) => {
        const foot = sheet.querySelector('.foot')?.getBoundingClientRect()
        const ends = [...sheet.querySelectorAll('.content *')].map(
          (one) => one.getBoundingClientRect().bottom,
        )
        return foot === undefined || Math.max(...ends) > foot.top || sheet.scrollWidth > sheet.clientWidth
      })
      .map(({ dataset }) => dataset.text ?? ''),
  )

/** Every string of the words of a text, as the files hold them. */
const strings = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree ?? {}).flatMap(strings)

describe('a reading sheet', patient, () => {
  test('holds each sentence once, with its boxes and a line for the hard word', async () => {
    await print(sheetsHtml([address]))
    const read = await textsOf('.row .sentence')
    expect([...read].sort()).toEqual(strings(address.words).sort())
    expect(await textsOf('.choices')).toEqual(read.map(() => 'J’ai comprisJe n’ai pas compris'))
    expect(await textsOf('.row .write')).toEqual(read.map(() => words.hardWord))
    expect(await page.locator('.box').count()).toBe(read.length * 2)
  })

  test('holds the cards of a question, with a number and a unit in their places', () => {
    const read = partsOf(role).map(({ id, sentences }) => [id, sentences.map(({ text }) => text)])
    expect(read).toEqual([
      ['question', ['Qui êtes-vous pour cet enfant ?']],
      ['hint', ['Choisissez une réponse.']],
      ['why', ['Chaque réponse change la liste.']],
      ['answers', ['Enfant 1', 'Le premier de la liste.', 'Une autre personne', 'Son âge : … ans']],
    ])
  })

  test('leaves out the forms of a hard word: nobody reads them', () => {
    expect(partsOf(lease).flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      'bail',
      'Le bail est le contrat pour louer.',
      'Vous signez.',
    ])
  })

  test('says on each page its number and which page it is', async () => {
    await print(sheetsHtml([address]))
    const feet = (await textsOf('.foot')).filter(Boolean)
    const pages = feet.length
    expect(feet).toEqual(feet.map((_, index) => `Numéro du texte : 1a2b3c4dPage ${index + 1} sur ${pages}`))
  })

  test('ends with three questions about what, when and how', async () => {
    await print(sheetsHtml([address]))
    expect(await textsOf('.question')).toEqual(words.talkAbout.step)
    expect(words.talkAbout.step).toHaveLength(3)
  })

  test('closes the file with the record of each text', async () => {
    await print(sheetsHtml([address, role, lease]))
    expect(await textsOf('.record')).toEqual([address, role, lease].map(recordOf))
    expect(recordOf(address)).toContain('  - text: steps/caf-address\n    hash: 1a2b3c4d\n')
  })

  test('needs nothing from outside: its font and its pictures are inside', async () => {
    const asked: string[] = []
    const note = (request: { url: () => string }) => asked.push(request.url())
    page.on('request', note)
    await print(sheetsHtml([address]))
    page.off('request', note)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(
      await page.evaluate(() => document.fonts.check("18pt 'Atkinson Hyperlegible Next Variable'")),
    ).toBe(true)
  })
})

describe('the layout on paper', patient, () => {
  test('follows the rules of easy reading: upright, at the start of the line, one sentence a line', async () => {
    await print(sheetsHtml([address, role, lease]))
    expect(await faults()).toEqual([])
    expect(await smallestPoints()).toBeGreaterThanOrEqual(18)
  })

  test('a small slanted line would be seen', async () => {
    await print(sheetsHtml([lease]).replace('class="line"', 'class="line" style="font: italic 12pt serif"'))
    expect((await faults()).join('\n')).toMatch(/L14.*font-style: italic/)
    expect(await smallestPoints()).toBeLessThan(18)
  })

  test('a page that is too full would be seen', async () => {
    await print(
      sheetsHtml([address]).replaceAll('La Caf verse vos aides.', 'La Caf verse vos aides. '.repeat(60)),
    )
    expect(await fullPages()).toContain('steps/caf-address')
  })
})

describe('the sheets of the catalogue', patient, () => {
  const material = readingMaterial(at('../../../packages/flows/catalogue'), '2026-12-01')
  if ('errors' in material) throw new Error('The catalogue has errors: run `npx parcours check`.')
  const texts = [...material.texts.values()]
  const lengthOf = ({ words: tree }: WorkshopText): number =>
    Math.max(...strings(tree).map(({ length }) => length))

  test('every word of every text is on its sheet', () => {
    for (const text of texts.filter(({ kind }) => kind === 'step')) {
      const read = partsOf(text).flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
      expect(read.sort(), text.id).toEqual(strings(text.words).sort())
    }
  })

  test('no part is without a heading of its own', () => {
    expect(texts.filter((text) => partsOf(text).some(({ id }) => id === 'other'))).toEqual([])
  })

  test('the texts with the longest sentences stay on their pages', async () => {
    const longest = [...texts].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 12)
    await print(sheetsHtml(longest))
    expect(await fullPages()).toEqual([])
  })
})
