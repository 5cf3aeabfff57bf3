import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { defaultSettings, type Settings, SettingsProvider } from '../settings/index.ts'
import { NoPrinter as NoPrinterScreen } from '../visit/screens/NoPrinter.tsx'
import { PaperInstead } from '../visit/screens/PaperInstead.tsx'
import { PrintAfter, PrintAsked } from '../visit/screens/PrintAfter.tsx'
import { familyAnswers } from './answers.ts'
import { KioskStory, ScreenStory, sessionAfter } from './KioskStory.tsx'

const nothing = () => {}
/** More screens than any visitor meets: every question is answered. */
const all = 40

/** The path on paper, and what is told where no paper comes out. */
const meta = {
  title: 'Écrans/Emporter',
  component: KioskStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof KioskStory>

export default meta
type Story = StoryObj<typeof meta>

const session = sessionAfter(familyAnswers, all, { name: 'print' })

/** A kiosk set up in another way than usual. */
function withSettings(settings: Partial<Settings>, screen: ReactElement): ReactElement {
  return (
    <SettingsProvider loaded={{ settings: { ...defaultSettings, ...settings }, problems: [] }}>
      <ScreenStory session={session}>{screen}</ScreenStory>
    </SettingsProvider>
  )
}

/** What will be on the paper, before it is printed. */
export const Print: Story = { name: 'Avant d’imprimer', args: { session } }

/** The kiosk cannot see the paper: it asks. */
export const DidItComeOut: Story = {
  name: 'Le papier est sorti ?',
  args: { session },
  render: () => withSettings({}, <PrintAsked onAnswer={nothing} />),
}

export const ItCameOut: Story = {
  name: 'Il est sorti',
  args: { session },
  render: () => withSettings({}, <PrintAfter isOut onAgain={nothing} />),
}

/** Nothing came out: a person, the phone, once more. */
export const ItDidNot: Story = {
  name: 'Il n’est pas sorti',
  args: { session },
  render: () =>
    withSettings(
      { publicUrl: 'https://parcours.exemple.fr/' },
      <PrintAfter isOut={false} onAgain={nothing} />,
    ),
}

/** The operator gave this kiosk no printer, but an address for phones. */
export const NoPrinter: Story = {
  name: 'Pas d’imprimante',
  args: { session },
  render: () =>
    withSettings(
      { publicUrl: 'https://parcours.exemple.fr/', print: { format: 'none' } },
      <NoPrinterScreen />,
    ),
}

/** Neither printer nor phone: a person. */
export const NeitherPrinterNorPhone: Story = {
  name: 'Ni imprimante ni téléphone',
  args: { session },
  render: () => withSettings({ print: { format: 'none' } }, <PaperInstead />),
}
