import { readFileSync } from 'node:fs'
import { type Case, computePath, loadCatalogue } from '@parcours/flows'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { offOf, partsAlone, partsOf, pathPartIds } from '../../src/agent/panel/pathParts.ts'
import { type Day, dayOf, isForToday } from '../../src/visit/adapters/today.ts'
import { kioskOf, scenario } from '../phone/kiosk.ts'

const flows = new URL('../../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))
const catalogue = loadCatalogue(read('generated/catalogue.json'))
const mother = { done: [], ...(read('scenarios/birth-single-parent-low-pay.json') as Omit<Case, 'done'>) }
const pathOn = (today: string) => computePath(catalogue, mother, { today })

test('every step stands once, whatever the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const today = `2026-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`
      const path = pathOn(today)
      const listed = partsOf(path).flatMap(({ steps }) => steps.map(({ id }) => id))
      const wanted = path.steps.filter(({ kind }) => kind !== 'not_required').map(({ id }) => id)
      expect(listed.toSorted()).toEqual(wanted.toSorted())
    }),
    { numRuns: 40 },
  )
})

const partOf = (today: string, id: string, one: Case = mother) =>
  partsOf(computePath(catalogue, one, { today })).find(({ steps }) => steps.some((step) => step.id === id))
    ?.id

test('parts keep their order, and what is overdue and decided is in the first', () => {
  const parts = partsOf(pathOn('2027-06-01'))
  const order = parts.map(({ id }) => pathPartIds.indexOf(id))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  for (const { id, steps } of parts)
    for (const { deadline, status } of steps)
      if (status === 'applies' && deadline?.overdue) expect(id).toBe('urgent')
})

test('a birth is not urgent to declare before it; it is from its day on', () => {
  const { due_date: due, ...rest } = mother.facts
  const born = { ...mother, facts: { ...rest, birth_outcome: 'live_birth', birth_date: due } } as Case
  expect(partOf('2026-12-01', 'declare-birth')).toBe('others')
  expect(partOf(String(due), 'declare-birth', born)).toBe('urgent')
})

test('within 30 days of its last day, a step comes next even before its time', () => {
  const { date } = pathOn('2026-12-01').steps.find(({ id }) => id === 'declare-birth')?.deadline ?? {}
  const day = (before: number) =>
    Temporal.PlainDate.from(date ?? '')
      .subtract({ days: before })
      .toString()
  expect(partOf(day(31), 'declare-birth')).toBe('others')
  expect(partOf(day(30), 'declare-birth')).toBe('soon')
})

test('what is still to check is never under « Urgent », and stands first among what to check when it presses', () => {
  const open: Case = { version: 1, events: ['job_loss'], facts: {}, done: [] }
  const parts = partsOf(computePath(catalogue, open, { today: '2026-12-01' }))
  const statuses = parts
    .filter(({ id }) => id !== 'toCheck')
    .flatMap(({ steps }) => steps.map((s) => s.status))
  expect(statuses).not.toContain('to_check')
  const checks = parts.find(({ id }) => id === 'toCheck')?.steps ?? []
  const presses = checks.map(({ urgent, after }) => urgent && after.length === 0)
  expect(presses).toEqual(presses.toSorted((a, b) => Number(b) - Number(a)))
  expect(presses[0]).toBe(true)
})

test('a step of a private subject that nobody spoke of is not named, not even as off the path', () => {
  const off = (facts: Case['facts']) => {
    const one = { ...mother, facts: { ...mother.facts, ...facts } }
    return offOf(computePath(catalogue, one, { today: '2026-12-01' }), catalogue, one.facts).map(
      ({ id }) => id,
    )
  }
  expect(computePath(catalogue, mother, { today: '2026-12-01' }).excluded.map(({ id }) => id)).toContain(
    'funeral-after-loss',
  )
  for (const outcome of [null, 'expected', 'live_birth'])
    expect(off({ birth_outcome: outcome })).not.toContain('funeral-after-loss')
  // What the visitor said of a loss keeps it away: the agent may know why.
  expect(
    off({ birth_outcome: 'stillborn', pregnancy_viable: false, stillbirth_after_month5: false }),
  ).toContain('funeral-after-loss')
  expect(off({})).toContain('parental-leave')
})

test('« Droits » is every right that is not done, in whichever part it stands; the whole list has it once', () => {
  const one = { ...mother, done: ['birth-bonus'] }
  const parts = partsOf(computePath(catalogue, one, { today: '2026-12-01' }))
  const rights = partsAlone(parts, 'rights').flatMap(({ steps }) => steps)
  const wanted = computePath(catalogue, one, { today: '2026-12-01' }).steps.filter(
    ({ kind, status }) => kind === 'right' && status !== 'done',
  )
  expect(rights.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
  expect(rights.map(({ id }) => id)).not.toContain('birth-bonus')
  expect(partsAlone(parts, null)).toBe(parts)
})

test('a right that is urgent, near its last day or to check is among « Droits », in the part of what presses', () => {
  const open: Case = { version: 1, events: ['job_loss'], facts: {}, done: [] }
  const cases = [open, scenario('birth-newborn-in-hospital')]
  const found = new Set<string>()
  for (const one of cases) {
    const parts = partsOf(computePath(catalogue, one, { today: '2026-12-01' }))
    for (const { id, steps } of partsAlone(parts, 'rights')) {
      found.add(id)
      for (const step of steps) expect(parts.find((part) => part.id === id)?.steps).toContain(step)
    }
  }
  expect([...found].toSorted()).toEqual(['rights', 'soon', 'toCheck', 'urgent'])
})

test('any other part alone is that part', () => {
  const parts = partsOf(pathOn('2026-12-01'))
  for (const { id, steps } of parts.filter((part) => part.id !== 'rights'))
    expect(partsAlone(parts, id)).toEqual([{ id, steps }])
})

/** What is listed for today. */
const listedOn = (today: string, one: Case = mother) => {
  const kiosk = kioskOf(one, today)
  const day = dayOf(kiosk)
  const listed = partsOf(kiosk.path, (step) => isForToday(step, day)).flatMap(({ steps }) => steps)
  return { kiosk, day, listed, ids: listed.map(({ id }) => id) }
}

test('« ici aujourd’hui » keeps only what an agent here can finish, and leaves nothing of it out', () => {
  const { kiosk, day, listed } = listedOn('2026-12-01')
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.every((step) => step.level === 'with_you' && step.status === 'applies')).toBe(true)
  expect(listed.length).toBe(kiosk.path.steps.filter((step) => isForToday(step, day)).length)
})

test('nothing that waits for another step is for today: before the birth, nothing of after it', () => {
  const { kiosk, listed, ids } = listedOn('2026-12-01')
  const done = new Set(kiosk.session.case.done)
  expect(listed.flatMap(({ after }) => after.filter((id) => !done.has(id)))).toEqual([])
  // Without that rule these would be listed: the canary of the test.
  const waiting = kiosk.path.steps.filter(
    ({ level, status, deadline, after }) =>
      level === 'with_you' && status === 'applies' && deadline === null && after.length > 0,
  )
  expect(waiting.length).toBeGreaterThan(3)
  expect(ids).not.toContain('tax-return-child')
})

test('what comes before it done, the step is for today; what is not on this path holds nothing back', () => {
  const { due_date: due, ...rest } = mother.facts
  const born = { ...mother, facts: { ...rest, birth_outcome: 'live_birth', birth_date: due } } as Case
  const today = String(due)
  expect(listedOn(today, born).ids).not.toContain('caf-declare-birth')
  expect(listedOn(today, { ...born, done: ['declare-birth'] }).ids).toContain('caf-declare-birth')
  // The arrival of an adopted child comes before it too: not on this path.
  expect(listedOn(today, { ...born, done: ['declare-birth'] }).ids).toContain('tax-return-child')
})

test('a step of after the event, without a day of its own, waits for the day of the event', () => {
  // It waits for no other step: only its phase says that it is for after the birth.
  const id = 'childcare-tax-credit'
  expect(listedOn('2026-12-01').ids).not.toContain(id)
  expect(listedOn('2027-05-19').ids).not.toContain(id)
  expect(listedOn('2027-05-20').ids).toContain(id)
  // Where nobody said the day, nothing holds it back.
  const { due_date: _, ...unsaid } = mother.facts
  expect(listedOn('2026-12-01', { ...mother, facts: unsaid }).ids).toContain(id)
})

test('a baby who came before the day that was expected is there', () => {
  const early = {
    ...mother,
    facts: { ...mother.facts, birth_outcome: 'live_birth', birth_date: '2027-04-02' },
  }
  expect(dayOf(kioskOf(early as Case, '2027-04-01')).ahead).toContain('birth')
  expect(dayOf(kioskOf(early as Case, '2027-04-02')).ahead).not.toContain('birth')
})

test('a step whose time has not come is not for today', () => {
  const [step] = pathOn('2026-12-01').steps
  if (step === undefined) throw new Error('no step')
  const ready = { ...step, level: 'with_you', status: 'applies', kind: 'duty', after: [] } as const
  const deadline = {
    from: null,
    opens: '2027-01-01',
    date: '2027-01-01',
    type: 'earliest',
    overdue: false,
    uncertain: [],
    fallback: null,
    rule: 0,
    silence: null,
  } as const
  const on = (today: string): Day => ({ today, done: new Set(), ahead: new Set() })
  expect(isForToday({ ...ready, deadline }, on('2026-12-31'))).toBe(false)
  expect(isForToday({ ...ready, deadline }, on('2027-01-01'))).toBe(true)
  expect(isForToday({ ...ready, deadline, after: ['other'] }, on('2027-01-01'))).toBe(false)
})
