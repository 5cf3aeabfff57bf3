/**
 * Several events on one path: dates, reasons, order, trips.
 */
import { describe, expect, test } from 'vitest'
import { computePath } from '../src/engine/path.ts'
import type { Facts, Path, Reading, Step } from '../src/engine/types.ts'
import { caseOf, DATE, is, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

const FACTS = { moving_date: DATE, contract_end_date: DATE, tenant: YES_NO, late: YES_NO }
const BOTH = ['moving', 'job_loss']
const both = {
  moving: { phase: 'before', weight: 50 },
  job_loss: { phase: 'before', weight: 10 },
}
const latest = (anchor: string, event: string, more: Partial<Reading> = {}): Reading => ({
  type: 'latest',
  anchor,
  event,
  ...more,
})
const pathOf = (steps: readonly Step[], facts: Facts, done: readonly string[] = [], events = BOTH): Path =>
  computePath(smallCatalogue({ facts: FACTS, steps }), caseOf(facts, events, done), { today: TODAY })
const ids = (path: Path) => path.steps.map(({ id }) => id)
const dates = { moving_date: '2027-03-01', contract_end_date: '2027-01-31' }

describe('a step of two events', () => {
  test('stands once, with both events, and the earliest of its latest dates', () => {
    const deadline = [latest('moving_date', 'moving'), latest('contract_end_date', 'job_loss')]
    const { steps } = pathOf([step('one', { events: both, deadline })], dates)
    expect(steps).toMatchObject([{ id: 'one', events: BOTH, deadline: { date: '2027-01-31' } }])
  })

  test('has the latest of its earliest dates', () => {
    const deadline = [
      latest('moving_date', 'moving', { type: 'earliest' }),
      latest('contract_end_date', 'job_loss', { type: 'earliest' }),
    ]
    expect(pathOf([step('one', { events: both, deadline })], dates).steps[0]?.deadline).toMatchObject({
      date: '2027-03-01',
      type: 'earliest',
      overdue: false,
    })
  })

  test('keeps only the event whose own condition holds, with its reason', () => {
    const events = { ...both, moving: { ...both.moving, when: is('tenant', true) } }
    const { steps } = pathOf([step('one', { events })], { ...dates, tenant: false })
    expect(steps).toMatchObject([{ events: ['job_loss'], phase: 'before', because: [] }])
    expect(
      pathOf([step('one', { events: { moving: events.moving } })], { tenant: true }).steps,
    ).toMatchObject([{ events: ['moving'], because: ['tenant'] }])
  })

  test('is late once its date is over, and still on the path', () => {
    const deadline = [latest('contract_end_date', 'job_loss')]
    const { steps } = pathOf([step('one', { events: both, deadline })], { contract_end_date: '2026-11-30' })
    expect(steps[0]).toMatchObject({ status: 'applies', deadline: { overdue: true } })
  })

  test('rolls over a Saturday, a Sunday and a holiday only where its reading says so', () => {
    const reading = latest('contract_end_date', 'job_loss', { offset: 'P15D' })
    const date = (more: Partial<Reading>, from: string) =>
      pathOf([step('one', { events: both, deadline: [{ ...reading, ...more }] })], {
        contract_end_date: from,
      }).steps[0]?.deadline?.date
    expect(date({ rollover: true }, '2026-11-27')).toBe('2026-12-14')
    expect(date({}, '2026-11-27')).toBe('2026-12-12')
    expect(date({ rollover: true }, '2026-12-10')).toBe('2026-12-28')
  })
})

describe('the order of two events', () => {
  const ofMoving = { moving: { phase: 'before', weight: 90 } }
  const ofJob = { job_loss: { phase: 'before', weight: 10 } }
  test('inside a phase, dates come first whatever the event, then the weight', () => {
    const steps = [
      step('job-undated', { events: ofJob }),
      step('move-undated', { events: ofMoving }),
      step('move-dated', {
        events: ofMoving,
        deadline: [latest('moving_date', 'moving', { offset: '-P3M' })],
      }),
      step('job-dated', { events: ofJob, deadline: [latest('contract_end_date', 'job_loss')] }),
      step('job-day', { events: { job_loss: { phase: 'day', weight: 1 } } }),
    ]
    expect(ids(pathOf(steps, dates))).toEqual([
      'move-dated',
      'job-dated',
      'job-undated',
      'move-undated',
      'job-day',
    ])
  })

  test('what one event needs first may come from the other', () => {
    const steps = [
      step('give-notice', {
        events: ofMoving,
        after: ['end-papers'],
        deadline: [latest('moving_date', 'moving')],
      }),
      step('end-papers', { events: { job_loss: { phase: 'after', weight: 99 } } }),
    ]
    const path = pathOf(steps, dates)
    expect(ids(path)).toEqual(['end-papers', 'give-notice'])
    expect(path.steps[1]?.after).toEqual(['end-papers'])
    expect(pathOf(steps, dates, [], ['moving']).steps).toMatchObject([{ id: 'give-notice', after: [] }])
  })
})

describe('trips', () => {
  const at = (id: string, places: readonly string[], more: Partial<Step> = {}) =>
    step(id, { places, ...more })
  test('steps of one phase at the same place are one trip, the busiest place first, each step once', () => {
    const steps = [
      at('a', ['caf', 'hub']),
      at('b', ['caf', 'hub']),
      at('c', ['hub']),
      at('d', ['caf']),
      at('e', ['caf']),
      at('alone', ['school']),
      at('nothing', ['caf'], { kind: 'not_required' }),
      at('later', ['caf'], { events: { moving: { phase: 'after', weight: 1 } } }),
    ]
    expect(pathOf(steps, {}, ['d']).trips).toEqual([
      { phase: 'before', place: 'caf', steps: ['a', 'b', 'e'] },
    ])
    expect(pathOf(steps, {}, ['d', 'e']).trips).toEqual([
      { phase: 'before', place: 'hub', steps: ['a', 'b', 'c'] },
    ])
  })

  test('no place, no trip', () => {
    expect(pathOf([at('a', []), at('b', [])], {}).trips).toEqual([])
  })
})
