import { translator } from '@parcours/ui/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'

// Bad on purpose. Each proves that the harness sees one kind of mistake; none is shown in the catalogue.
const meta: Meta = { title: 'Canaries', tags: ['!dev', '!autodocs'] }
export default meta

type Story = StoryObj

const pressable = { minInlineSize: 80, minBlockSize: 80 }

export const LowContrast: Story = {
  parameters: { canary: 'color-contrast' },
  render: () => <p style={{ color: 'silver', backgroundColor: 'white' }}>Texte trop pâle</p>,
}

export const NotEnoughContrast: Story = {
  parameters: { canary: 'color-contrast-enhanced' },
  render: () => <p style={{ color: 'dimgray', backgroundColor: 'white' }}>Texte un peu pâle</p>,
}

export const ButtonWithoutName: Story = {
  parameters: { canary: 'button-name' },
  render: () => <button type="button" style={pressable} />,
}

export const ClippedText: Story = {
  parameters: { canary: 'text is cut' },
  render: () => (
    <p style={{ inlineSize: 200, overflow: 'hidden', whiteSpace: 'nowrap' }}>
      Ce texte est plus long que sa boîte
    </p>
  ),
}

export const TextOutOfItsButton: Story = {
  parameters: { canary: 'text runs out of its control' },
  render: () => (
    <button type="button" style={{ ...pressable, inlineSize: 80, whiteSpace: 'nowrap' }}>
      Ce texte est plus long que son bouton
    </button>
  ),
}

export const SidewaysScroll: Story = {
  parameters: { canary: 'scrolls sideways' },
  render: () => <div style={{ inlineSize: 3000, blockSize: 20 }} />,
}

export const SmallTarget: Story = {
  parameters: { canary: 'target of' },
  render: () => (
    <button type="button" style={{ inlineSize: 40, blockSize: 40, padding: 0, fontSize: 16 }}>
      Oui
    </button>
  ),
}

/** Looks for French words whatever the language: scripts/check-storybook.mjs plays it in the other ones. */
export const FrenchWordsOnly: Story = {
  tags: ['!test'],
  render: () => <p>{translator.i18n.t('ui:questionScreen.continue')}</p>,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Continuer')).toBeVisible()
  },
}

export const CrowdedTargets: Story = {
  parameters: { canary: 'px apart' },
  render: () => (
    <div style={{ display: 'flex' }}>
      <button type="button" style={pressable}>
        Oui
      </button>
      <button type="button" style={pressable}>
        Non
      </button>
    </div>
  ),
}
