import { said, startOf } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { familyAnswers } from './answers.ts'
import { KioskStory, sessionAfter, sessionAt } from './KioskStory.tsx'
import { cardOf } from './storyWords.ts'
import { steady, turnTo } from './turnTo.ts'

const meta = {
  title: 'Écrans/Répondre : la commune',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: true, hasMenu: true } },
} satisfies Meta<typeof KioskStory>
export default meta

type Story = StoryObj<typeof meta>
type Play = Parameters<NonNullable<Story['play']>>[0]

const whereNext = sessionAt({ name: 'question', key: 'move_scope', isEdit: false })

/** The list of communes is large: it may come late on a busy machine. */
const late = { timeout: 10_000 }

/** « Dans une autre commune », then the pad: on a low screen it is on the next page. */
async function chooseOther(context: Play): Promise<void> {
  const { canvas, userEvent } = context
  await userEvent.click(canvas.getByRole('radio', { name: startOf(cardOf('move_scope', 'other_commune')) }))
  await turnTo(context, () => canvas.queryByRole('button', { name: '5' }))
}

/** Keys of the pad or of the keyboard. Two of the same must be apart: a tremor is no second press. */
async function pressKeys({ canvas, userEvent }: Play, keys: string): Promise<void> {
  let before = ''
  for (const key of keys) {
    if (key === before) await steady()
    await userEvent.click(await canvas.findByRole('button', { name: key }))
    before = key
  }
}

/** Where the new home is: three cards. */
export const Cards: Story = { name: 'Où', args: { session: whereNext } }

/** Another commune: its postcode on the pad. */
export const Postcode: Story = { name: 'Le code postal', args: { session: whereNext }, play: chooseOther }

/** A postcode of several communes: cards, none chosen yet. */
export const SeveralCommunes: Story = {
  name: 'Plusieurs communes',
  args: { session: whereNext },
  play: async (context) => {
    await chooseOther(context)
    await pressKeys(context, '59830')
    await expect(
      await context.canvas.findByRole('radio', { name: 'Bachy', hidden: true }, late),
    ).toBeInTheDocument()
  },
}

/** A postcode that does not exist: it stays, and the mistake is told. */
export const WrongPostcode: Story = {
  name: 'Un code postal faux',
  args: { session: whereNext },
  play: async (context) => {
    await chooseOther(context)
    await pressKeys(context, '12345')
    await expect(await context.canvas.findByText(said('visit:commune.noPostcode'))).toBeVisible()
  },
}

/** Letters of the name, on the keyboard. */
export const Letters: Story = {
  name: 'Les lettres du nom',
  args: { session: whereNext },
  play: async (context) => {
    const { canvas, userEvent } = context
    await chooseOther(context)
    await userEvent.click(canvas.getByRole('button', { name: said('visit:commune.byName') }))
    await pressKeys(context, 'LOMME')
    // On a low screen the cards are on the next page.
    await expect(await canvas.findByText('Lomme', {}, late)).toBeInTheDocument()
  },
}

/** The answers name the commune, not its code. */
export const Named: Story = {
  name: 'La commune dans les réponses',
  args: { session: sessionAfter(familyAnswers, 2, { name: 'answers' }) },
  parameters: { falc: { needsProgress: false, hasMenu: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Lille/, {}, late)).toBeVisible()
  },
}
