import type { PathStep } from '@parcours/flows'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { catalogue } from './catalogue.ts'
import { today } from './fixtures.ts'
import { type Kept, keptBy, watch } from './guard.ts'
import { Hands } from './hands.ts'
import { phoneOrigin } from './ports.ts'
import type { TestWords } from './words.ts'

/** A kiosk whose operator gave an address for phones. Call it before the page opens. */
export async function giveAddress(page: Page, publicUrl: string | null): Promise<void> {
  await page.route('**/settings.json', (route) => route.fulfill({ json: { publicUrl } }))
}

/** What differs from the usual phone. */
export interface PhoneOptions {
  /** @default 390 × 844 */
  readonly width?: number
  readonly locale?: string
  readonly serviceWorkers?: 'allow' | 'block'
}

/** A visitor's own phone, and the visitor's hands on it. */
export class Phone {
  readonly hands: Hands
  readonly page: Page
  private readonly context: BrowserContext
  private readonly problems: readonly string[]

  private constructor(page: Page, words: TestWords, problems: readonly string[]) {
    this.page = page
    this.context = page.context()
    this.hands = new Hands(page, words, 'touch')
    this.problems = problems
  }

  /** A new phone, on which nothing was opened yet. */
  static async take(browser: Browser, words: TestWords, options: PhoneOptions = {}): Promise<Phone> {
    const { width = 390, locale = 'fr-FR', serviceWorkers = 'block' } = options
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
      locale,
      timezoneId: 'Europe/Paris',
      serviceWorkers,
      acceptDownloads: true,
    })
    const problems = await watch(context, { origins: [phoneOrigin] })
    const page = await context.newPage()
    await page.clock.install({ time: new Date(`${today}T10:00:00+01:00`) })
    return new Phone(page, words, problems)
  }

  /** Opens a link, as the camera does. */
  async open(link: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(link)
    await expect(this.hands.heading).toBeVisible()
  }

  /** A string of the kiosk, of the components or of the phone. */
  text(key: string): string {
    return this.hands.words.text(key)
  }

  /** The titles of the cards, in their order on the page; the whole words of a card that has none of these titles. */
  async titles(known: readonly string[]): Promise<string[]> {
    const longestFirst = known.toSorted((a, b) => b.length - a.length)
    const cards = await this.page.locator('main [data-page-card]').allTextContents()
    return cards.map((words) => longestFirst.find((title) => words.startsWith(title)) ?? words)
  }

  /** What the page and its origin keep. */
  kept(): Promise<Kept> {
    return keptBy(this.page)
  }

  /** Ends: fails on an error, a blocked resource, a request elsewhere. */
  async putAway(): Promise<void> {
    await this.context.close()
    expect(this.problems).toEqual([])
  }
}

/** The titles that the phone shows: what first, each phase, what is to be checked, what needs nothing. */
export function titlesOf(
  words: TestWords,
  events: readonly string[],
  steps: readonly PathStep[],
  first: readonly PathStep[],
) {
  const mine = steps.filter(({ kind }) => kind !== 'not_required')
  const phases = [...new Set(events.flatMap((event) => catalogue.events.get(event)?.phases ?? []))]
  return [
    ...first,
    ...phases.flatMap((id) => mine.filter(({ phase, status }) => phase === id && status !== 'to_check')),
    ...mine.filter(({ status }) => status === 'to_check'),
    ...steps.filter(({ kind }) => kind === 'not_required'),
  ].map(({ id, sensitive }) => (sensitive === null ? words.stepTitle(id) : (words.neutralTitle(id) ?? id)))
}
