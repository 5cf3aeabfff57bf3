import AxeBuilder from '@axe-core/playwright'
import { languageOf } from '@parcours/i18n'
import { layoutSource } from '@parcours/ui/testing/layout'
import { expect, type Locator, type Page } from '@playwright/test'
import type { TestWords } from './words.ts'

/** How the visitor works the kiosk. */
export type Input = 'touch' | 'keyboard'

/** A control that is further away than this many presses of Tab is not reachable in practice. */
const mostTabs = 60

/** The kinds of screen that this process looked at already with axe, the slow part of a look. */
const seen = new Set<string>()

/** Hands and eyes at the kiosk: finds things by what they are called, works them by touch or by keys alone, and looks. */
export class Hands {
  readonly page: Page
  readonly words: TestWords
  readonly input: Input
  /** Screens looked at with axe and for layout. */
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
    if (this.input === 'touch') {
      await control.tap()
      return
    }
    await this.focusByKeys(control)
    await this.page.keyboard.press('Enter')
  }

  /** Ticks a radio button or a checkbox. */
  async tick(control: Locator): Promise<void> {
    await this.bringIntoSight(control)
    if (this.input === 'touch') {
      await control.tap({ force: true })
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
      .waitFor({ state: 'visible', timeout: 700 })
      .catch(() => null)
    for (let turns = 0; turns < 60 && !(await control.first().isVisible()); turns++)
      if (!(await this.turnPage())) break
    await expect(control.first()).toBeVisible()
  }

  /** Turns to the next page. False on the last one. */
  async turnPage(): Promise<boolean> {
    const next = this.button(this.words.text('ui:pageTurner.next')).last()
    if (!(await next.isVisible())) return false
    await (this.input === 'touch' ? next.tap() : this.pressByKeys(next))
    // A second press within 0.3 seconds is taken for a tremor.
    await this.page.waitForTimeout(350)
    return true
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
    this.checked++
  }

  /**
   * Looks at the layout, and with axe at the first screen of each kind: the others are built of the same parts.
   * @param kind what the screen is: the id of a question, a list of steps
   */
  async glance(kind: string): Promise<void> {
    const { size, theme } = await this.page.evaluate(() => {
      const { size, theme } = document.documentElement.dataset
      return { size, theme }
    })
    const looks = [this.page.viewportSize()?.width, this.words.language, size, theme, kind].join('|')
    if (seen.has(looks)) return this.lookAtLayout()
    await this.look()
    seen.add(looks)
  }

  private async lookWithAxe(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready)
    const isDialogOpen = (await this.page.locator('[role=dialog], [role=alertdialog]').count()) > 0
    // Behind an open dialog the page is inert: its title and main area are not there for anybody, on purpose.
    const axe = await new AxeBuilder({ page: this.page })
      .disableRules(isDialogOpen ? ['landmark-one-main', 'page-has-heading-one'] : [])
      .analyze()
    expect(
      axe.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    ).toEqual([])
  }

  private async lookAtLayout(): Promise<void> {
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
      await this.glance(`step: ${ideas.join()}`)
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
      await (this.input === 'touch' ? back.tap() : this.pressByKeys(back))
      await this.page.waitForTimeout(350)
    }
  }

  /** Leaves a step after its last page. */
  async leaveStep(): Promise<void> {
    await this.press(this.button(this.words.text('ui:stepPages.finish')))
  }
}

/** A text as a pattern that matches it alone. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)
