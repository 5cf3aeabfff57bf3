/**
 * What every page must do before it counts: names and roles, a dialog by the keyboard, an answer by arrow keys, a text
 * with its hint and its mistake.
 */
import type { Page } from 'playwright'
import { words } from './pages/words.ts'

function assert(is: boolean, otherwise: string): void {
  if (!is) throw new Error(otherwise)
}

/** Whether a text is heard with the box: in its description, or in its name (the label holds the hint). */
const isHeard = (page: Page, text: string): Promise<boolean> =>
  page.getByRole('textbox', { name: words.name }).evaluate((box, wanted) => {
    const ids = ['aria-describedby', 'aria-errormessage'].flatMap((name) =>
      (box.getAttribute(name) ?? '').split(/\s+/),
    )
    const labels = box instanceof HTMLInputElement ? [...(box.labels ?? [])] : []
    const heard = [...ids.map((id) => document.getElementById(id)), ...labels]
    return heard.some((element) => element?.textContent?.includes(wanted))
  }, text)

async function useDialog(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: words.help })
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.helpTitle })
  await dialog.waitFor()
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    // Over a native dialog Tab also visits the browser's own bar: then the body has the focus.
    const isInside = await page.evaluate(() => {
      const now = document.activeElement
      return now === document.body || now?.closest('dialog, [role=dialog]') != null
    })
    assert(isInside, 'Tab leaves the dialog')
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  // Some give the focus back after their closing animation.
  await page.waitForFunction((name) => document.activeElement?.textContent?.includes(name), words.help, {
    timeout: 3000,
  })
}

async function chooseByKeys(page: Page): Promise<void> {
  const group = page.getByRole('radiogroup', { name: words.question })
  const frame = (await group.count()) > 0 ? group : page.getByRole('group', { name: words.question })
  const radios = frame.getByRole('radio')
  assert((await radios.count()) === 4, `the group has ${await radios.count()} radio buttons`)
  const first = frame.getByRole('radio', { name: words.choices[0].label })
  await first.focus()
  await page.keyboard.press('Space')
  await frame.getByRole('radio', { name: words.choices[0].label, checked: true }).waitFor()
  // Held as a finger holds it: Radix chooses only if the key is still down when the focus arrives.
  await page.keyboard.press('ArrowDown', { delay: 80 })
  // Some choose when the focus has arrived, a moment after the key.
  await frame.getByRole('radio', { name: words.choices[1].label, checked: true }).waitFor()
}

async function writeName(page: Page): Promise<void> {
  const box = page.getByRole('textbox', { name: words.name })
  const goOn = page.getByRole('button', { name: words.goOn })
  assert(await isHeard(page, words.nameHint), 'the hint does not describe the box')
  await goOn.click()
  await page.getByText(words.nameProblem).first().waitFor()
  assert(await isHeard(page, words.nameProblem), 'the mistake does not describe the box')
  await box.pressSequentially('Amina')
  assert((await box.inputValue()) === 'Amina', 'the name is not typed')
  await page.getByText(words.nameProblem).first().waitFor({ state: 'hidden' })
}

const parts = [
  ['dialog', useDialog],
  ['radio group', chooseByKeys],
  ['text input', writeName],
] as const

/**
 * Runs the script on a page that is shown.
 * @returns what failed, one sentence each: empty when the page may count
 */
export async function tryPage(page: Page): Promise<readonly string[]> {
  page.setDefaultTimeout(5000)
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(`error of the page: ${message}`))
  await page.getByRole('heading', { name: words.title }).waitFor()
  for (const [name, act] of parts)
    await act(page).catch(({ message }: Error) => problems.push(`${name}: ${message.split('\n')[0]}`))
  return problems
}
