import { expect, type Locator } from '@playwright/test'
import { Hands } from './hands.ts'
import { testWords } from './words.ts'

/** What a visitor answers on a screen, by the ids of the catalogue. */
export type Reply =
  | { readonly date: string }
  | { readonly number: number }
  /** One card. */
  | { readonly card: string }
  /** Several cards; none is "Rien de tout cela". */
  | { readonly cards: readonly string[] }
  /** A form for each item: the words to tap, by field; a number is reached with +. */
  | { readonly items: readonly Readonly<Record<string, string | number>>[] }
  | 'unknown'

/** Answers by screen id. A screen that is not listed is answered "Je ne sais pas". */
export type Replies = Readonly<Record<string, Reply>>

/** A visitor who answers the questions of the kiosk. */
export class Visitor extends Hands {
  private readonly french = testWords('fr')
  /** Called with the id of each question before it is answered: to take a picture of it. */
  onScreen: ((id: string) => Promise<void>) | undefined

  /** Arrives, chooses the language, and says that a move is coming. */
  async beginMoving(): Promise<void> {
    await this.arrive()
    const moving = this.words.shared('events', 'moving', 'name')
    await this.press(this.page.getByRole('main').getByRole('button', { name: moving }))
  }

  /** Answers questions until the path, looking at each screen; goes on past the first path. */
  async answerAll(replies: Replies, options: { readonly untilFirstPath?: boolean } = {}): Promise<string[]> {
    const { words } = this
    const asked: string[] = []
    for (let screens = 0; screens < 40; screens++) {
      const title = (await this.heading.textContent())?.trim() ?? ''
      if (title === words.text('kiosk:path.title')) {
        if (options.untilFirstPath === true) return asked
        const refine = this.button(words.text('kiosk:path.refine'))
        while (!(await refine.isVisible()) && (await this.turnPage()));
        if (!(await refine.isVisible())) {
          await this.toFirstPage()
          return asked
        }
        await this.press(refine)
      } else {
        const id = this.screenOf(title)
        asked.push(id)
        await (this.onScreen?.(id.replace('/', '-')) ?? this.look())
        await this.reply(id, replies[id] ?? 'unknown')
      }
      await expect(async () => expect((await this.heading.textContent())?.trim()).not.toBe(title))
        .toPass({ timeout: 5000 })
        .catch(async (error: unknown) => {
          // Two forms of a list have the same kind of title; anything else did not go on.
          throw new Error(
            `« ${title} » did not go on: ${String(error)}\n${await this.page.getByRole('main').textContent()}`,
          )
        })
    }
    throw new Error('The questions do not end.')
  }

  private screenOf(title: string): string {
    const lists = ['children', 'vehicles']
    for (const id of screenIds) {
      if (title === this.words.shared('screens', id, 'question')) return id
      if (lists.includes(id) && title === this.words.shared('facts', id, 'item').replace('{{number}}', '1'))
        return id
    }
    if (title === this.words.shared('screens', 'move_reason', 'groups', 'work', 'question'))
      return 'move_reason/work'
    throw new Error(`No screen asks « ${title} »`)
  }

  private async reply(id: string, reply: Reply): Promise<void> {
    const { words } = this
    if (reply === 'unknown') await this.press(this.button(words.text('ui:questionScreen.unknown')))
    else if ('date' in reply) await this.typeDate(reply.date)
    else if ('number' in reply) await this.typeNumber(reply.number)
    else if ('card' in reply)
      await this.tick(this.page.getByRole('radio', { name: this.cardName(id, reply.card), exact: true }))
    else if ('cards' in reply) await this.tickCards(id, reply.cards)
    else return this.fillForms(id, reply.items)
    const done = id === 'children' || id === 'vehicles' ? 'ui:recordForm.done' : 'ui:questionScreen.continue'
    await this.press(this.button(words.text(done)))
  }

  private async tickCards(id: string, cards: readonly string[]): Promise<void> {
    const names =
      cards.length === 0
        ? [this.words.text('ui:checkboxCards.none')]
        : cards.map((card) => this.cardName(id, card))
    for (const name of names) await this.tick(this.page.getByRole('checkbox', { name, exact: true }))
  }

  private cardName(id: string, card: string): string {
    const [screen = id] = id.split('/')
    const fact = { home_next: 'home_next_status' }[screen] ?? screen
    const places = [
      ['screens', screen, 'options', card, 'card'],
      ['screens', screen, 'items', card, 'card'],
      ['screens', screen, 'groups', card, 'card'],
      ['facts', fact, 'values', card, 'card'],
    ]
    for (const place of places)
      try {
        const label = this.words.shared(...place)
        const french = this.french.shared(...place)
        // In other languages the French words stand under the label, and are part of the name.
        return label === french ? label : `${label} ${french}`
      } catch {
        // Looked for at the next place.
      }
    throw new Error(`No card ${card} on screen ${id}`)
  }

  private async typeDate(iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-')
    if (this.input === 'touch') return this.typeDigits(`${day}${month}${year}`)
    await this.typeInBoxes([day, month, year])
  }

  private async typeNumber(value: number): Promise<void> {
    await (this.input === 'touch' ? this.typeDigits(String(value)) : this.typeInBoxes([String(value)]))
  }

  /** With a keyboard the digits go straight into the boxes. */
  private async typeInBoxes(digits: readonly string[]): Promise<void> {
    const boxes = this.page.getByRole('main').locator('input')
    await this.bringIntoSight(boxes.first())
    for (const [index, text] of digits.entries()) {
      await this.focusByKeys(boxes.nth(index))
      await this.page.keyboard.press('Control+A')
      await this.page.keyboard.type(text)
    }
  }

  private async typeDigits(digits: string): Promise<void> {
    let last = ''
    for (const digit of digits) {
      // The kiosk takes a second press of the same key within 0.3 seconds for a tremor.
      if (digit === last) await this.page.waitForTimeout(350)
      last = digit
      const key = this.page.getByRole('main').getByRole('button', { name: digit, exact: true })
      await this.press(key)
    }
  }

  private async fillForms(
    id: string,
    items: readonly Readonly<Record<string, string | number>>[],
  ): Promise<void> {
    const { words } = this
    for (const [index, item] of items.entries()) {
      for (const [field, value] of Object.entries(item)) {
        const group = this.page.getByRole(typeof value === 'number' ? 'group' : 'radiogroup', {
          name: words.shared('facts', id, 'fields', field, 'label'),
        })
        if (typeof value === 'number') await this.stepTo(group, value)
        else
          await this.tick(group.getByRole('radio', { name: this.fieldValue(id, field, value), exact: true }))
      }
      await this.look()
      const isLast = index === items.length - 1
      const add = id === 'children' ? 'kiosk:question.addChild' : 'kiosk:question.addVehicle'
      await this.press(this.button(words.text(isLast ? 'ui:recordForm.done' : add)))
    }
  }

  private fieldValue(id: string, field: string, value: string): string {
    if (value === 'yes' || value === 'no')
      try {
        return this.words.shared('facts', id, 'fields', field, 'values', value)
      } catch {
        return this.words.text(`kiosk:question.${value}`)
      }
    return this.words.shared('facts', id, 'fields', field, 'values', value)
  }

  private async stepTo(group: Locator, value: number): Promise<void> {
    const more = group.getByRole('button').last()
    const field = group.locator('input')
    for (let presses = 0; presses < 40; presses++) {
      const now = (await field.inputValue().catch(() => '')) || ''
      if (now === String(value)) return
      await this.press(Number(now || 0) > value ? group.getByRole('button').first() : more)
      await this.page.waitForTimeout(320)
    }
    throw new Error(`The number ${value} was not reached`)
  }
}

const screenIds = [
  'moving_date',
  'move_scope',
  'home_now',
  'home_next',
  'move_reason',
  'work',
  'benefits',
  'situation',
  'children',
  'family',
  'pregnancy_start_date',
  'youngest_child_birth_date',
  'age',
  'nationality',
  'residence_permit',
  'belongings',
  'vehicles',
  'income_band',
]
