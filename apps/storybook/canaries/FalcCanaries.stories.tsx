import { Button, Pictogram } from '@parcours/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'

// Each breaks one layout rule of falc-rules (L1 to L14): the harness must say which.
const meta: Meta = { title: 'Canaries/Falc', tags: ['!dev', '!autodocs'] }
export default meta

type Story = StoryObj

const six = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']

export const L1Serif: Story = {
  parameters: { canary: 'FALC L1: font-family' },
  render: () => <p style={{ fontFamily: 'serif' }}>Une autre écriture</p>,
}

export const L2SmallText: Story = {
  parameters: { canary: 'FALC L2: capital of' },
  render: () => <p style={{ fontSize: '36px' }}>Texte trop petit</p>,
}

/** Large enough nowhere: 14 points of CSS are 18.7 px. */
export const L2SmallTextOnPhone: Story = {
  parameters: { canary: 'FALC L2: em of', medium: 'phone' },
  render: () => <p style={{ fontSize: '17px' }}>Texte trop petit</p>,
}

export const L3Underlined: Story = {
  parameters: { canary: 'FALC L3: underlined' },
  render: () => <p style={{ textDecoration: 'underline' }}>Texte souligné</p>,
}

export const L4Justified: Story = {
  parameters: { canary: 'FALC L4: text-align: justify' },
  render: () => <p style={{ textAlign: 'justify' }}>Texte étiré sur la ligne</p>,
}

export const L5TightLines: Story = {
  parameters: { canary: 'FALC L5: line-height' },
  render: () => <p style={{ lineHeight: 1.2 }}>Les lignes sont serrées.</p>,
}

export const L6TwoSentences: Story = {
  parameters: { canary: 'FALC L6: 2 sentences' },
  render: () => <p>Allez à la mairie. Demandez un papier.</p>,
}

export const L7SoftHyphen: Story = {
  parameters: { canary: 'FALC L7: a soft hyphen' },
  render: () => <p>Démé&shy;nager</p>,
}

export const L8SevenSentences: Story = {
  parameters: { canary: 'FALC L8: 7 sentences' },
  render: () => (
    <main style={{ display: 'grid', gap: 12 }}>
      {[...six, 'Sept'].map((number) => (
        <p key={number}>Voici la phrase {number}.</p>
      ))}
    </main>
  ),
}

export const L9PictureBehind: Story = {
  parameters: { canary: 'FALC L9: background-image' },
  render: () => (
    <p style={{ backgroundImage: 'linear-gradient(white, white)', color: 'black' }}>Texte sur une image</p>
  ),
}

export const L10PictureAfterWords: Story = {
  parameters: { canary: 'FALC L10: after its words' },
  render: () => (
    <p style={{ display: 'flex', gap: 12 }}>
      Déménager
      <Pictogram name="moving" />
    </p>
  ),
}

/** One concept with the drawing of another: the memory of the whole run knows better. */
export const L10TwoMeanings: Story = {
  parameters: { canary: 'FALC L10: the picture of « canary »' },
  render: () => (
    <div>
      <p style={{ display: 'flex', gap: 12 }}>
        <Pictogram name="moving" />
        Déménager
      </p>
      <p
        style={{ display: 'flex', gap: 12 }}
        ref={(line) => line?.querySelector('img')?.setAttribute('data-concept', 'canary')}
      >
        <Pictogram name="moving" />
        Voyager
      </p>
    </div>
  ),
}

export const L11Table: Story = {
  parameters: { canary: 'FALC L11' },
  render: () => (
    <table>
      <tbody>
        <tr>
          <td>Lundi</td>
        </tr>
      </tbody>
    </table>
  ),
}

export const L12NoStage: Story = {
  parameters: { canary: 'FALC L12', falc: { needsProgress: true } },
  render: () => <main>Où habitez-vous</main>,
}

export const L13EightChoices: Story = {
  parameters: { canary: 'FALC L13: 8 choices' },
  render: () => (
    <fieldset style={{ display: 'grid', gap: 12 }}>
      {[...six, 'Sept', 'Huit'].map((number) => (
        <label key={number}>
          <input type="radio" name="canary" style={{ inlineSize: 60, blockSize: 60 }} />
          {number}
        </label>
      ))}
    </fieldset>
  ),
}

/** Where the button of the next canary stood: itself without fault. */
export const MenuHere: Story = {
  parameters: { falc: { hasMenu: true } },
  render: () => <Menu start={0} />,
}

export const L13MenuMoved: Story = {
  parameters: { canary: 'FALC L13: « Menu du canari » stands at', falc: { hasMenu: true } },
  render: () => <Menu start={40} />,
}

export const L14SmallPrint: Story = {
  parameters: { canary: 'FALC L14: L2 on paper' },
  render: () => (
    <div data-medium="paper">
      <style>{'@media print { [data-canary-print] { font-size: 10pt } }'}</style>
      <p data-canary-print>Petit sur le papier seulement</p>
    </div>
  ),
}

function Menu({ start }: { start: number }) {
  return (
    <header style={{ paddingInlineStart: start }}>
      <Button label="Menu du canari" lang="fr" onPress={() => {}} />
    </header>
  )
}
