import { readFileSync } from 'node:fs'
import { bindTree } from '@parcours/i18n/punctuation'
import { expect, type Locator, type Page } from '@playwright/test'
import { hashPin } from '../src/settings/pinHash.ts'
import { Hands, type Input, pressUnlessGone } from './hands.ts'
import { phoneOrigin } from './ports.ts'
import { testWords } from './words.ts'

/** The words of the desk, as the agent reads them. */
export const desk = bindTree(
  JSON.parse(
    readFileSync(new URL('../src/agent/words.fr.json', import.meta.url), 'utf8'),
  ) as typeof import('../src/agent/words.fr.json'),
)

/** The PIN of this branch. */
export const pin = '20261201'
/** Fewer rounds than a branch has: the journey is about the desk, not about the time that a guess takes. */
const rounds = 100_000

type BranchSettings = Readonly<Record<string, unknown>>

/** The settings of a branch with a PIN, whom to call, and an address for phones. */
export const branchSettings = async (): Promise<BranchSettings> => ({
  publicUrl: `${phoneOrigin}/`,
  agent: { pinHash: await hashPin(pin, rounds) },
  contacts: [
    { organism: 'caf', name: 'Caf, accueil des partenaires', phone: '01 99 00 12 35', mediator: false },
  ],
})

/**
 * A branch with these settings. Call it before the page opens.
 * @param more other settings of the branch
 */
export async function openBranch(page: Page, more: BranchSettings = {}): Promise<void> {
  const settings = { ...(await branchSettings()), ...more }
  await page.route('**/settings.json', (route) => route.fulfill({ json: settings }))
}

/** An agent beside the kiosk: works the agent's half, in French. */
export class Agent {
  readonly page: Page
  readonly hands: Hands
  /** The agent's half. */
  readonly half: Locator

  constructor(page: Page, input: Input = 'touch') {
    this.page = page
    this.hands = new Hands(page, testWords('fr'), input)
    this.half = page.getByRole('complementary', { name: desk.desk })
  }

  /** From any screen of the visitor, by the words of the visitor's language, to the PIN. */
  async askPin(language: 'fr' | 'ar' | 'en'): Promise<void> {
    const visitors = new Hands(this.page, testWords(language), this.hands.input)
    await visitors.press(visitors.button(visitors.words.text('ui:screen.talk')).first())
    await visitors.press(visitors.button('Agent'))
  }

  async typePin(digits: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(desk.pin.title)
    await this.page.keyboard.type(digits)
    // Two presses of « Ouvrir » within 0.3 seconds are taken for a tremor.
    await this.page.waitForTimeout(350)
    await this.hands.press(this.hands.button(desk.pin.open))
  }

  /**
   * A button of the agent's half; pages are turned until it is in sight.
   * @param within the part of the half that has it
   */
  async press(name: string | RegExp, within: Locator = this.half): Promise<void> {
    const control = within.getByRole('button', { name, exact: typeof name === 'string' }).first()
    await this.turnUntilSeen(control)
    await control.tap()
    // A second press within 0.3 seconds is taken for a tremor.
    await this.page.waitForTimeout(350)
  }

  /** Turns the pages of the agent's half until a text is in sight. */
  async findText(text: string): Promise<void> {
    await this.find(this.half.getByText(text).filter({ visible: true }).first())
  }

  /** Turns the pages of the agent's half until what is looked for is in sight. */
  async find(found: Locator): Promise<void> {
    await this.turnUntilSeen(found)
    await expect(found).toBeVisible()
  }

  private async turnUntilSeen(found: Locator): Promise<void> {
    // What was just opened is laid out on its pages first.
    await found.waitFor({ state: 'visible', timeout: 300 }).catch(() => null)
    const next = this.half.getByRole('button', { name: 'Page suivante' }).last()
    for (let turns = 0; turns < 30 && !(await found.isVisible()); turns++) {
      if (!(await pressUnlessGone(next, () => next.tap({ timeout: 2000 })))) return
      await this.page.waitForTimeout(350)
    }
  }

  /** The list of cases. */
  async openCases(): Promise<void> {
    await this.press(/^Dossiers/)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(desk.home.title)
  }

  /** A case of the list, or a new one in a language: its own name for itself. */
  async choose(card: string | RegExp): Promise<void> {
    await this.hands.press(this.page.getByRole('main').getByRole('button', { name: card }))
    await expect(this.half).toBeVisible()
  }

  /** What a scanner that acts as a keyboard sends. */
  async scan(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }
}
