import { expect, test } from 'vitest'
import type { Digit } from '../digit-pad/index.ts'
import { type DatePart, draftOf, eraseDigit, readDraft, typeDigit } from './dateDraft.ts'

/** Presses keys of the pad from the first box on. */
function press(digits: string) {
  let state: { draft: ReturnType<typeof draftOf>; part: DatePart } = { draft: draftOf(null), part: 'day' }
  for (const digit of digits) state = typeDigit(state.draft, state.part, digit as Digit)
  return state
}

test('fills the three boxes one after the other', () => {
  expect(readDraft(press('13102026').draft, {})).toEqual({ iso: '2026-10-13' })
})

test('goes to the next box as soon as no further digit can follow', () => {
  expect(press('4')).toEqual({ draft: { day: '4', month: '', year: '' }, part: 'month' })
  expect(press('46')).toEqual({ draft: { day: '4', month: '6', year: '' }, part: 'year' })
})

test('starts a full box anew', () => {
  const { draft } = press('13102026')
  expect(typeDigit(draft, 'day', '2').draft.day).toBe('2')
})

test('erases from the last box back to the first', () => {
  let state = press('131')
  state = eraseDigit(state.draft, state.part)
  expect(state).toEqual({ draft: { day: '13', month: '', year: '' }, part: 'month' })
  state = eraseDigit(state.draft, state.part)
  expect(state).toEqual({ draft: { day: '1', month: '', year: '' }, part: 'day' })
})

test.each([
  ['', { kind: 'empty', part: 'day' }],
  ['32', { kind: 'day', part: 'day' }],
  ['1313', { kind: 'month', part: 'month' }],
  ['1310', { kind: 'year', part: 'year' }],
  ['130926', { kind: 'year', part: 'year' }],
])('names the box to mend in « %s »', (digits, problem) => {
  expect(readDraft(press(digits).draft, {})).toEqual({ problem })
})

test('says how many days the month has', () => {
  expect(readDraft({ day: '31', month: '2', year: '2027' }, {})).toEqual({
    problem: { kind: 'noSuchDay', part: 'day', days: 28, month: 2 },
  })
  expect(readDraft({ day: '30', month: '2', year: '2028' }, {})).toMatchObject({ problem: { days: 29 } })
  expect(readDraft({ day: '31', month: '4', year: '2027' }, {})).toMatchObject({ problem: { days: 30 } })
})

test('keeps to the bounds, both included', () => {
  const bounds = { min: '2026-10-13', max: '2026-10-14' }
  expect(readDraft(draftOf('2026-10-12'), bounds)).toMatchObject({ problem: { kind: 'tooEarly' } })
  expect(readDraft(draftOf('2026-10-13'), bounds)).toEqual({ iso: '2026-10-13' })
  expect(readDraft(draftOf('2026-10-15'), bounds)).toMatchObject({ problem: { kind: 'tooLate' } })
})
