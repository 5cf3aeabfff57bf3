import { expect, type Locator, type Page } from '@playwright/test'
import { Agent, desk } from './agent.ts'

/** More presses of Tab than any way through both halves takes. */
const mostTabs = 90

/** What is wrong with the focus, as an agent without a mouse meets it; null: it is seen, and in the window. */
function focusProblem(): string | null {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return 'the focus is lost'
  // A page that was just turned, and a title: reading starts there, and the next Tab leads to what can be pressed.
  if (focused.getAttribute('tabindex') === '-1') return null
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const words = `« ${focused.textContent?.trim().slice(0, 40)} »`
  // The ring of a card stands around the card, not around the box in it.
  const ring = focused.closest('label')
  const isRinged = [focused, ring].some((one) => {
    if (one === null) return false
    const style = getComputedStyle(one)
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  })
  if (!isRinged) return `no ring around ${words}: ${outlineStyle} ${outlineWidth}`
  const { top, bottom, left, right } = (ring ?? focused).getBoundingClientRect()
  const isIn = top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1
  return isIn ? null : `${words} stands outside the window: ${Math.round(top)} to ${Math.round(bottom)}`
}

/** An agent who has a keyboard and nothing else. The focus is looked at after each key. */
export class AgentKeys extends Agent {
  constructor(page: Page) {
    super(page, 'keyboard')
  }

  /** Presses a key; the focus must be somewhere, and be seen. */
  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name)
    // A turn of the pages and an arrival move the focus a frame later.
    await expect.poll(() => this.page.evaluate(focusProblem), `focus after ${name}`).toBeNull()
  }

  /** Tab until a control has the focus. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible()
    for (let presses = 0; presses <= mostTabs; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
      // After the last control Tab leaves the page for the browser: the next one comes back.
      const isOut = await this.page.evaluate(() => document.activeElement === document.body)
      if (!isOut) expect(await this.page.evaluate(focusProblem)).toBeNull()
    }
    throw new Error(`${mostTabs} presses of Tab do not reach ${control}`)
  }

  /** A control anywhere on the screen. */
  async use(control: Locator): Promise<void> {
    await this.reach(control)
    await this.key('Enter')
    await this.hands.outwaitTremor()
  }

  /** A control of the agent's half; pages are turned until it is in sight. */
  override async press(name: string | RegExp): Promise<void> {
    await this.use(await this.found('button', name))
  }

  /** Ticks the first paper of the agent's half, with the space bar. Gives its words. */
  async tickFirstPaper(): Promise<string> {
    const box = await this.found('checkbox', /./)
    await this.reach(box)
    await this.key('Space')
    await expect(box).toBeChecked()
    return (await box.evaluate((element) => element.closest('label')?.textContent ?? '')).trim()
  }

  /** To the agent's half, unless the focus is there: in turn with the visitor, the half has it from the start. */
  async toHalf(): Promise<void> {
    const isThere = await this.half.evaluate((half) => half.contains(document.activeElement))
    if (!isThere) await this.key('F6')
    await this.expectInHalf()
  }

  /** Whether the focus stands in the agent's half. */
  async expectInHalf(): Promise<void> {
    await expect
      .poll(() => this.half.evaluate((half) => half.contains(document.activeElement)), 'focus in the half')
      .toBe(true)
  }

  private async found(role: 'button' | 'checkbox', name: string | RegExp): Promise<Locator> {
    const control = this.half.getByRole(role, { name, exact: typeof name === 'string' }).first()
    const next = this.half.getByRole('button', { name: 'Page suivante' }).last()
    // What was just opened is laid out on its pages first.
    await control.waitFor({ state: 'visible', timeout: 300 }).catch(() => null)
    for (let turns = 0; turns < 40 && !(await control.isVisible()) && (await next.isVisible()); turns++)
      await this.use(next)
    return control
  }

  /** The list of cases, from the agent's half. */
  override async openCases(): Promise<void> {
    await this.press(/^Dossiers/)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(desk.home.title)
  }
}
