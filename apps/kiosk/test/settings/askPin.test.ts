import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { askPin } from '../../src/settings/askPin.ts'
import { isPinOf } from '../../src/settings/pinHash.ts'

const answering = (...lines: readonly string[]) => {
  const left = [...lines]
  return vi.fn(async (_question: string) => left.shift() ?? '')
}
const byHand = { shortest: 8, isTyped: true }

describe('npm run pin', () => {
  test('asks a person twice, since nobody sees what is typed', async () => {
    const ask = answering('8264019375', '8264019375')
    expect(await askPin(ask, byHand)).toBe('8264019375')
    expect(ask.mock.calls.map(([question]) => question)).toEqual([
      'PIN (8 digits or more, not shown): ',
      'The same PIN again: ',
    ])
  })

  test('gives nothing when a finger slipped', async () => {
    await expect(askPin(answering('8264019375', '8264019376'), byHand)).rejects.toThrow('differ')
  })

  test('tells a PIN that is too short at once, with what was typed', async () => {
    const ask = answering('1234')
    await expect(askPin(ask, byHand)).rejects.toThrow('You typed 4 signs')
    expect(ask).toHaveBeenCalledOnce()
  })

  test('takes the PIN of a program as it is', async () => {
    const script = fileURLToPath(new URL('../../scripts/pin.mjs', import.meta.url))
    const out = execFileSync(process.execPath, [script], {
      input: '8264019375\n',
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    expect(await isPinOf('8264019375', out.trim())).toBe(true)
  })
})
