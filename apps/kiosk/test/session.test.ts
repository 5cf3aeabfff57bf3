import type { Screen } from '@parcours/flows'
import { describe, expect, test } from 'vitest'
import {
  type Action,
  currentView,
  emptySession,
  reduceSession,
  screenKey,
} from '../src/visit/session/session.ts'

const date: Screen = { id: 'moving_date', kind: 'date', fact: 'moving_date', optional: false }
const scope: Screen = {
  id: 'move_scope',
  kind: 'choice',
  fact: 'move_scope',
  options: [{ value: 'same_commune' }, { value: 'abroad' }],
  discreet: [],
  within: null,
}
const next = { name: 'question', key: null, isEdit: false } as const
const dateAnswer: Action = {
  type: 'answer',
  screen: date,
  answer: { kind: 'value', value: '2027-06-01' },
  next,
}

const play = (...actions: Action[]) => actions.reduce(reduceSession, emptySession)
const begin: Action = { type: 'chooseEvents', events: ['moving'] }

describe('a session', () => {
  test('begins with the events and goes on to the first question', () => {
    expect(currentView(emptySession)).toEqual({ name: 'events' })
    expect(currentView(play(begin))).toEqual(next)
  })

  test('keeps an answer as facts and goes to the next question', () => {
    const session = play(begin, dateAnswer)
    expect(session.case.facts).toEqual({ moving_date: '2027-06-01' })
    expect(currentView(session)).toEqual(next)
  })

  test('goes back to the question that was answered, not to the next one', () => {
    const session = play(begin, dateAnswer, { type: 'back' })
    expect(currentView(session)).toEqual({ name: 'question', key: 'moving_date', isEdit: false })
  })

  test('replaces a changed answer at its place and leads straight back', () => {
    const edit: Action = {
      type: 'answer',
      screen: date,
      answer: { kind: 'value', value: '2027-07-01' },
      next: null,
    }
    const answered = play(
      begin,
      dateAnswer,
      { type: 'answer', screen: scope, answer: { kind: 'option', index: 1 }, next: { name: 'path' } },
      { type: 'go', view: { name: 'answers' } },
      { type: 'go', view: { name: 'question', key: 'moving_date', isEdit: true } },
      edit,
    )
    expect(currentView(answered)).toEqual({ name: 'answers' })
    expect(answered.answered.map(({ screen }) => screen.id)).toEqual(['moving_date', 'move_scope'])
    expect(answered.case.facts).toEqual({ moving_date: '2027-07-01', move_scope: 'abroad' })
  })

  test('keeps an unknown answer as said: the question does not come again', () => {
    const session = play(begin, { ...dateAnswer, answer: { kind: 'unknown' } })
    expect(session.case.facts).toEqual({ moving_date: null })
  })

  test('notes a different situation once', () => {
    const said: Action = { type: 'sayDifferent', about: 'moving_date' }
    expect(play(begin, said, said).different).toEqual(['moving_date'])
  })

  test('ticks papers by step, and marks steps done and not done', () => {
    const tick = (isTicked: boolean): Action => ({ type: 'tickPaper', stepId: 'a', paper: 'lease', isTicked })
    expect(play(tick(true), tick(true)).papers).toEqual({ a: ['lease'] })
    expect(play(tick(true), tick(false)).papers).toEqual({ a: [] })
    const done = (isDone: boolean): Action => ({ type: 'markDone', stepId: 'a', isDone })
    expect(play(done(true)).case.done).toEqual(['a'])
    expect(play(done(true), done(false)).case.done).toEqual([])
  })

  test('stays on the first view when there is nothing to go back to', () => {
    expect(reduceSession(emptySession, { type: 'back' })).toBe(emptySession)
  })

  test('tells a screen from the same screen with other cards', () => {
    expect(screenKey(scope)).not.toBe(screenKey({ ...scope, within: 'work' } as Screen))
    const pets: Screen = {
      id: 'things',
      kind: 'group',
      items: [{ fact: 'pets', value: 'dog', adds: true }],
      more: 0,
    }
    expect(screenKey(pets)).not.toBe(screenKey({ ...pets, items: [{ fact: 'water' }] }))
  })
})
