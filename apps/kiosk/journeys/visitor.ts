import { expect } from '@playwright/test'
import { Answerer } from './answerer.ts'
import { catalogue, kindOf, screensTitled } from './catalogue.ts'
import type { Companion } from './companion.ts'
import { isFull } from './full.ts'
import type { Replies, Reply } from './replies.ts'

/** More questions than any visit has. */
const mostQuestions = 60

/** A visitor who says what happens in their life and answers the questions of the kiosk. */
export class Visitor extends Answerer {
  /** Called on each question, with its id, before it is answered: to take a picture of it. Without it, a look. */
  onScreen: ((id: string) => Promise<void>) | undefined
  private lastGroup = ''

  /** Arrives, chooses the language, and says that a move is coming. */
  async beginMoving(): Promise<void> {
    await this.arrive()
    await this.chooseEvents(['moving'])
  }

  /** Chooses a text size and colours, by their names in the strings of the components. @param see called before closing */
  async choose(size: string, theme: string, see?: () => Promise<void>): Promise<void> {
    const { page, words } = this
    const display = page
      .getByRole('banner')
      .getByRole('button', { name: words.text('ui:shell.display'), exact: true })
    await this.press(display)
    for (const each of [size, theme])
      await this.tick(
        page.getByRole('radio', { name: words.text(`ui:displaySettings.${each}`), exact: true }),
      )
    await see?.()
    await page.keyboard.press('Escape')
  }

  /** Says what happens: one tap for one event, "Plusieurs situations à la fois" for several. */
  async chooseEvents(events: readonly string[]): Promise<void> {
    const { words } = this
    const names = events.map((event) => words.shared('events', event, 'name'))
    const cards = this.page.getByRole('main')
    const [only] = names
    if (only !== undefined && names.length === 1) {
      await this.press(cards.getByRole('button', { name: only }))
      return this.expectQuestionAfter('kiosk:events.title')
    }
    await this.press(cards.getByRole('button', { name: words.text('kiosk:events.several') }))
    await expect(this.heading).toHaveText(words.text('kiosk:events.severalTitle'))
    await this.see('several-events')
    for (const name of names) await this.tick(cards.getByRole('checkbox', { name }))
    await this.press(this.button(words.text('ui:questionScreen.continue')))
    await this.expectQuestionAfter('kiosk:events.severalTitle')
  }

  /** The words of the events are fetched before the first question shows. */
  private async expectQuestionAfter(title: string): Promise<void> {
    await expect(this.heading).not.toHaveText(this.words.text(title))
  }

  /** Says, on a question, that the situation is another one, and opens a subject that nobody is asked about. */
  async openSubject(id: string): Promise<void> {
    const { words } = this
    await this.press(this.button(words.text('ui:questionScreen.different')))
    await this.press(this.button(words.text('kiosk:path.subjects')))
    await this.see('subjects')
    await this.press(
      this.page.getByRole('main').getByRole('button', { name: words.shared('subjects', id, 'name') }),
    )
    await expect(this.heading).toHaveText(words.text('kiosk:path.title'))
  }

  /** Answers questions until the path, looking at each screen; goes on past the first path. */
  async answerAll(replies: Replies, options: { readonly untilFirstPath?: boolean } = {}): Promise<string[]> {
    const asked: string[] = []
    await this.untilPath(async (title) => {
      const titled = this.screensTitled(title)
      const id = titled.find((each) => replies[each] !== undefined) ?? titled[0] ?? ''
      asked.push(id)
      await this.say(id, replies[id] ?? 'unknown')
    }, options.untilFirstPath)
    return asked
  }

  /** Answers questions until one is asked, which is left open. */
  async answerUntil(id: string, replies: Replies): Promise<void> {
    for (let questions = 0; questions < mostQuestions; questions++) {
      const [asked = ''] = this.screensTitled((await this.heading.textContent())?.trim() ?? '')
      if (asked === id) return
      await this.leaving(() => this.say(asked, replies[asked] ?? 'unknown'))
    }
    throw new Error(`Nobody asks ${id}.`)
  }

  /** Lives a scenario to the end: the kiosk must ask what the engine asks, no more, in its order, with its cards. */
  async live(companion: Companion): Promise<void> {
    await this.untilPath(async (title) => {
      const { id, cards, reply } = companion.answer()
      expect(this.screensTitled(title), `« ${title} » asks ${id}`).toContain(id)
      if (cards.length > 0) await this.expectCards(id, cards)
      await this.say(id, reply)
    })
    expect(companion.left).toEqual([])
  }

  /** « Effacer et partir », and yes. */
  async eraseAndLeave(): Promise<void> {
    const { page, words } = this
    await this.press(
      page.getByRole('banner').getByRole('button', { name: words.text('ui:eraseAndLeave.button') }),
    )
    await this.press(
      page.getByRole('alertdialog').getByRole('button', { name: words.text('ui:eraseAndLeave.confirm') }),
    )
  }

  /** From a list of the path: back to the first page of the path. */
  async backToPath(): Promise<void> {
    const path = this.words.text('kiosk:path.title')
    const back = this.button(this.words.text('ui:screen.back'))
    // "Retour" turns the pages of a list back first.
    for (let turns = 0; turns < 40 && (await this.heading.textContent())?.trim() !== path; turns++) {
      await this.press(back)
      await this.outwaitTremor()
    }
    await this.toFirstPage()
  }

  private async say(id: string, reply: Reply): Promise<void> {
    await (this.onScreen?.(id.replace('/', '-')) ?? this.glance(isFull ? id : `question: ${kindOf(id)}`))
    await this.reply(id, reply)
  }

  private async see(screen: string): Promise<void> {
    await (this.onScreen?.(screen) ?? this.glance(screen))
  }

  private async untilPath(answer: (title: string) => Promise<void>, isFirstEnough = false): Promise<void> {
    for (let questions = 0; questions < mostQuestions; questions++) {
      const title = (await this.heading.textContent())?.trim() ?? ''
      if (title === this.words.text('kiosk:path.title')) {
        if (isFirstEnough || !(await this.leaving(() => this.refine()))) return
      } else await this.leaving(() => answer(title))
    }
    throw new Error('The questions do not end.')
  }

  /** "Plus de questions" on a first path. False on the whole path, which is left on its first page. */
  private async refine(): Promise<boolean> {
    const refine = this.button(this.words.text('kiosk:path.refine'))
    while (!(await refine.isVisible()) && (await this.turnPage()));
    if (!(await refine.isVisible())) {
      await this.toFirstPage()
      return false
    }
    await this.press(refine)
    return true
  }

  /** Does something that leads to another screen, even one of the same title; unless it says false. */
  private async leaving<T>(act: () => Promise<T>): Promise<T> {
    const title = await this.heading.elementHandle()
    const done = await act()
    if (done === false) return done
    await expect(async () => expect(await title?.evaluate(({ isConnected }) => isConnected)).toBe(false))
      .toPass({ timeout: 5000 })
      .catch(async (error: unknown) => {
        const text = await this.page.getByRole('main').textContent()
        throw new Error(`The kiosk did not go on: ${String(error)}\n${text}`)
      })
    return done
  }

  private screensTitled(title: string): string[] {
    if (title === this.words.text('kiosk:question.andAlso')) return [this.lastGroup]
    const titled = screensTitled(this.words, title)
    if (titled.length === 0) throw new Error(`No screen asks « ${title} »`)
    if (catalogue.screens.some(({ id, kind }) => kind === 'group' && id === titled[0]))
      this.lastGroup = titled[0] ?? ''
    return titled
  }
}
