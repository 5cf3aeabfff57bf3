import type { Item } from '@parcours/flows'
import { expect, type Locator } from '@playwright/test'
import { commune, factOfScreen, takesCommune } from './catalogue.ts'
import { Hands } from './hands.ts'
import type { Reply } from './replies.ts'
import { testWords } from './words.ts'

/** A visitor who knows how each kind of question is answered. */
export class Answerer extends Hands {
  private readonly french = testWords('fr')

  /** Answers the question on the screen and goes on. @param id the screen, with the group that is asked apart */
  async reply(id: string, reply: Reply): Promise<void> {
    if (typeof reply === 'object' && 'items' in reply) return this.fillForms(id, reply.items)
    if (reply === 'unknown') await this.press(this.button(this.words.text('ui:questionScreen.unknown')))
    else if ('date' in reply) await this.typeDate(reply.date)
    else if ('number' in reply) await this.typeNumber(reply.number)
    else if ('card' in reply) {
      await this.tick(this.page.getByRole('radio', { name: this.cardName(id, reply.card), exact: true }))
      if (takesCommune(id, reply.card) && reply.commune === undefined)
        return this.press(this.button(this.words.text('kiosk:commune.skip')))
      if (reply.commune !== undefined) await this.giveCommune(reply.commune)
    } else if ('commune' in reply) await this.giveCommune(reply.commune)
    else await this.tickCards(id, reply.cards)
    const isForm = factOfScreen(id) === 'children' || factOfScreen(id) === 'vehicles'
    await this.press(
      this.button(this.words.text(isForm ? 'ui:recordForm.done' : 'ui:questionScreen.continue')),
    )
  }

  /** The question shows these cards and no other, in this order, on any of its pages. */
  async expectCards(id: string, cards: readonly string[]): Promise<void> {
    const labels = this.page.getByRole('main').locator('input[type=radio], input[type=checkbox]')
    const names = await labels.evaluateAll((inputs) =>
      inputs.map(
        (input) => document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    )
    const none = this.words.text('ui:checkboxCards.none')
    expect(names.filter((name) => name !== none)).toEqual(cards.map((card) => this.cardName(id, card)))
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
    const places = [
      ['screens', screen, 'options', card, 'card'],
      ['screens', screen, 'items', card, 'card'],
      ['screens', screen, 'groups', card, 'card'],
      ['facts', factOfScreen(screen) ?? '', 'values', card, 'card'],
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

  /** Types the postcode of a commune, then chooses it among those that have the same. */
  private async giveCommune(code: string): Promise<void> {
    const { name, postcodes } = commune(code)
    const [postcode = ''] = postcodes
    const label = this.words.text('kiosk:commune.postcode')
    if (this.input === 'touch') await this.typeDigits(postcode)
    else {
      const box = this.page.getByRole('textbox', { name: label, exact: true })
      await this.bringIntoSight(box)
      await this.focusByKeys(box)
      await this.page.keyboard.type(postcode)
    }
    const letters = this.page.getByRole('textbox', {
      name: this.words.text('kiosk:commune.name'),
      exact: true,
    })
    const card = this.page.getByRole('radio', { name, exact: true })
    // A postcode of more communes than a list may show: the name is typed too.
    await card.or(letters).first().waitFor({ state: 'attached' })
    if (await letters.isVisible()) await letters.fill(name)
    await this.tick(card.first())
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

  /** Presses keys of the pad. */
  async typeDigits(digits: string): Promise<void> {
    for (const digit of digits) await this.pressKey(digit)
  }

  private lastKey = ''

  /** Presses a key of a pad or of the keyboard on the screen. */
  async pressKey(name: string): Promise<void> {
    if (name === this.lastKey) await this.outwaitTremor()
    this.lastKey = name
    await this.press(this.page.getByRole('main').getByRole('button', { name, exact: true }))
  }

  private async fillForms(id: string, items: readonly Item[]): Promise<void> {
    for (const [index, item] of items.entries()) {
      for (const [field, value] of Object.entries(item)) await this.fillRow(id, field, value)
      if (Object.values(item).includes(null))
        await this.press(this.button(this.words.text('ui:questionScreen.unknown')))
      await this.glance(`form: ${id}`)
      const isLast = index === items.length - 1
      const add = id === 'children' ? 'kiosk:question.addChild' : 'kiosk:question.addVehicle'
      await this.press(this.button(this.words.text(isLast ? 'ui:recordForm.done' : add)))
    }
  }

  private async fillRow(id: string, field: string, value: Item[string] | undefined): Promise<void> {
    if (value === null || value === undefined) return
    const path = ['facts', id, 'fields', field]
    const group = this.page.getByRole(typeof value === 'number' ? 'group' : 'radiogroup', {
      name: this.words.shared(...path, 'label'),
    })
    if (typeof value === 'number') return this.stepTo(group, value)
    const name =
      typeof value === 'string'
        ? this.words.shared(...path, 'values', value)
        : this.words.text(value ? 'kiosk:question.yes' : 'kiosk:question.no')
    await this.tick(group.getByRole('radio', { name, exact: true }))
  }

  private async stepTo(group: Locator, value: number): Promise<void> {
    const more = group.getByRole('button').last()
    const field = group.locator('input')
    for (let presses = 0; presses < 40; presses++) {
      const now = (await field.inputValue().catch(() => '')) || ''
      if (now === String(value)) return
      await this.press(Number(now || 0) > value ? group.getByRole('button').first() : more)
      await this.outwaitTremor()
    }
    throw new Error(`The number ${value} was not reached`)
  }
}
