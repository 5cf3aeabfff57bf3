// The review sheet of the built Storybook, printed.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { watchedPage } from './storybook-pages.mjs'
import { canary, expect, problemOf } from './storybook-steps.mjs'

const plain = (text) => text.replace(/\s+/g, '')

/** Texts of the pages, each of which must be an A4 sheet. Sizes in points. */
async function printed(page) {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
  const texts = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number)
    const [, , width, height] = sheet.view
    expect(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `a page of ${width} × ${height} points`)
    texts.push((await sheet.getTextContent()).items.map(({ str }) => str).join(''))
  }
  return texts
}

async function isSheet(page) {
  const asked = await page.locator('section label').allTextContents()
  const texts = await printed(page)
  const paper = plain(texts.join(''))
  expect(paper.includes('Base/Button'), 'it does not name what is reviewed')
  const lost = asked.filter((one) => !paper.includes(plain(one)))
  expect(
    asked.length > 25 && lost.length === 0,
    `${asked.length} questions, of which not printed: ${lost.join(' | ')}`,
  )
  expect(!/Imprimer|ON THIS PAGE/i.test(texts.join('')), 'a tool of the screen is on the paper')
  expect(texts.length <= 5, `${texts.length} pages`)
}

/** What spoils the sheet, and what is said then. */
const spoils = [
  ['a sheet of A3', '@page { size: A3 }', 'a page of 841'],
  ['a question that is not printed', 'section label { display: none !important }', 'not printed'],
  ['a tool on the paper', "h1::after { content: 'Imprimer' }", 'a tool of the screen'],
  ['a sheet of many pages', 'section label { block-size: 20cm !important }', 'pages'],
]

/** The sheet: A4, all its questions, nothing around it. */
export async function checkSheet(browser, base, tell) {
  const { page } = await watchedPage(browser, base)
  const name = 'the review sheet is a paper of A4 with all its questions, and nothing around it'
  await page.goto(`${base}iframe.html?viewMode=docs&id=relire-feuille-de-relecture--docs`)
  await page.getByRole('combobox', { name: 'Je relis' }).selectOption('Base/Button')
  tell(name, await problemOf(() => isSheet(page)))
  for (const [spoil, css, said] of spoils) {
    const style = await page.addStyleTag({ content: css })
    await canary(tell, page, spoil, () => isSheet(page), said)
    await style.evaluate((element) => element.remove())
  }
  await page.close()
}
