import { describe, expect, test } from 'vitest'
import { levelLines } from '../../src/agent/panel/levels.ts'
import { words } from '../../src/agent/words.ts'
import { catalogue, kioskOf, scenario } from '../phone/kiosk.ts'

const kiosk = kioskOf(scenario('family-three-children-two-cars'), '2026-12-01')
const steps = catalogue.steps.map(({ step }) => step)
const linesOf = (id: string) => {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) throw new Error(`No step ${id}.`)
  return levelLines(kiosk, step)
}

describe('who does what with a step', () => {
  test('each step of the catalogue has a line for the first welcome, the agent and the specialist, all in words', () => {
    for (const step of steps) {
      const lines = levelLines(kiosk, step)
      expect(lines, step.id).toHaveLength(3)
      expect(lines.join('\n'), step.id).not.toMatch(/\{\{|undefined| \.|: \./)
    }
  })

  test('the line of the agent is what the level of the step says', () => {
    for (const step of steps) {
      const begins = words.levels.agent[step.level].split('{{')[0] ?? ''
      expect(levelLines(kiosk, step)[1], step.id).toContain(begins)
    }
  })

  test('the specialist has a name: the bodies of the step', () => {
    expect(linesOf('caf-address')[2]).toMatch(/Caf.*MSA/)
  })

  test('the desk itself is no specialist, and where nobody else is needed that is said', () => {
    expect(linesOf('new-public-services')[2]).not.toContain('France Services')
    expect(linesOf('keep-housing-papers')[2]).toBe(words.levels.noSpecialist)
  })

  test('a town hall does not send away what it deals with itself', () => {
    expect(linesOf('new-public-services')[0]).toBe(words.levels.townHall)
  })
})
