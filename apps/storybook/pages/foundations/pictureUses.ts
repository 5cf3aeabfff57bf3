import { type PictogramName, pictogramNames } from '@parcours/ui'
import catalogue from '../../../../packages/flows/generated/catalogue.json'
import words from '../../../../packages/flows/generated/words.fr.json'
import {
  pictureOfCard,
  pictureOfEvent,
  pictureOfStep,
  pictureOfTerm,
  stepsWithPicture,
} from '../../../kiosk/src/visit/adapters/pictures.ts'

type Cards = Readonly<Record<string, { readonly card?: string }>>

/** What this page reads of the French words of a screen or of a fact. */
interface Named {
  readonly name?: string
  readonly term?: string
  readonly question?: string
  readonly options?: Cards
  readonly items?: Cards
  readonly values?: Cards
}

/** What this page reads of a screen of the catalogue: its cards, in the ways in which they may be written. */
interface ScreenCards {
  readonly id: string
  readonly fact?: string
  readonly options?: readonly { readonly id: string }[]
  readonly items?: readonly { readonly id?: string; readonly fact: string }[]
  readonly values?: readonly string[]
  readonly valuesFor?: Readonly<Record<string, readonly string[]>>
}

type Section = 'events' | 'screens' | 'glossary' | 'facts'
const shared: Readonly<Record<Section, Readonly<Record<string, Named>>>> = words.shared
const steps: Readonly<Record<string, { readonly title: string }>> = words.steps
const screens: readonly ScreenCards[] = catalogue.screens as readonly ScreenCards[]

/** Code of the screens: some pictures are named there, and not by the catalogue. */
const sources = import.meta.glob<string>(
  [
    '../../../kiosk/src/**/*.tsx',
    '../../../../packages/ui/src/**/*.tsx',
    '!../../../kiosk/src/stories/*.tsx',
    '!../../../../packages/ui/src/**/*.stories.tsx',
    '!../../../../packages/ui/src/**/*.test.tsx',
  ],
  { query: '?raw', import: 'default', eager: true },
)

const idsOf = ({ options = [], items = [], values = [], valuesFor = {} }: ScreenCards): readonly string[] => [
  ...options.map(({ id }) => id),
  ...items.map(({ id, fact }) => id ?? fact),
  ...values,
  ...Object.values(valuesFor).flat(),
]

function labelOf(screen: ScreenCards, id: string): string {
  const own = shared.screens[screen.id]
  const values = screen.fact === undefined ? undefined : shared.facts[screen.fact]?.values
  return own?.options?.[id]?.card ?? own?.items?.[id]?.card ?? values?.[id]?.card ?? id
}

const nameInCode = /\b(?:picture|name)(?:=|: )['"]([a-z-]+)['"]/g

/** Every picture and where it is shown, in French: an event, a theme, a card, a hard word, a screen of the code. */
function* allUses(): Generator<readonly [picture: string | undefined, use: string]> {
  for (const event of Object.keys(catalogue.events))
    yield [pictureOfEvent(event), `Événement « ${shared.events[event]?.name ?? event} »`]
  for (const [theme, name] of Object.entries(words.shared.themes))
    yield [pictureOfStep({ id: '', theme }), `Thème « ${name} »`]
  for (const id of stepsWithPicture)
    yield [pictureOfStep({ id, theme: '' }), `Démarche « ${steps[id]?.title ?? id} »`]
  for (const screen of screens)
    for (const id of idsOf(screen))
      yield [
        pictureOfCard(id, screen.id),
        `« ${shared.screens[screen.id]?.question ?? screen.id} » : ${labelOf(screen, id)}`,
      ]
  for (const [id, { term }] of Object.entries(shared.glossary))
    yield [pictureOfTerm(id), `Mot difficile « ${term ?? id} »`]
  for (const [path, code] of Object.entries(sources))
    for (const [, name] of code.matchAll(nameInCode)) yield [name, `Code de ${path.split('/').at(-1)}`]
}

/** Where each picture is shown. A picture without a use is drawn and never shown. */
export function pictureUses(): ReadonlyMap<PictogramName, readonly string[]> {
  const uses = new Map<PictogramName, Set<string>>(pictogramNames.map((name) => [name, new Set()]))
  for (const [picture, use] of allUses()) uses.get(picture as PictogramName)?.add(use)
  return new Map([...uses].map(([name, found]) => [name, [...found]]))
}
