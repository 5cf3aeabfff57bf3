import type { Meta, StoryObj } from '@storybook/react-vite'
import { type CSSProperties, useState } from 'react'

// Bad on purpose: each breaks one check of the conformance suite, which must say so. None is shown in the catalogue.
const meta: Meta = { title: 'Canaries/Conformance', tags: ['!dev', '!autodocs'] }
export default meta

type Story = StoryObj

const pressable: CSSProperties = {
  minInlineSize: 80,
  minBlockSize: 80,
  border: '3px solid black',
  backgroundColor: 'white',
}
const nothing = () => {}

/** A button, with what breaks it. */
function Press({
  style,
  word = 'Oui',
  ...more
}: {
  style?: CSSProperties
  word?: string
  tabIndex?: number
}) {
  return (
    <button type="button" style={{ ...pressable, ...style }} onClick={nothing} {...more}>
      {word}
    </button>
  )
}

/** Rules for one story: pseudo-classes have no place in a style attribute. */
const rules = (css: string) => <style>{css}</style>

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

export const NotReachedByTab: Story = {
  parameters: { canary: 'keyboard: Tab never reaches' },
  render: () => <Press tabIndex={-1} />,
}

export const Trap: Story = {
  parameters: { canary: 'keyboard: Tab is trapped' },
  render: () => (
    <button
      type="button"
      style={pressable}
      onKeyDown={(event) => {
        if (event.key === 'Tab') event.preventDefault()
      }}
    >
      Oui
    </button>
  ),
}

export const EnterDoesNothing: Story = {
  parameters: { canary: 'keyboard: Enter does nothing' },
  render: () => (
    <button
      type="button"
      style={pressable}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
    >
      Oui
    </button>
  ),
}

export const TabGoesBack: Story = {
  parameters: { canary: 'keyboard: Tab goes back' },
  render: () => (
    <div style={{ display: 'flex', flexDirection: 'column-reverse', gap: 20 }}>
      <Press />
      <Press word="Non" />
    </div>
  ),
}

export const NoRing: Story = {
  parameters: { canary: 'focus: nothing shows it' },
  render: () => <Press style={{ outline: 'none' }} />,
}

export const ThinRing: Story = {
  parameters: { canary: 'focus: a ring of 1 px' },
  render: () => (
    <>
      {rules('.thin:focus-visible { outline: 1px solid black }')}
      <button type="button" className="thin" style={pressable}>
        Oui
      </button>
    </>
  ),
}

export const PaleRing: Story = {
  parameters: { canary: ':1, under 3:1' },
  render: () => (
    <div style={{ backgroundColor: 'white', padding: 20 }}>
      <Press style={{ outlineColor: 'silver' }} />
    </div>
  ),
}

export const CutRing: Story = {
  parameters: { canary: 'is cut by' },
  render: () => (
    <div style={{ overflow: 'hidden', inlineSize: 'fit-content' }}>
      <Press />
    </div>
  ),
}

export const CoveredFocus: Story = {
  parameters: { canary: 'is covered by' },
  render: () => (
    <div style={{ display: 'grid', inlineSize: 'fit-content' }}>
      <div style={{ gridArea: '1 / 1' }}>
        <Press />
      </div>
      <div style={{ gridArea: '1 / 1', zIndex: 1, inlineSize: 50, backgroundColor: 'black' }} />
    </div>
  ),
}

export const FocusOutOfSight: Story = {
  parameters: { canary: 'has it out of sight' },
  render: () => <Press style={{ position: 'fixed', insetBlockStart: -40, insetInlineStart: 40 }} />,
}

function ActsTooSoon() {
  const [isOn, setOn] = useState(false)
  return (
    <button type="button" style={pressable} aria-pressed={isOn} onPointerDown={() => setOn(!isOn)}>
      Oui
    </button>
  )
}

export const ActsOnPress: Story = {
  parameters: { canary: 'touch: acts before the finger is lifted' },
  render: () => <ActsTooSoon />,
}

export const ActsAfterSliding: Story = {
  parameters: { canary: 'touch: acts although the finger slid off' },
  render: () => (
    <button
      type="button"
      style={{ ...pressable, touchAction: 'none' }}
      onTouchEnd={(event) => event.currentTarget.click()}
    >
      Oui
    </button>
  ),
}

export const DeafToTouch: Story = {
  parameters: { canary: 'touch: a tap does nothing' },
  render: () => (
    <div
      ref={(box) =>
        box?.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false })
      }
    >
      <Press />
    </div>
  ),
}

export const TwoTapsActTwice: Story = {
  parameters: { canary: 'presses for 2 taps', repeatGuardMs: 500 },
  render: () => <Press />,
}

/** Its label could be taken for the second press. */
export const TwoTapsOnACheckbox: Story = {
  parameters: { canary: 'touch: 2 presses for 2 taps', repeatGuardMs: 500 },
  render: () => (
    <label style={pressable}>
      <input type="checkbox" />
      Oui
    </label>
  ),
}

export const CoveredFromFingers: Story = {
  parameters: { canary: 'touch: covered by <div' },
  render: () => (
    <>
      <Press />
      <div style={{ position: 'fixed', inset: 0 }} />
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
