import type { Meta, StoryObj } from '@storybook/react-vite'
import { Press, pressable, rules } from './Press.tsx'

// Bad on purpose: each breaks one check of the conformance suite, which must say so. None is shown in the catalogue.
const meta: Meta = { title: 'Canaries/Conformance', tags: ['!dev', '!autodocs'] }
export default meta

type Story = StoryObj

export const FieldWithoutName: Story = {
  parameters: { canary: 'no name: textbox' },
  render: () => <input type="text" style={pressable} />,
}

export const AnswerWithoutQuestion: Story = {
  parameters: { canary: 'no question: radio' },
  render: () => (
    <label style={pressable}>
      <input type="radio" />
      Oui
    </label>
  ),
}

export const ControlWithoutRole: Story = {
  parameters: { canary: 'no role: <div' },
  render: () => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the mistake that must be found.
    <div tabIndex={0} style={pressable}>
      Oui
    </div>
  ),
}

/** The page behind the dialog has one control more: it makes up for none that the dialog lost. */
export const RoleLostInDialog: Story = {
  parameters: { canary: 'no role: the accessibility tree has image for the control <button' },
  render: () => (
    <>
      <Press word="Demander" />
      <div role="dialog" aria-label="Demander">
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the mistake that must be found. */}
        <button type="button" role="img" style={pressable}>
          Oui
        </button>
      </div>
    </>
  ),
}

export const CutWithMoreSpace: Story = {
  parameters: { canary: 'with more space in the text: text is cut' },
  render: () => (
    <p style={{ overflow: 'hidden', whiteSpace: 'nowrap', inlineSize: '17em' }}>
      Vous allez à la mairie demain
    </p>
  ),
}

export const TooWideForPhones: Story = {
  parameters: { canary: 'at 320 px: scrolls sideways' },
  render: () => <div style={{ inlineSize: 600, blockSize: 20 }} />,
}

export const TextsOverlap: Story = {
  parameters: { canary: 'texts overlap' },
  render: () => (
    <div style={{ display: 'grid' }}>
      <p style={{ gridArea: '1 / 1' }}>Bonjour</p>
      <p style={{ gridArea: '1 / 1' }}>Au revoir</p>
    </div>
  ),
}

export const ArrowNotMirrored: Story = {
  parameters: { canary: 'direction: an arrow is not mirrored' },
  render: () => (
    // The class is the one that lucide gives its icons.
    <svg className="lucide lucide-arrow-right" viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
      <path d="M5 12h14m-7-7 7 7-7 7" stroke="currentColor" fill="none" />
    </svg>
  ),
}

export const RowNotMirrored: Story = {
  parameters: { canary: 'stands on the wrong side' },
  render: () => (
    <div style={{ position: 'relative' }}>
      <div style={{ display: 'flex', flexDirection: 'row-reverse', gap: 20 }}>
        <Press />
        <Press word="Non" />
      </div>
    </div>
  ),
}

export const TextOnTheWrongSide: Story = {
  parameters: { canary: 'direction: text begins on the wrong side' },
  render: () => <p style={{ textAlign: 'left' }}>مرحبا</p>,
}

export const ForeignText: Story = {
  parameters: { canary: 'language: « مرحبا » is marked as fr' },
  render: () => <p>مرحبا</p>,
}

export const ForeignName: Story = {
  parameters: { canary: 'language: aria-label « Bonjour » is marked as ar' },
  render: () => <button type="button" aria-label="Bonjour" style={pressable} />,
}

export const NoEdgeInForcedColours: Story = {
  parameters: { canary: 'forced colours: no border' },
  render: () => <Press style={{ border: 0, backgroundColor: 'black', color: 'white' }} />,
}

export const ChosenByColourAlone: Story = {
  parameters: { canary: 'is chosen and looks like the others' },
  render: () => (
    <div style={{ display: 'flex', gap: 20 }}>
      <button type="button" aria-pressed="true" style={{ ...pressable, backgroundColor: 'lightyellow' }}>
        Oui
      </button>
      <button type="button" aria-pressed="false" style={pressable}>
        Non
      </button>
    </div>
  ),
}

/** Behind many that are well. */
export const NoRingInForcedColours: Story = {
  parameters: { canary: 'forced colours: focus: nothing shows it' },
  render: () => (
    <>
      {rules('@media (forced-colors: active) { .bare:focus-visible { outline: none } }')}
      {Array.from({ length: 12 }, (_one, index) => (
        <Press key={String(index)} word={`Page ${index + 1}`} />
      ))}
      <button type="button" className="bare" style={pressable}>
        Oui
      </button>
    </>
  ),
}

export const Moves: Story = {
  parameters: { canary: 'moves although stillness' },
  render: () => (
    <>
      {rules('.moving { transition: background-color 0.3s !important }')}
      <button type="button" className="moving" style={pressable}>
        Oui
      </button>
    </>
  ),
}

export const PaleEdge: Story = {
  parameters: { canary: 'more contrast: the edge of' },
  render: () => (
    <div style={{ backgroundColor: 'white', padding: 20 }}>
      <Press style={{ borderColor: 'gray' }} />
    </div>
  ),
}

/** Its text is kept beside this file, and says « Non ». */
export const SaidOtherwise: Story = {
  parameters: { canary: 'transcript: a screen reader says something else' },
  render: () => <Press />,
}
