import { uiFrench } from '@parcours/ui'
import { said } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { frenchShared } from '../agent/panel/frenchShared.ts'
import { fill, words } from '../agent/words.ts'
import { DeskStory, PinStory } from './AgentStory.tsx'
import { familyAnswers } from './answers.ts'
import { withDemoPlaces } from './demoPlaces.tsx'
import { sessionAfter, sessionAt, storyContent } from './KioskStory.tsx'
import { turnTo } from './turnTo.ts'
import { withVoice } from './withVoice.tsx'

/** More screens than any visitor meets: every question is answered. */
const all = 40
const path = sessionAfter(familyAnswers, all, { name: 'path' })
const step = sessionAfter(familyAnswers, all, { name: 'step', stepId: 'give-notice-to-landlord' })
const atTheCaf = sessionAfter(familyAnswers, all, { name: 'step', stepId: 'caf-address' })
const date = sessionAfter(familyAnswers, 0, { name: 'question', key: 'moving_date', isEdit: false })
const question = sessionAfter(familyAnswers, 4, { name: 'question', key: 'work', isEdit: false })

const meta = {
  title: 'Écrans/Espace agent',
  component: DeskStory,
  // One half is for an agent at a desk, in standard French: the layout of easy-to-read texts is not asked of it. The
  // visitor's half is judged by the stories of its screens.
  parameters: { layout: 'fullscreen', falc: false },
} satisfies Meta<typeof DeskStory>

export default meta
type Story = StoryObj<typeof meta>

const press =
  (...names: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    for (const name of names)
      await userEvent.click((await canvas.findAllByRole('button', { name })).at(-1) ?? document.body)
  }

export const Pin: Story = {
  name: 'Le code de l’agent',
  args: { sessions: [] },
  render: () => <PinStory pin="set" />,
}

/** No PIN was set: the desk stays shut, and says how to set one. */
export const NoPin: Story = {
  name: 'Aucun code d’agent',
  args: { sessions: [] },
  render: () => <PinStory pin="unset" />,
}

/** What stands there is no PIN: that is another thing than none, and somebody else mends it. */
export const BrokenPin: Story = {
  name: 'Code d’agent mal écrit',
  args: { sessions: [] },
  render: () => <PinStory pin="broken" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/mal écrit dans settings\.json/)).toBeVisible()
    await expect(canvas.queryByText(words.pin.unset)).toBeNull()
  },
}

/** A ticket at the wrong moment: none of its digits is taken for the PIN, and its Enter is no guess. */
export const ScannedAtPin: Story = {
  name: 'Un ticket devant le code de l’agent',
  args: { sessions: [] },
  render: () => <PinStory pin="set" />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('heading', { level: 1 })
    await userEvent.keyboard('https://parcours.exemple.fr/#A1B2C3D4E5{Enter}')
    await waitFor(() => expect(canvasElement.textContent).toContain(words.pin.scanned))
    await expect(canvasElement.textContent).toContain(fill(words.pin.typed, { count: 0 }))
    await expect(canvas.queryByText(words.pin.wrong)).toBeNull()
  },
}

/** Three cases under their neutral names: what happens to somebody is not said before the case is open. */
export const Cases: Story = {
  name: 'Les dossiers',
  args: { sessions: [path, question, sessionAt({ name: 'events' })], isList: true },
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('button', { name: /^Renard bleu/ })
    const events = path.case.events.map((event) => frenchShared(storyContent, 'events', event, 'name'))
    await expect(events.length).toBeGreaterThan(0)
    for (const event of events) await expect(card.textContent).not.toContain(event)
  },
}

/** A scanner works on the list of cases too. What it read is no ticket of this kiosk: the screen for tickets says so. */
export const ScannedAtCases: Story = {
  name: 'Un code scanné depuis les dossiers',
  args: { sessions: [path], isList: true },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^Renard bleu/ })
    await userEvent.keyboard('https://www.example.org/une-autre-page{Tab}')
    await expect(await canvas.findByText(words.takeUp.foreign)).toBeVisible()
  },
}

/** A scanner beside a case: it presses nothing on the visitor's page, and the agent is told where a ticket is read. */
export const ScannedAtACase: Story = {
  name: 'Un ticket devant un dossier',
  args: { sessions: [path] },
  play: async ({ canvas, userEvent, canvasElement }) => {
    const title = await canvas.findByRole('heading', { level: 1 })
    await userEvent.keyboard('https://parcours.example.org/{Enter}')
    await waitFor(() => expect(canvasElement.textContent).toContain(words.takeUp.besideCase))
    await expect(title).toBeVisible()
  },
}

/** Twenty seconds before an unused desk locks, a line says so. */
export const LockIsNear: Story = {
  name: 'Bientôt verrouillé',
  args: { sessions: [path], isLockNear: true },
}

export const LockIsNearAtCases: Story = {
  name: 'Bientôt verrouillé, devant les dossiers',
  args: { sessions: [path, question], isList: true, isLockNear: true },
}

/** On the low kiosk every button of the visitor is in sight beside the agent: pages turn, nothing scrolls. */
const expectAllInSight: Story['play'] = async ({ canvas, canvasElement }) => {
  // Packed into pages.
  await canvas.findAllByRole('button', { name: said('ui:pageTurner.next') })
  const main = canvasElement.querySelector('main') ?? canvasElement
  await expect(main.scrollHeight).toBeLessThanOrEqual(main.clientHeight + 1)
}

/** Beside the path: the path in brief. */
export const BesideThePath: Story = {
  name: 'À côté du parcours',
  args: { sessions: [path] },
  play: expectAllInSight,
}

/** Beside a step: why it is there, dates, traps, whom to call, sources, papers. */
export const BesideAStep: Story = {
  name: 'À côté d’une démarche',
  args: { sessions: [step] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(words.why.stepOn)).toBeVisible()
  },
}

/** Where the step is done: all that is known of the nearest places, and the branch itself, where the agent sits. */
export const PlacesOfAStep: Story = {
  name: 'Les lieux d’une démarche',
  args: { sessions: [atTheCaf] },
  decorators: [withDemoPlaces],
  play: async ({ canvas, userEvent }) => {
    const half = within(await canvas.findByRole('complementary', { name: words.desk }))
    const turned = { canvas: half as unknown as typeof canvas, userEvent }
    for (const found of [words.why.places, 'Prenez rendez-vous avant de venir.', 'Vous êtes ici'])
      await expect(
        await turnTo(turned, () => half.queryAllByText(found)[0] ?? null, uiFrench.pageTurner.next),
      ).toBeVisible()
  },
}

/** Beside a question: what it tells, and which steps it may settle. */
export const BesideAQuestion: Story = {
  name: 'À côté d’une question',
  args: { sessions: [question] },
  play: expectAllInSight,
}

/** The visitor's tools take two lines where the machine has a voice: all is in sight all the same. */
export const BesideADate: Story = {
  name: 'À côté d’une date, avec une voix',
  args: { sessions: [date] },
  decorators: [withVoice],
  play: expectAllInSight,
}

export const BesideThePathWithVoice: Story = {
  name: 'À côté du parcours, avec une voix',
  args: { sessions: [path] },
  decorators: [withVoice],
  play: expectAllInSight,
}

/** The visitor's question once more in French, where the agent can answer. */
export const InFrench: Story = {
  name: 'La question en français',
  args: { sessions: [question] },
  play: press(words.tabs.mirror),
}

/** What presses first; rights to offer; what can be finished here. */
export const PathOfAgent: Story = {
  name: 'Le parcours de l’agent',
  args: { sessions: [path] },
  play: press(words.tabs.path),
}

export const ForToday: Story = {
  name: 'Pour aujourd’hui',
  args: { sessions: [path] },
  play: press(words.tabs.path, words.path.here),
}

/** Folded: the visitor reads on nearly the whole screen. */
export const Folded: Story = {
  name: 'La moitié de l’agent repliée',
  args: { sessions: [step] },
  play: press(uiFrench.agentPanel.fold),
}

/** What is missing, papers seen, the summary, the ticket, the end. */
export const File: Story = { name: 'Le dossier', args: { sessions: [path] }, play: press(words.tabs.file) }

export const Ticket: Story = {
  name: 'Le ticket',
  args: { sessions: [path] },
  play: press(words.tabs.file, words.file.ticket),
}

/** The mark stands on every screen of an exercise. */
export const Practice: Story = {
  name: 'Un exercice',
  args: { sessions: [path], practice: 'family' },
  play: expectAllInSight,
}

export const PracticeAdvice: Story = {
  name: 'Les conseils d’un exercice',
  args: { sessions: [path], practice: 'family' },
  play: press(words.practice.advice),
}

export const PracticeList: Story = {
  name: 'Les exercices',
  args: { sessions: [], isList: true },
  play: press(words.home.practice),
}

export const TakeUp: Story = {
  name: 'Reprendre un dossier',
  args: { sessions: [], isList: true },
  play: press(words.home.takeUp),
}
