import type { Strings } from '@parcours/i18n'
import { useLocale } from '@parcours/ui'
import { translator } from '@parcours/ui/testing'
import { type ReactNode, useReducer, useState } from 'react'
import ar from '../../locales/agent/ar.json' with { type: 'json' }
import en from '../../locales/agent/en.json' with { type: 'json' }
import fr from '../../locales/agent/fr.json' with { type: 'json' }
import { CaseScreen, type DeskScreenProps } from '../agent/desk/CaseScreen.tsx'
import { closedDesk, currentCase, type Desk, type DeskAction, reduceDesk } from '../agent/desk/desk.ts'
import { EmptyDesk } from '../agent/desk/EmptyDesk.tsx'
import { FrenchStrings, frenchOf } from '../agent/French.tsx'
import { PinScreen } from '../agent/pin/PinScreen.tsx'
import type { PracticeId } from '../agent/practice/practice.ts'
import { defaultSettings, type LoadedSettings, SettingsProvider } from '../settings/index.ts'
import type { Session } from '../visit/session/session.ts'
import { StoryShell, storyContent, storyToday } from './KioskStory.tsx'

for (const [language, strings] of Object.entries({ fr, ar, en }))
  translator.i18n.addResourceBundle(language, 'agent', strings satisfies Strings)

const nothing = () => {}

/** A branch that told where it is and whom its agents call; it does not exist. */
const loaded: LoadedSettings = {
  settings: {
    ...defaultSettings,
    publicUrl: 'https://parcours.exemple.fr/',
    branch: {
      name: 'France Services de Belle-Rive',
      address: ['1 rue de l’Exemple', '99999 Belle-Rive'],
      phone: '01 99 00 12 34',
      // In the department where the visitor of the stories goes to live.
      communeCode: '59350',
      openingHours: 'Mo-Fr 09:00-12:00,13:30-17:00',
      gettingThere: ['Prenez le bus 3.'],
      accessibleEntrance: ['L’entrée sans marche est à droite de la porte.'],
    },
    contacts: [
      { organism: 'caf', name: 'Caf, accueil des partenaires', phone: '0199001235', mediator: false },
      { organism: 'landlord', name: 'Adil, médiation', phone: null, mediator: true },
    ],
  },
  problems: [],
}

/** The branch that set a PIN; which one does not matter here. */
const withPin: LoadedSettings = {
  ...loaded,
  settings: {
    ...loaded.settings,
    agent: {
      ...loaded.settings.agent,
      pinHash: `pbkdf2-sha256$100000$${'A'.repeat(22)}==$${'A'.repeat(43)}=`,
    },
  },
}

/** The branch whose settings hold something else than what `npm run pin` gave. */
const withBrokenPin: LoadedSettings = {
  ...loaded,
  problems: [
    { field: 'agent.pinHash', problem: 'La valeur n’a pas la forme attendue.', mend: 'Collez la ligne.' },
  ],
}

/** What a branch set as the PIN of its agents. */
type PinSetting = 'set' | 'unset' | 'broken'
const branches = { set: withPin, unset: loaded, broken: withBrokenPin }

function Branch({ children, pin = 'set' }: { children: ReactNode; pin?: PinSetting }) {
  const [french] = useState(() => frenchOf(translator.i18n))
  return (
    <SettingsProvider loaded={branches[pin]}>
      <FrenchStrings french={french}>{children}</FrenchStrings>
    </SettingsProvider>
  )
}

/** The way into the desk. */
export function PinStory({ pin }: { pin: PinSetting }) {
  return (
    <Branch pin={pin}>
      <StoryShell>
        <PinScreen onOpen={nothing} onBack={nothing} />
      </StoryShell>
    </Branch>
  )
}

/** Props of `DeskStory`. */
export interface DeskStoryProps {
  /** The visits on the desk. The last one is on the screen. */
  readonly sessions: readonly Session[]
  readonly practice?: PracticeId
  /** The list of cases instead of the last case. */
  readonly isList?: boolean
  /** The desk locks in a moment, and says so. */
  readonly isLockNear?: boolean
}

/** An open desk, in the language and the look of the toolbar or of the mode under test. */
export function DeskStory({ sessions, practice, isList = false, isLockNear = false }: DeskStoryProps) {
  const { language, display } = useLocale()
  const [desk, dispatch] = useReducer(reduceDesk, undefined, (): Desk => {
    const start: DeskAction[] = [
      { type: 'unlock' },
      ...sessions.map((session): DeskAction => ({ type: 'begin', language, display, session, practice })),
      ...(isList ? [{ type: 'show', name: null } as const] : []),
    ]
    return start.reduce(reduceDesk, closedDesk)
  })
  const current = currentCase(desk)
  const props: DeskScreenProps = {
    desk,
    current,
    dispatch,
    content: storyContent,
    hasFailed: false,
    forgetFailure: nothing,
    show: (name) => dispatch({ type: 'show', name }),
    begin: (start) => dispatch({ type: 'begin', ...start }),
    close: (name) => dispatch({ type: 'close', name }),
    setLanguage: nothing,
    loadSteps: async () => true,
    act: (name, does) => dispatch({ type: 'in', name, does }),
    today: storyToday,
    first: { language, display },
    setFirst: nothing,
    rest: nothing,
    onErase: nothing,
    onAgent: () => dispatch({ type: 'unlock' }),
    isLockNear,
  }
  return (
    <Branch>
      {current === null ? (
        <EmptyDesk {...props} content={storyContent} />
      ) : (
        <CaseScreen {...props} content={storyContent} current={{ ...current, language, display }} />
      )}
    </Branch>
  )
}
