import { Callout, DigitPad, Screen } from '@parcours/ui'
import { KeyRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSettings, useSettingsProblems } from '../../settings/index.ts'
import { French } from '../French.tsx'
import { useWedge } from '../ticket/useWedge.ts'
import { fill, words } from '../words.ts'
import styles from './PinScreen.module.css'
import { type PinCheck, usePin } from './usePin.ts'

/** Props of `PinScreen`. */
export interface PinScreenProps {
  /** The PIN is right. */
  readonly onOpen: () => void
  readonly onBack: () => void
}

/** The way into the desk: the PIN of the branch; without one, how to set it. */
export function PinScreen({ onOpen, onBack }: PinScreenProps) {
  const { pinHash } = useSettings().agent
  const isBroken = useSettingsProblems().some(({ field }) => /^(agent|settings\.json)/.test(field))
  if (pinHash === null) {
    const { broken, brokenMend, unset, unsetMend } = words.pin
    return <NoPin sentences={isBroken ? [broken, brokenMend] : [unset, unsetMend]} onBack={onBack} />
  }
  // WebCrypto is there on https and on the machine itself only.
  if (!window.isSecureContext) return <NoPin sentences={[words.pin.insecure]} onBack={onBack} />
  return <PinPad pinHash={pinHash} onOpen={onOpen} onBack={onBack} />
}

function NoPin({ sentences, onBack }: { sentences: readonly string[]; onBack: () => void }) {
  return (
    <French>
      <Screen title={words.desk} back={{ onPress: onBack }}>
        <Callout key="unset" kind="info" sentences={sentences} />
      </Screen>
    </French>
  )
}

const nothing = () => {}
/** Longer than any PIN: a finger that rests on a key fills no memory. */
const longestPin = 32
const minute = 60_000

function PinPad({ pinHash, onOpen, onBack }: PinScreenProps & { readonly pinHash: string }) {
  const [pin, setPin] = useState('')
  const [isScanned, setScanned] = useState(false)
  const { state, wait, check } = usePin(pinHash, onOpen)
  const submit = () => {
    if (pin === '') return
    void check(pin)
    setPin('')
  }
  const add = (digit: string) => {
    setScanned(false)
    setPin((typed) => (typed + digit).slice(0, longestPin))
  }
  const erase = () => setPin((typed) => typed.slice(0, -1))
  useDigitKeys({ add, erase, submit })
  // The digits of a ticket are no PIN, and its Enter is no guess.
  useWedge({
    onBegin: () => {
      setPin('')
      setScanned(true)
    },
    onScan: nothing,
  })
  const isReady = state === 'ready' && wait === 0 && !isScanned
  return (
    <French>
      <Screen
        title={words.pin.title}
        // What is said takes its place: both would push the pad off a low screen.
        {...(isReady && { lead: [words.pin.lead] })}
        back={{ onPress: onBack }}
        primary={{ label: words.pin.open, icon: KeyRound, onPress: submit }}
      >
        <div key="said" role="status">
          <Said state={state} wait={wait} isScanned={isScanned} />
        </div>
        <div key="pad" className={styles.pad} data-quick-press="">
          <p className={styles.typed} aria-live="polite">
            {/* The digits are neither shown nor read aloud (K8). */}
            <span aria-hidden="true">{'●'.repeat(pin.length)}</span>
            <span className={styles.spoken}>{fill(words.pin.typed, { count: pin.length })}</span>
          </p>
          <DigitPad target={words.pin.field} onDigit={add} onErase={erase} />
        </div>
      </Screen>
    </French>
  )
}

interface SaidProps extends Pick<PinCheck, 'state' | 'wait'> {
  readonly isScanned: boolean
}

function Said({ state, wait, isScanned }: SaidProps) {
  if (isScanned) return <Callout kind="info" sentences={[words.pin.scanned]} />
  if (state === 'damaged')
    return <Callout kind="warn" sentences={[words.pin.damaged, words.pin.damagedMend]} />
  if (wait > 0)
    return <Callout kind="warn" sentences={[fill(words.pin.wait, { minutes: Math.ceil(wait / minute) })]} />
  if (state === 'wrong') return <Callout kind="warn" sentences={[words.pin.wrong]} />
  return state === 'checking' ? <Callout kind="info" sentences={[words.pin.checking]} /> : null
}

interface DigitKeys {
  readonly add: (digit: string) => void
  readonly erase: () => void
  readonly submit: () => void
}

/** An agent with a keyboard types the PIN at once, wherever the focus is. */
function useDigitKeys({ add, erase, submit }: DigitKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) add(event.key)
      else if (event.key === 'Backspace') erase()
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) submit()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
