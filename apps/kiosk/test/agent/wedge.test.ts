import { describe, expect, test } from 'vitest'
import { createWedge, silence, type WedgeKey, type WedgeResult } from '../../src/agent/ticket/wedge.ts'

const text = 'https://parcours.exemple.fr/#AbC-9_zQ'

/** The key that makes a character on an American keyboard. */
function codeOf(character: string): { code: string; shiftKey: boolean } {
  if (/[a-zA-Z]/.test(character))
    return { code: `Key${character.toUpperCase()}`, shiftKey: /[A-Z]/.test(character) }
  if (/\d/.test(character)) return { code: `Digit${character}`, shiftKey: false }
  const others: Record<string, [string, boolean]> = {
    ':': ['Semicolon', true],
    '/': ['Slash', false],
    '.': ['Period', false],
    '#': ['Digit3', true],
    '-': ['Minus', false],
    _: ['Minus', true],
  }
  const [code, shiftKey] = others[character] ?? ['', false]
  return { code, shiftKey }
}

/** A few keys of a French keyboard: what it makes of the keys of an American one. */
const azerty: Readonly<Record<string, string>> = {
  a: 'q',
  q: 'a',
  z: 'w',
  w: 'z',
  A: 'Q',
  Q: 'A',
  '9': 'ç',
  '-': ')',
}

function keysOf(
  typed: string,
  everyMilliseconds: number,
  layout: Readonly<Record<string, string>> = {},
): WedgeKey[] {
  return [...typed].map((character, index) => ({
    ...codeOf(character),
    key: layout[character] ?? character,
    timeStamp: index * everyMilliseconds,
  }))
}

const named = (key: string, timeStamp: number): WedgeKey => ({ key, code: key, shiftKey: false, timeStamp })

function type(typed: string, everyMilliseconds: number, layout: Readonly<Record<string, string>> = {}) {
  const wedge = createWedge()
  const keys = keysOf(typed, everyMilliseconds, layout)
  return [...keys, named('Enter', keys.length * everyMilliseconds)].map(
    (key): WedgeResult => wedge.press(key),
  )
}

describe('a scanner that acts as a keyboard', () => {
  test('gives the text that it read, at the end', () => {
    expect(type(text, 8).at(-1)).toEqual({ kind: 'scan', readings: [text, text] })
  })

  test('is understood on a French keyboard although it was left on the American layout', () => {
    const last = type(text, 8, azerty).at(-1)
    expect(last?.kind === 'scan' && last.readings[0]).not.toBe(text)
    expect(last?.kind === 'scan' && last.readings[1]).toBe(text)
  })

  test('keeps its keys away from the page as soon as it is known', () => {
    expect(
      type(text, 8)
        .slice(20, -1)
        .every(({ kind }) => kind === 'scanning'),
    ).toBe(true)
  })

  test('is not taken for a hand that types', () => {
    expect(type(text, 120).every(({ kind }) => kind === 'hand')).toBe(true)
  })

  test('a few fast keys and Enter are a hand: a PIN, a double press', () => {
    expect(type('12345678', 20).at(-1)).toEqual({ kind: 'hand' })
  })

  test('begins anew after a pause: a hand before a scan does not spoil it', () => {
    const wedge = createWedge()
    wedge.press({ key: 'x', code: 'KeyX', shiftKey: false, timeStamp: 0 })
    const keys = [...text].map((key, index) => ({ ...codeOf(key), key, timeStamp: 500 + index }))
    for (const key of keys) wedge.press(key)
    const end = wedge.press({ key: 'Enter', code: 'Enter', shiftKey: false, timeStamp: 545 })
    expect(end).toEqual({ kind: 'scan', readings: [text, text] })
  })

  test('Shift between two letters does not break a scan', () => {
    const wedge = createWedge()
    const keys = [...text].flatMap((key, index) => [
      { key: 'Shift', code: 'ShiftLeft', shiftKey: true, timeStamp: index * 4 },
      { ...codeOf(key), key, timeStamp: index * 4 + 2 },
    ])
    for (const key of keys) wedge.press(key)
    const end = wedge.press({ key: 'Enter', code: 'Enter', shiftKey: false, timeStamp: text.length * 4 })
    expect(end).toMatchObject({ kind: 'scan', readings: [text, text] })
  })

  test('may end with Tab', () => {
    const wedge = createWedge()
    for (const key of keysOf(text, 8)) wedge.press(key)
    expect(wedge.press(named('Tab', text.length * 8))).toEqual({ kind: 'scan', readings: [text, text] })
  })

  test('may end with nothing: a silence is its end', () => {
    const wedge = createWedge()
    for (const key of keysOf(text, 8)) wedge.press(key)
    expect(wedge.rest()).toEqual({ kind: 'scan', readings: [text, text] })
    expect(wedge.rest()).toEqual({ kind: 'hand' })
  })

  test('a silence after a few keys is a hand that thinks, and what it typed is forgotten', () => {
    const wedge = createWedge()
    for (const key of keysOf('12345678', 20)) wedge.press(key)
    expect(wedge.rest()).toEqual({ kind: 'hand' })
    for (const key of keysOf('1234', 20)) expect(wedge.press(key)).toEqual({ kind: 'hand' })
  })

  test('a second key at its end presses nothing either; soon after, Enter is a hand again', () => {
    const wedge = createWedge()
    for (const key of keysOf(text, 8)) wedge.press(key)
    const end = text.length * 8
    expect(wedge.press(named('Tab', end)).kind).toBe('scan')
    expect(wedge.press(named('Enter', end + 8))).toEqual({ kind: 'tail' })
    expect(wedge.press(named('Enter', end + 1000))).toEqual({ kind: 'hand' })
  })

  test('a machine that is busy for a moment does not cut a scan in two; a longer pause does', () => {
    const whole = (pause: number) => {
      const wedge = createWedge()
      const keys = keysOf(text, 8).map((key, at) => ({
        ...key,
        timeStamp: key.timeStamp + (at > 20 ? pause : 0),
      }))
      for (const key of keys) wedge.press(key)
      const result = wedge.rest()
      return result.kind === 'scan' && result.readings[0] === text
    }
    expect([whole(silence - 20), whole(silence + 20)]).toEqual([true, false])
  })

  test('Tab of a hand stays a Tab', () => {
    expect(createWedge().press(named('Tab', 0))).toEqual({ kind: 'hand' })
  })
})
