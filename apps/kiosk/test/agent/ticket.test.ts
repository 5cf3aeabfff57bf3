import { readdirSync, readFileSync } from 'node:fs'
import { answerScreen, type Case, computePath, loadCatalogue, nextScreens, parseCase } from '@parcours/flows'
import { encodeCase } from '@parcours/flows/codec'
import { answerOf, truthOf } from '@parcours/flows/visits'
import { describe, expect, test } from 'vitest'
import {
  exerciseOf,
  practiceIds,
  practiceOf,
  practicePerson,
  practiceSteps,
} from '../../src/agent/practice/practice.ts'
import { readScan, readTicket } from '../../src/agent/ticket/readTicket.ts'
import { screenKey } from '../../src/visit/session/session.ts'

const flows = new URL('../../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))
const catalogue = loadCatalogue(read('generated/catalogue.json'))
const today = '2026-12-01'
const scenarios = readdirSync(new URL('scenarios', flows)).filter((name) => name.endsWith('.json'))
const caseOf = (name: string): Case => {
  const result = parseCase(catalogue, read(`scenarios/${name}`))
  if (!result.ok) throw new Error(name)
  return result.case
}
const family = caseOf('family-two-children-same-commune.json')
const code = encodeCase(catalogue, { ...family, done: ['tax-address'] }, { lang: 'ar' })

describe('a ticket taken up', () => {
  test('brings back the answers, what is done, and the language', () => {
    const taken = readTicket(catalogue, `https://parcours.exemple.fr/#${code}\n`, today)
    expect(taken).toMatchObject({ language: 'ar', lost: [], session: { case: { done: ['tax-address'] } } })
    if (typeof taken === 'string') throw new Error(taken)
    const path = (one: Case) =>
      computePath(catalogue, one, { today }).steps.map(({ id, status }) => [id, status])
    expect(path(taken.session.case)).toEqual(path({ ...family, done: ['tax-address'] }))
  })

  test('brings back the papers that the agent before saw', () => {
    const withPapers = encodeCase(catalogue, family, { papers: ['tax_notice', 'identity_document'] })
    const taken = readTicket(catalogue, withPapers, today)
    expect(typeof taken === 'string' ? taken : taken.seen.toSorted()).toEqual([
      'identity_document',
      'tax_notice',
    ])
  })

  test.each(practiceIds)('of the exercise %s is that exercise again, never a visitor', (practice) => {
    const text = encodeCase(catalogue, family, { exercise: exerciseOf(practice) })
    expect(readTicket(catalogue, text, today)).toMatchObject({ practice, seen: [] })
    expect(readTicket(catalogue, code, today)).toMatchObject({ practice: null })
  })

  test('of an exercise that came later is of the future', () => {
    expect(practiceOf(16)).toBeUndefined()
    expect(readTicket(catalogue, encodeCase(catalogue, family, { exercise: 16 }), today)).toBe('future')
  })

  test('may be the code alone', () => {
    expect(typeof readTicket(catalogue, code, today)).toBe('object')
  })

  test.each([
    ['damaged', `${code.slice(0, -3)}`],
    ['damaged', `${code.slice(0, 10)}${code[10] === 'A' ? 'B' : 'A'}${code.slice(11)}`],
    ['foreign', 'https://example.org/menu'],
    ['foreign', ''],
  ])('says why it cannot be read: %s', (kind, text) => {
    expect(readTicket(catalogue, text, today)).toBe(kind)
  })

  test('of several readings of one scan, takes the one that is a ticket', () => {
    expect(typeof readScan(catalogue, ['garbled', code], today)).toBe('object')
    expect(readScan(catalogue, ['garbled', code.slice(0, -3)], today)).toBe('damaged')
  })
})

/** The case that the kiosk makes of a person who answers every question truthfully. */
function afterVisit(person: Case) {
  const truth = truthOf(catalogue, person)
  const opened = Object.entries(person.facts).filter(
    ([name]) => catalogue.facts.get(name)?.unasked !== undefined,
  )
  let visitor: Case = { ...person, facts: Object.fromEntries(opened), done: [] }
  const screens: string[] = []
  for (;;) {
    const [screen] = nextScreens(catalogue, visitor, { today })
    if (screen === undefined) return { case: visitor, screens }
    screens.push(screenKey(screen))
    visitor = answerScreen(visitor, screen, answerOf(screen, truth))
  }
}

describe('the answers of a case taken up', () => {
  const counts = { asked: 0, back: 0 }

  test.each(scenarios)('%s: the case is kept, and no answer shown says anything else', (name) => {
    const visit = afterVisit(caseOf(name))
    const text = encodeCase(catalogue, visit.case, { lang: 'fr' })
    const taken = readTicket(catalogue, text, today)
    if (typeof taken === 'string') throw new Error(taken)
    const { case: kept, answered } = taken.session
    const path = (one: Case) =>
      computePath(catalogue, one, { today }).steps.map(({ id, status }) => [id, status])
    expect(path(kept)).toEqual(path(visit.case))
    for (const { screen, answer } of answered) {
      if (
        screen.kind === 'choice' &&
        answer.kind === 'option' &&
        'group' in (screen.options[answer.index] ?? {})
      )
        continue
      // Saying the same once more changes no step of the path.
      expect(path(answerScreen(kept, screen, answer)), `${screen.id} ${JSON.stringify(answer)}`).toEqual(
        path(kept),
      )
    }
    counts.asked += visit.screens.length
    counts.back += answered.filter(({ screen }) => visit.screens.includes(screenKey(screen))).length
  })

  test('nearly all of them come back: 97 of 100 over every scenario', () => {
    expect(counts.asked).toBeGreaterThan(1000)
    expect(counts.back / counts.asked).toBeGreaterThan(0.97)
  })
})

describe('exercises', () => {
  const days = ['2026-12-01', '2028-02-29', '2031-07-13']

  test.each(practiceIds.flatMap((id) => days.map((day) => [id, day] as const)))(
    '%s on %s: fits the catalogue, no date is over, and what the advice is about is on the path',
    (id, day) => {
      const result = parseCase(catalogue, practicePerson(id, day))
      if (!result.ok) throw new Error(id)
      const { steps } = computePath(catalogue, result.case, { today: day })
      expect(steps.length).toBeGreaterThan(5)
      expect(steps.filter(({ deadline }) => deadline?.overdue).map((step) => step.id)).toEqual([])
      expect(steps.filter(({ status }) => status === 'applies').map((step) => step.id)).toEqual(
        expect.arrayContaining([...practiceSteps[id]]),
      )
    },
  )
})
