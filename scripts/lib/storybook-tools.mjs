// The toolbar, the pad and the search of the built Storybook, used as a designer does.
import { watchedPage } from './storybook-pages.mjs'
import { canary, expect, problemOf } from './storybook-steps.mjs'

const question = 'écrans-répondre--choice-question'
const storyAt = (base, globals) =>
  `${base}iframe.html?viewMode=story&id=${encodeURIComponent(question)}&globals=${encodeURIComponent(globals)}`

const landscape = { width: 1280, height: 800 }
const portrait = { width: 1080, height: 1920 }

/** How a screen hangs in the preview: height of its foot above the floor, in mm. */
const footMm = ({ height }) => (height === portrait.height ? 800 : 1050)
const pxPerMm = 4.032
/** The band of reach (EN 301 549, 8.3), in mm above the floor. */
const band = { lowMm: 900, highMm: 1220 }

async function isArabic(page) {
  const found = await page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement
    return `${lang} ${dir} ${dataset.theme} ${dataset.size} ${'calm' in dataset}`
  })
  expect(found === 'ar rtl contrast 4 true', found)
}

async function isMirrored(page) {
  await page.getByRole('heading', { level: 1, name: 'Où habitez-vous' }).waitFor()
  const right = await page
    .locator('#storybook-root h1')
    .evaluate((title) => title.getBoundingClientRect().right)
  expect(right > 1200, `the title ends at ${right} px`)
}

/** Each control, both its edges. Where a label is pressed in place of its control, the label. */
async function isWithinReach(page) {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :is(button, input, select, textarea, a[href])')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => {
        const { top, bottom } = (control.labels?.[0] ?? control).getBoundingClientRect()
        return { name: (control.labels?.[0] ?? control).textContent.trim().slice(0, 30), top, bottom }
      }),
  )
  const screen = page.viewportSize()
  const aboveFloor = (y) => footMm(screen) + (screen.height - y) / pxPerMm
  // A quarter of a millimetre: pages stand on whole px.
  const outside = boxes.filter(
    ({ top, bottom }) => aboveFloor(top) > band.highMm + 0.25 || aboveFloor(bottom) < band.lowMm - 0.25,
  )
  const words = outside.map(
    ({ name, top, bottom }) =>
      `« ${name} » ${aboveFloor(bottom).toFixed(0)} to ${aboveFloor(top).toFixed(0)} mm`,
  )
  expect(boxes.length > 6, `only ${boxes.length} controls`)
  expect(words.length === 0, words.join(', '))
}

const hasSizes = (page) =>
  page
    .getByText(/^\d+(,\d)? × \d+(,\d)? mm/)
    .first()
    .waitFor()

const hasStops = (page) => page.locator('[data-here]').getByText('1', { exact: true }).waitFor()

/** Each way of the toolbar: its globals, what must be seen then, and what is said where it is not. */
const ways = [
  {
    name: 'Arabic, theme, size and calm come from the toolbar',
    globals: 'language:ar;theme:contrast;size:4;calm:on',
    look: isArabic,
    said: ['fr ltr light'],
  },
  {
    name: 'French is shown in a mirror',
    globals: 'direction:rtl',
    look: isMirrored,
    said: ['the title ends at'],
  },
  {
    name: 'reach brings every control between 900 and 1220 mm on the high screen',
    globals: 'reach:on',
    window: portrait,
    look: isWithinReach,
    // One control over the band, one under it.
    said: ['« Langue »', '« Continuer »'],
  },
  {
    name: 'reach brings every control between 900 and 1220 mm on the low screen',
    globals: 'reach:on',
    look: isWithinReach,
    said: ['« Langue »'],
  },
  {
    name: 'by finger: each hit area has its size',
    globals: 'input:touch',
    look: hasSizes,
    said: ['Timeout'],
  },
  {
    name: 'by keyboard: the first control has the focus, and each stop its number',
    globals: 'input:keyboard',
    look: hasStops,
    said: ['Timeout'],
  },
]

/** The toolbar: each way is seen where it is asked for, and missed where it is not. */
export async function checkToolbar(browser, base, tell) {
  const { page, take } = await watchedPage(browser, base)
  const show = async (globals, window = landscape) => {
    await page.setViewportSize(window)
    await page.goto(storyAt(base, globals))
    await page.locator('#storybook-root h1').waitFor()
  }
  for (const { name, globals, window, look } of ways)
    tell(
      name,
      await problemOf(async () => {
        await show(globals, window)
        await look(page)
      }),
    )
  tell('nothing fails on the way', take())
  for (const { name, window, look, said } of ways) {
    await show('', window)
    await canary(tell, page, `a toolbar without « ${name} »`, () => look(page), ...said)
  }
  await page.close()
}

async function padChooses(page) {
  const said = page.getByRole('list', { name: 'Ce que dit la voix' })
  await said.getByText(/^Encore environ .* Où habitez-vous/).waitFor()
  const down = page.getByRole('button', { name: /^Bas/ })
  for (let presses = 0; presses < 12; presses++) {
    if ((await said.getByText(/logement social, choix 1 sur/).count()) > 0) break
    await down.click()
    await page.waitForTimeout(60)
  }
  await page.getByRole('button', { name: /^OK/ }).click()
  await said.getByText(/logement social, choix 1 sur \d+, coché/).waitFor()
}

/** Words that are searched, and the pages that must be found. */
const asked = {
  Couleurs: ['Couleurs'],
  DateField: ['DateField'],
  contraste: ['Couleurs', 'DisplaySettings'],
}

async function isFound(page, word, names) {
  await page.locator('#storybook-explorer-searchfield').fill(word)
  for (const name of names)
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor()
}

/** The pad beside a screen that only speaks, and the search. */
export async function checkPad(browser, base, tell) {
  const { page, take } = await watchedPage(browser, base)
  const open = (globals) => page.goto(`${base}?path=/story/${question}&globals=${globals}`)
  tell(
    'the pad of the panel goes through a screen that only speaks, and chooses',
    await problemOf(async () => {
      await open('input:audio')
      await padChooses(page)
    }),
  )
  for (const [word, names] of Object.entries(asked))
    tell(
      `the search finds ${names.join(', ')} by « ${word} »`,
      await problemOf(() => isFound(page, word, names)),
    )
  await canary(
    tell,
    page,
    'a page that the search does not find',
    () => isFound(page, 'Couleurs', ['DateField']),
    'Timeout',
  )
  tell('nothing fails beside the stories', take())
  await open('input:touch')
  await canary(tell, page, 'a pad that says nothing', () => padChooses(page), 'Timeout')
  await page.close()
}
