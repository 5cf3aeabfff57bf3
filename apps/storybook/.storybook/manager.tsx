/** @jsxRuntime classic */
/** @jsx React.createElement */
// The manager has a React of its own, older than ours: its elements are made by that one.
import * as React from 'react'
import { AddonPanel } from 'storybook/internal/components'
import { addons, types, useChannel, useGlobals } from 'storybook/manager-api'
import { create } from 'storybook/theming/create'
import { type PadKey, padEvent, type Said, saidEvent, silenceEvent } from '../inputs/channel.ts'

const panelId = 'parcours/input'

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Parcours : composants et écrans', brandTarget: '_self' }),
  sidebar: { showRoots: true },
  // Closed, so that the whole screen is in sight on a laptop; an input that needs it opens it.
  layout: { panelPosition: 'right', rightPanelWidth: 300, showPanel: false },
})

const keys: readonly (readonly [key: PadKey, sign: string, name: string, area: string])[] = [
  ['up', '▲', 'Haut : commande d’avant', '1 / 2'],
  ['left', '◀', 'Gauche : page d’avant, ou commande d’avant', '2 / 1'],
  ['ok', 'OK', 'OK : choisir', '2 / 2'],
  ['right', '▶', 'Droite : page suivante, ou commande suivante', '2 / 3'],
  ['down', '▼', 'Bas : commande suivante', '3 / 2'],
  ['back', 'Retour', 'Retour : fermer, ou écran d’avant', '4 / 1 / 4 / 4'],
]

const pad: React.CSSProperties = { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(3, 72px)' }
const keyStyle: React.CSSProperties = {
  minHeight: 56,
  border: '2px solid currentColor',
  borderRadius: 8,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontWeight: 700,
  cursor: 'pointer',
}

/** The pad, beside the screen: its keys go to the story, whose focus stays where it is. */
function Pad() {
  const emit = useChannel({})
  return (
    <div role="group" aria-label="Pavé de touches" style={pad}>
      {keys.map(([key, sign, name, gridArea]) => (
        <button
          key={key}
          type="button"
          title={name}
          aria-label={name}
          style={{ ...keyStyle, gridArea }}
          onClick={() => emit(padEvent, key)}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}

/** All that the voice said since the story was shown. */
function Transcript() {
  const [said, setSaid] = React.useState<readonly Said[]>([])
  useChannel({
    [saidEvent]: (one: Said) => setSaid((before) => [...before, one]),
    [silenceEvent]: () => setSaid([]),
  })
  return (
    <ol aria-label="Ce que dit la voix" style={{ paddingInlineStart: '1.5em', lineHeight: 1.5 }}>
      {said.map(({ text, language }, index) => (
        <li key={index} lang={language} dir="auto">
          {text}
        </li>
      ))}
    </ol>
  )
}

const helps: Readonly<Record<string, string>> = {
  none: 'Choisissez « Commande » dans la barre d’outils : au doigt, au clavier, au pavé de touches, au son seul.',
  touch:
    'Chaque zone à toucher est entourée, avec sa taille en millimètres. En rouge : trop petite ou trop près d’une autre. Le rond est le bout d’un doigt.',
  keyboard:
    'Chaque numéro est un arrêt de la touche Tab. Cliquez dans l’écran, puis appuyez sur Tab, Entrée, Espace, Échap.',
  pad: 'Les touches vont à l’écran. Les flèches, Entrée et Échap de votre clavier font pareil quand l’écran a le focus.',
  audio:
    'L’écran est noir, comme pour une personne aveugle. Avancez avec le pavé. La voix parle si votre machine a une voix dans cette langue. Les mots sont ici aussi.',
}

function InputPanel() {
  const [{ input = 'none' }] = useGlobals()
  const hasPad = input === 'pad' || input === 'audio'
  return (
    <div lang="fr" style={{ padding: 16, display: 'grid', gap: 16, justifyItems: 'start' }}>
      <p style={{ margin: 0, maxWidth: '50em' }}>{helps[input]}</p>
      {hasPad && <Pad />}
      {input === 'audio' && <Transcript />}
    </div>
  )
}

let openPanel = () => {}

/** Opens the panel when the toolbar asks for an input: it says how, and holds the pad. Shows nothing itself. */
function Opener() {
  const [{ input = 'none' }] = useGlobals()
  React.useEffect(() => {
    if (input !== 'none') openPanel()
  }, [input])
  return null
}

addons.register(panelId, (api) => {
  openPanel = () => {
    api.togglePanel(true)
    api.setSelectedPanel(`${panelId}/panel`)
  }
  addons.add(`${panelId}/opener`, { type: types.TOOLEXTRA, title: '', render: () => <Opener /> })
  addons.add(`${panelId}/panel`, {
    type: types.PANEL,
    title: 'Commande',
    render: ({ active = false }) => (
      <AddonPanel active={active}>
        <InputPanel />
      </AddonPanel>
    ),
  })
})
