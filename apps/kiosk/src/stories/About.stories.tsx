import type { Strings } from '@parcours/i18n'
import { saidFirst, translator } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import ar from '../../locales/about/ar.json' with { type: 'json' }
import en from '../../locales/about/en.json' with { type: 'json' }
import fr from '../../locales/about/fr.json' with { type: 'json' }
import { About } from '../about/About.tsx'
import type { Topic } from '../about/sections.ts'
import { defaultSettings, type LoadedSettings, SettingsProvider } from '../settings/index.ts'
import { StoryShell } from './KioskStory.tsx'
import { turnTo } from './turnTo.ts'

for (const [language, strings] of Object.entries({ fr, ar, en }))
  translator.i18n.addResourceBundle(language, 'about', strings satisfies Strings)

const nothing = () => {}

/** A branch that its operator described; it does not exist. */
const described: LoadedSettings = {
  settings: {
    ...defaultSettings,
    branch: {
      name: 'France Services de Belle-Rive',
      address: ['1 rue de l’Exemple', '99999 Belle-Rive'],
      phone: '01 99 00 12 34',
      communeCode: null,
      openingHours: null,
      gettingThere: ['Prenez le bus 3.', 'Descendez à l’arrêt Mairie.'],
      accessibleEntrance: ['L’entrée sans marche est à droite de la porte.'],
    },
    dataProtectionContact: 'donnees@exemple.fr',
    accessibilityContact: 'accessibilite@exemple.fr',
  },
  problems: [
    {
      field: 'idle.warnAfter',
      problem: 'Ce réglage n’existe pas.',
      mend: 'Corrigez son nom ou retirez-le. Noms possibles ici : warnAfterSeconds, warningSeconds.',
    },
  ],
}
const undescribed: LoadedSettings = { settings: defaultSettings, problems: [] }

interface AboutStoryProps {
  readonly initial: Topic
  readonly loaded: LoadedSettings
}

function AboutStory({ initial, loaded }: AboutStoryProps) {
  return (
    <StoryShell>
      <SettingsProvider loaded={loaded}>
        <About initial={initial} onClose={nothing} />
      </SettingsProvider>
    </StoryShell>
  )
}

const meta = {
  title: 'Écrans/À savoir',
  component: AboutStory,
  parameters: { layout: 'fullscreen', falc: { needsProgress: false, hasMenu: true } },
} satisfies Meta<typeof AboutStory>

export default meta
type Story = StoryObj<typeof meta>

export const Menu: Story = { name: 'Les sujets', args: { initial: 'menu', loaded: undescribed } }

export const Privacy: Story = { name: 'Vie privée', args: { initial: 'privacy', loaded: undescribed } }

/** The operator gave contacts: they stand where « Demandez à un agent » stood. */
export const PrivacyWithContact: Story = {
  name: 'Vie privée, avec un contact',
  args: { initial: 'privacy', loaded: described },
}

export const Accessibility: Story = {
  name: 'Accessibilité',
  args: { initial: 'accessibility', loaded: undescribed },
}

export const Who: Story = { name: 'Qui s’occupe de la borne', args: { initial: 'who', loaded: undescribed } }

export const WhoOfBranch: Story = {
  name: 'Qui s’occupe de la borne, lieu décrit',
  args: { initial: 'who', loaded: described },
}

/** For the operator, in standard French: the layout of easy-to-read texts is not asked of it. */
export const TechnicalPage: Story = {
  name: 'Page technique',
  args: { initial: 'who', loaded: described },
  parameters: { falc: false },
  play: async (context) => {
    const { canvas, userEvent } = context
    const name = saidFirst('about:who.operator')
    await userEvent.click(await turnTo(context, () => canvas.queryByRole('button', { name })))
    await expect(await canvas.findByRole('heading', { level: 1, name: 'Page technique' })).toBeVisible()
    await expect(canvas.getByText('idle.warnAfter')).toBeInTheDocument()
  },
}
