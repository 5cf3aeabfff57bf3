// The conformance suite as another team runs it: out of the packed files, with Playwright and nothing else.
import { join } from 'node:path'

/** Milliseconds in which the `PressGuard` of the application takes two presses for one, unless told otherwise. */
const repeatGuardMs = 500

/** Breaks each check at least once, outside the guard. The spacing is that of a reader: letters 0.12 em apart. */
const mistakes = `
  <button style="inline-size: 20px; block-size: 20px; padding: 0; border: 0; background: black; transition: opacity 1s !important"></button>
  <button tabindex="-1" style="border: 3px solid gray">Oui</button>
  <p style="overflow: hidden; white-space: nowrap; inline-size: max-content; max-inline-size: 100%">Vous allez à la mairie</p>
  <div style="inline-size: 600px; block-size: 20px"></div>
  <p style="text-align: right">مرحبا</p>`

/** The text is cut to the width that it has now: any more does not fit. */
const spoil = (html) => {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  const text = box.querySelector('p')
  text.style.inlineSize = `${text.getBoundingClientRect().width}px`
}

/**
 * All checks on the application, in French and in Arabic; then each of them on what is bad on purpose.
 * @param app folder of the application, @param address where it is served
 * @param tell notes a result: its name, and what is wrong or ''
 */
export async function conform({ app, browser, address, tell }) {
  const door = (name) => import(join(app, 'node_modules', '@parcours', 'ui', 'testing', name))
  const { conformanceOfPage } = await door('playwright.js')
  const { conformanceChecks } = await door('public.js')
  const page = await browser.newPage({ hasTouch: true })
  const check = (checks) => conformanceOfPage(page, { checks, repeatGuardMs })
  const open = async () => {
    await page.goto(address)
    await page.getByRole('radio', { name: 'Oui' }).waitFor()
    await page.evaluate(() => document.fonts.ready)
  }
  await open()
  const all = `${conformanceChecks.length} checks of the packed suite`
  tell(`${all} find nothing in French`, (await check()).join('; '))
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.getByRole('radio', { name: 'نعم' }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  tell(`${all} find nothing in Arabic`, (await check()).join('; '))
  await open()
  await page.evaluate(spoil, mistakes)
  const blind = []
  for (const name of conformanceChecks) if ((await check([name])).length === 0) blind.push(name)
  tell(`canary: each of the ${all} finds what is bad on purpose`, blind.join(', '))
  const guarded = (await check(['touch'])).filter((problem) => problem.includes('presses for 2 taps'))
  tell('canary: what stands outside the guard is pressed twice', guarded.length > 0 ? '' : 'it is not')
  await page.close()
}
