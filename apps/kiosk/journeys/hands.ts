import AxeBuilder from '@axe-core/playwright'
import { languageOf } from '@parcours/i18n'
import { layoutSource } from '@parcours/ui/testing/layout'
import { playwrightDriver } from '@parcours/ui/testing/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { isFull } from './full.ts'
import { literal, type TestWords } from './words.ts'

/** How the visitor works the kiosk. */
export type Input = 'touch' | 'keyboard'

/** A control that is further away than this many presses of Tab is not reachable in practice. */
const mostTabs = 60

/** A second press of the same control within 0.3 seconds is taken for a tremor, in milliseconds. */
const tremor = 350

/** The kinds of screen that this process looked at already with axe, the slow part of a look. */
const seen = new Set<string>()

/** Hands and eyes at the kiosk: finds things by what they are called, works them by touch or by keys alone, and looks. */
export class Hands {
  readonly page: Page
  readonly words: TestWords
  readonly input: Input
  /** Time passes as it does, where no journey set the clock. */
  hasRealTime = false
  /** How long a finger rests on what it touches, in milliseconds. */
  restsFor = 0
  /** Screens looked at, all of them for layout. */
  checked = 0

  constructor(page: Page, words: TestWords, input: Input) {
    this.page = page
    this.words = words
    this.input = input
  }

  /** Opens the kiosk and chooses the language. */
  async arrive(): Promise<void> {
    await this.page.goto('/')
    const { name } = languageOf(this.words.language)
    await this.press(this.page.getByRole('main').getByRole('button', { name }))
    await expect(this.heading).toHaveText(this.words.text('kiosk:events.title'))
  }

  /** The title of the screen. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Presses a control, turning pages until it is in sight. */
  async press(control: Locator): Promise<void> {
    await this.bringIntoSight(control)
    await (this.input === 'touch' ? this.touch(control) : this.pressByKeys(control))
  }

  /** Ticks a radio button or a checkbox. */
  async tick(control: Locator): Promise<void> {
    await this.bringIntoSight(control)
    if (this.input === 'touch') {
      await this.touch(control, { force: true })
    } else if ((await control.getAttribute('type')) === 'radio') {
      await this.focusRadioByKeys(control)
    } else {
      await this.focusByKeys(control)
      await this.page.keyboard.press('Space')
    }
    await expect(control).toBeChecked()
  }

  /** What lies on another page is hidden, so it has no role yet: pages are turned until it shows. */
  protected async bringIntoSight(control: Locator): Promise<void> {
    await control
      .first()
      .waitFor({ state: 'visible', timeout: 200 })
      .catch(() => null)
    if (await this.turnUntilSeen(control)) return
    // The screen came while its pages were being turned.
    await this.toFirstPage()
    await this.turnUntilSeen(control)
    await expect(control.first()).toBeVisible()
  }

  private async turnUntilSeen(control: Locator): Promise<boolean> {
    for (let turns = 0; turns < 60 && !(await control.first().isVisible()); turns++)
      if (!(await this.turnPage())) break
    return control.first().isVisible()
  }

  /** Turns to the next page. False on the last one. */
  async turnPage(): Promise<boolean> {
    const next = this.button(this.words.text('ui:pageTurner.next')).last()
    const press = () =>
      this.input === 'touch' ? this.touch(next, { timeout: 2000 }) : this.pressByKeys(next)
    if (!(await pressUnlessGone(next, press))) return false
    await this.outwaitTremor()
    return true
  }

  /** After this the same control may be pressed again. */
  async outwaitTremor(): Promise<void> {
    await (this.hasRealTime ? this.page.waitForTimeout(tremor) : this.page.clock.fastForward(tremor))
  }

  private async touch(control: Locator, options: { force?: boolean; timeout?: number } = {}): Promise<void> {
    if (this.restsFor === 0) return control.tap(options)
    // Waits for what a tap waits for.
    await control.tap({ ...options, trial: true })
    const box = await control.boundingBox()
    if (box === null) throw new Error(`${control} went before it was touched.`)
    const session = await this.page.context().newCDPSession(this.page)
    const { hold } = playwrightDriver({ page: this.page, session })
    await hold({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, this.restsFor)
    await session.detach()
  }

  protected async pressByKeys(control: Locator): Promise<void> {
    await this.focusByKeys(control)
    await this.page.keyboard.press('Enter')
  }

  /** Reaches a control with Tab alone. */
  protected async focusByKeys(control: Locator): Promise<void> {
    for (let presses = 0; presses <= mostTabs; presses++) {
      if (await isFocused(control)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`${mostTabs} presses of Tab do not reach ${control}`)
  }

  /** Reaches a radio button: Tab to its group, then arrows. */
  protected async focusRadioByKeys(control: Locator): Promise<void> {
    const name = await control.getAttribute('name')
    for (let presses = 0; presses <= mostTabs; presses++) {
      if (await this.page.evaluate((group) => document.activeElement?.getAttribute('name') === group, name))
        break
      await this.page.keyboard.press('Tab')
    }
    await this.page.keyboard.press('Space')
    for (let presses = 0; presses < 12 && !(await control.isChecked()); presses++)
      await this.page.keyboard.press('ArrowDown')
  }

  /** Looks at the screen: axe on the whole page, and the layout. */
  async look(): Promise<void> {
    await this.lookWithAxe()
    await this.lookAtLayout()
  }

  /**
   * Looks at the layout, and with axe at the first screen of each kind: the others are built of the same parts.
   * @param kinds what the screen is, or holds: a kind of question, a list of steps
   */
  async glance(...kinds: readonly string[]): Promise<void> {
    const { size, theme } = await this.page.evaluate(() => {
      const { size, theme } = document.documentElement.dataset
      return { size, theme }
    })
    const looks = kinds.map((kind) =>
      [this.page.viewportSize()?.width, this.words.language, size, theme, kind].join('|'),
    )
    if (looks.every((look) => seen.has(look))) return this.lookAtLayout()
    await this.look()
    for (const look of looks) seen.add(look)
  }

  private async lookWithAxe(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready)
    const covers = '[role=dialog], [role=alertdialog], [data-split=over]'
    const isCovered = (await this.page.locator(covers).count()) > 0
    // Behind an open dialog the page is inert, and under the agent's part it is hidden where the two take turns: its
    // title and main area are not there for anybody, on purpose.
    // Axe is sent once to each document: sending it takes longer than the look.
    const isThere = await this.page.evaluate(() => 'axe' in window)
    const axe = await new AxeBuilder(isThere ? { page: this.page, axeSource: 'void 0' } : { page: this.page })
      // No screen has frames. The other way finishes each look in a new page.
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .disableRules(isCovered ? ['landmark-one-main', 'page-has-heading-one'] : [])
      .analyze()
    expect(
      axe.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    ).toEqual([])
  }

  private async lookAtLayout(): Promise<void> {
    this.checked++
    const problems = await this.page.evaluate(
      `(() => { ${layoutSource}; const { target, gap } = declaredSizes(); return layoutProblems(target, gap) })()`,
    )
    expect(problems, `layout of « ${await this.page.locator('h1').first().textContent()} »`).toEqual([])
  }

  /** Turns the pages of a step to the end, looking at each; gives their headings. */
  async readPages(): Promise<string[]> {
    const headings: string[] = []
    do {
      const visible = this.page.getByRole('heading', { level: 2 }).filter({ visible: true })
      const ideas = await visible.allTextContents()
      await this.glance('step', ...(isFull ? [ideas.join()] : ideas).map((idea) => `step: ${idea}`))
      headings.push(...ideas)
    } while (await this.turnPage())
    return [...new Set(headings)]
  }

  /** Turns pages until a text is in sight. */
  async findText(text: string): Promise<void> {
    const found = this.page.getByText(text).filter({ visible: true }).first()
    for (let turns = 0; turns < 30 && !(await found.isVisible()); turns++) if (!(await this.turnPage())) break
    await expect(found).toBeVisible()
  }

  /** Turns back to the first page of the screen, where pages are numbered. */
  async toFirstPage(): Promise<void> {
    const [before = '', after = ''] = this.words.text('ui:pageTurner.status').split('{{page}}')
    const [between = ''] = after.split('{{pages}}')
    const later = new RegExp(`${literal(before)}([2-9]|\\d\\d)${literal(between)}`)
    const isLater = this.page.getByRole('main').getByText(later).filter({ visible: true })
    for (let turns = 0; turns < 60 && (await isLater.count()) > 0; turns++) {
      const back = this.button(this.words.text('ui:screen.back'))
      await (this.input === 'touch' ? this.touch(back) : this.pressByKeys(back))
      await this.outwaitTremor()
    }
  }

  /** Leaves a step after its last page. */
  async leaveStep(): Promise<void> {
    await this.press(this.button(this.words.text('ui:stepPages.finish')))
  }
}

/**
 * Presses what turns a page. Pages are counted again when words, a font or a picture arrive: a button that was there
 * can be gone before the finger is.
 * @returns false where it is not there, or went
 */
export async function pressUnlessGone(next: Locator, press: () => Promise<void>): Promise<boolean> {
  for (let tries = 1; await next.isVisible(); tries++) {
    try {
      await press()
      return true
    } catch (error) {
      if (tries === 5) throw error
    }
  }
  return false
}

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)
