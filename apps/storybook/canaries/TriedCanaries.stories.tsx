import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef, useState } from 'react'
import { Press, pressable, rules } from './Press.tsx'

// Bad on purpose, as those of ConformanceCanaries: each is found out by keys and finger only. Two say that they are none.
const meta: Meta = { title: 'Canaries/Tried', tags: ['!dev', '!autodocs'] }
export default meta

type Story = StoryObj

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

function CountsTooSoon() {
  const [count, setCount] = useState(1)
  return (
    <button type="button" style={pressable} onPointerDown={() => setCount(count + 1)}>
      {`Plus : ${count}`}
    </button>
  )
}

export const CountsOnPress: Story = {
  parameters: { canary: 'touch: acts before the finger is lifted' },
  render: () => <CountsTooSoon />,
}

function Ticks() {
  const [left, setLeft] = useState(10_000)
  useEffect(() => {
    const clock = setInterval(() => setLeft((now) => now - 1), 5)
    return () => clearInterval(clock)
  }, [])
  return (
    <div lang="fr">
      <p aria-hidden="true">{`${left} secondes`}</p>
      <Press style={{ color: 'black' }} />
    </div>
  )
}

/** No canary: a countdown that is only shown ticks under the finger, and is no act of it. */
export const CountdownUnderTheFinger: Story = {
  render: () => <Ticks />,
}

function AnyKeyAnswers() {
  const [isOpen, setOpen] = useState(true)
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key === 'Tab') return
      event.preventDefault()
      setOpen(false)
    }
    document.addEventListener('keydown', answer, true)
    return () => document.removeEventListener('keydown', answer, true)
  }, [])
  return (
    <div lang="fr">
      <p>Une touche suffit.</p>
      {isOpen && <Press style={{ color: 'black' }} />}
    </div>
  )
}

/** No canary: any key is an answer here, so Enter presses nothing, and acts all the same. */
export const AnyKey: Story = {
  render: () => <AnyKeyAnswers />,
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

/** Takes a touch that lasts for a long one, and lets it be. */
function OnlyShort() {
  const begun = useRef(0)
  return (
    <button
      type="button"
      style={pressable}
      onTouchStart={({ timeStamp }) => {
        begun.current = timeStamp
      }}
      onTouchEnd={(event) => {
        if (event.timeStamp - begun.current > 500) event.preventDefault()
      }}
    >
      Oui
    </button>
  )
}

export const DeafToAHandThatRests: Story = {
  parameters: { canary: 'hand: a press of a second does nothing', isAboutPresses: true },
  render: () => <OnlyShort />,
}

/** Takes a touch that moves for the beginning of something else. */
function OnlyStill() {
  const [isMoved, setMoved] = useState(false)
  return (
    <button
      type="button"
      style={{ ...pressable, pointerEvents: isMoved ? 'none' : 'auto' }}
      onTouchMove={() => setMoved(true)}
    >
      Oui
    </button>
  )
}

export const DeafToAHandThatTrembles: Story = {
  parameters: { canary: 'hand: a press that trembles does nothing', isAboutPresses: true },
  render: () => <OnlyStill />,
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
