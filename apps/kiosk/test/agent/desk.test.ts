import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseAction,
  type CaseStart,
  closedDesk,
  currentCase,
  type Desk,
  type DeskCase,
  reduceCase,
  reduceDesk,
} from '../../src/agent/desk/desk.ts'
import { type CaseName, caseNames, nextName } from '../../src/agent/desk/names.ts'
import { emptySession } from '../../src/visit/session/session.ts'

const display = { theme: 'light', size: 2, pxPerMm: 4 } as const
const start: CaseStart = { language: 'fr', display }
const open = (): Desk => reduceDesk(closedDesk, { type: 'unlock' })
const withCases = (count: number): Desk =>
  Array.from({ length: count }).reduce<Desk>((desk) => reduceDesk(desk, { type: 'begin', ...start }), open())

const dateScreen = { id: 'moving_date', kind: 'date', fact: 'moving_date', optional: false } as const
const steps = ['tax-address', 'mail-forwarding', 'school-enrolment']
const dates = ['2027-01-04', '2027-02-01', '2027-03-01']

/** Anything that an agent or a visitor may do on one case. */
const caseAction: fc.Arbitrary<CaseAction> = fc.oneof(
  fc.constantFrom('fr', 'ar', 'en').map((language): CaseAction => ({ type: 'setLanguage', language })),
  fc
    .constantFrom(1, 2, 3, 4)
    .map((size): CaseAction => ({ type: 'setDisplay', display: { ...display, size } })),
  fc
    .tuple(fc.constantFrom('id_card', 'rib'), fc.boolean())
    .map(([paper, isSeen]): CaseAction => ({ type: 'seePaper', paper, isSeen })),
  fc
    .tuple(fc.constantFrom(...steps), fc.boolean())
    .map(([stepId, isDone]): CaseAction => ({ type: 'doHere', stepId, isDone })),
  fc.tuple(fc.constantFrom(...steps), fc.boolean()).map(
    ([stepId, isDone]): CaseAction => ({
      type: 'visit',
      action: { type: 'markDone', stepId, isDone },
    }),
  ),
  fc.constantFrom(...dates).map(
    (value): CaseAction => ({
      type: 'visit',
      action: {
        type: 'answer',
        screen: dateScreen,
        answer: { kind: 'value', value },
        next: { name: 'path' },
      },
    }),
  ),
  fc.constantFrom<CaseAction>(
    { type: 'visit', action: { type: 'chooseEvents', events: ['moving'] } },
    { type: 'visit', action: { type: 'chooseEvents', events: ['birth', 'moving'] } },
    { type: 'visit', action: { type: 'back' } },
    { type: 'visit', action: { type: 'sayDifferent', about: 'events' } },
    { type: 'visit', action: { type: 'go', view: { name: 'answers' } } },
  ),
)

type Move =
  | { readonly kind: 'act'; readonly at: number; readonly does: CaseAction }
  | { readonly kind: 'show'; readonly at: number }
  | { readonly kind: 'lock' | 'unlock' | 'hide' }
  | { readonly kind: 'close'; readonly at: number }

const cases = 4
const at = fc.nat(cases - 1)
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('act' as const), at, does: caseAction }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('show' as const), at }) },
  { weight: 1, arbitrary: fc.constantFrom<Move>({ kind: 'lock' }, { kind: 'unlock' }, { kind: 'hide' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), at }) },
)

const nameAt = (index: number): CaseName => caseNames[index] ?? 'fox'

function play(desk: Desk, one: Move): Desk {
  switch (one.kind) {
    case 'act':
      return reduceDesk(desk, { type: 'in', name: nameAt(one.at), does: one.does })
    case 'show':
      return reduceDesk(desk, { type: 'show', name: nameAt(one.at) })
    case 'close':
      return reduceDesk(desk, { type: 'close', name: nameAt(one.at) })
    default:
      return reduceDesk(desk, { type: one.kind })
  }
}

/** What a case would be if no other were on the desk; null once it was closed. */
function alone(first: DeskCase, moves: readonly Move[], index: number): DeskCase | null {
  let one: DeskCase | null = first
  for (const each of moves) {
    if (!('at' in each) || each.at !== index || one === null) continue
    if (each.kind === 'close') one = null
    else if (each.kind === 'act') one = reduceCase(one, each.does)
  }
  return one
}

type Play = (desk: Desk, one: Move) => Desk

/** The first interleaving in which a case is not what it would be alone, or null. */
function mixing(how: Play): unknown {
  const result = fc.check(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const first = withCases(cases)
      const last = moves.reduce(how, first)
      for (const [index, one] of first.cases.entries()) {
        const found = last.cases.find(({ name }) => name === one.name) ?? null
        expect(found).toEqual(alone(one, moves, index))
      }
    }),
    { numRuns: 300 },
  )
  return result.failed ? result.counterexample : null
}

describe('cases side by side', () => {
  test('each is what it would be alone, whatever happens to the others', () => {
    expect(mixing(play)).toBeNull()
  })

  test('a desk that answers into the case on the screen would be seen (canary)', () => {
    const careless: Play = (desk, one) =>
      one.kind === 'act' && desk.current !== null
        ? reduceDesk(desk, { type: 'in', name: desk.current, does: one.does })
        : play(desk, one)
    expect(mixing(careless)).not.toBeNull()
  })

  test('closing a case leaves nothing of it', () => {
    const marked = reduceDesk(withCases(2), {
      type: 'in',
      name: 'mouse',
      does: { type: 'seePaper', paper: 'a-paper-like-no-other', isSeen: true },
    })
    expect(JSON.stringify(marked)).toContain('a-paper-like-no-other')
    const closed = reduceDesk(marked, { type: 'close', name: 'mouse' })
    expect(JSON.stringify(closed)).not.toContain('a-paper-like-no-other')
    expect(closed.current).toBeNull()
  })

  test('an action on a closed case does nothing: an answer that comes late reaches nobody', () => {
    const closed = reduceDesk(withCases(2), { type: 'close', name: 'mouse' })
    const late = { type: 'visit', action: { type: 'chooseEvents', events: ['birth'] } } as const
    expect(reduceDesk(closed, { type: 'in', name: 'mouse', does: late })).toEqual(closed)
  })

  test('the visit that was on the screen becomes the first case, behind the PIN', () => {
    const session = { ...emptySession, case: { ...emptySession.case, events: ['moving'] } }
    const desk = reduceDesk(closedDesk, { type: 'begin', ...start, session })
    expect(desk.isLocked).toBe(true)
    expect(currentCase(desk)?.session).toBe(session)
  })

  test('a step done here is done for the visitor too, and can be taken back', () => {
    const does = { type: 'doHere', stepId: 'tax-address', isDone: true } as const
    const done = reduceDesk(withCases(1), { type: 'in', name: 'fox', does })
    expect(currentCase(done)).toMatchObject({
      doneHere: ['tax-address'],
      session: { case: { done: ['tax-address'] } },
    })
    const undone = reduceDesk(done, { type: 'in', name: 'fox', does: { ...does, isDone: false } })
    expect(currentCase(undone)).toMatchObject({ doneHere: [], session: { case: { done: [] } } })
  })
})

/** The steps that were done here, told from the actions alone: done here, and not taken back since by anybody. */
function doneHereAfter(actions: readonly CaseAction[]): string[] {
  const here = new Set<string>()
  for (const each of actions) {
    if (each.type === 'doHere' && each.isDone) here.add(each.stepId)
    else if (each.type === 'doHere') here.delete(each.stepId)
    else if (each.type === 'visit' && each.action.type === 'markDone' && !each.action.isDone)
      here.delete(each.action.stepId)
  }
  return [...here].sort()
}

type Reduce = (one: DeskCase, does: CaseAction) => DeskCase

/** The first actions after which the file tells something else to have been done here, or null. */
function falseDoneHere(how: Reduce): unknown {
  const [first] = withCases(1).cases
  if (first === undefined) throw new Error('no case')
  const result = fc.check(
    fc.property(fc.array(caseAction, { maxLength: 40 }), (actions) => {
      const { doneHere, session } = actions.reduce(how, first)
      expect(doneHere.toSorted()).toEqual(doneHereAfter(actions))
      expect(session.case.done).toEqual(expect.arrayContaining([...doneHere]))
    }),
    { numRuns: 300 },
  )
  return result.failed ? result.counterexample : null
}

describe('what was done here', () => {
  test('is what the agent did, unless the agent or the visitor took it back', () => {
    expect(falseDoneHere(reduceCase)).toBeNull()
  })

  test('a desk that keeps what the visitor took back would be seen (canary)', () => {
    const keeping: Reduce = (one, does) => {
      const next = reduceCase(one, does)
      return does.type === 'visit' ? { ...next, doneHere: one.doneHere } : next
    }
    expect(falseDoneHere(keeping)).not.toBeNull()
  })

  test('taken back by the visitor and ticked again as done elsewhere, a step was not done here', () => {
    const done = (isDone: boolean): CaseAction => ({
      type: 'visit',
      action: { type: 'markDone', stepId: 'tax-address', isDone },
    })
    const actions: CaseAction[] = [
      { type: 'doHere', stepId: 'tax-address', isDone: true },
      done(false),
      done(true),
    ]
    const last = actions.reduce(
      (desk, does) => reduceDesk(desk, { type: 'in', name: 'fox', does }),
      withCases(1),
    )
    expect(currentCase(last)).toMatchObject({ doneHere: [], session: { case: { done: ['tax-address'] } } })
  })
})

describe('papers that were seen', () => {
  test('come with the ticket to the next desk', () => {
    const desk = reduceDesk(open(), { type: 'begin', ...start, seen: ['rib'] })
    expect(currentCase(desk)?.seen).toEqual(['rib'])
  })
})

describe('the half of the agent', () => {
  test('hidden, comes back to who ended nothing; a visitor who ends their visit meanwhile sees no list of cases', () => {
    const hidden = reduceDesk(withCases(2), { type: 'hide' })
    expect(reduceDesk(hidden, { type: 'unlock' })).toMatchObject({ isLocked: false, isHidden: false })
    const ended = reduceDesk(hidden, { type: 'close', name: 'mouse' })
    expect(ended).toMatchObject({ isLocked: true, current: null })
    expect(ended.cases.map(({ name }) => name)).toEqual(['fox'])
  })

  test('in sight, stays open when the agent closes a case', () => {
    expect(reduceDesk(withCases(2), { type: 'close', name: 'mouse' }).isLocked).toBe(false)
  })

  test('stays folded from case to case, and is open again when it is unfolded', () => {
    const folded = reduceDesk(withCases(2), { type: 'fold', isFolded: true })
    const other = reduceDesk(folded, { type: 'show', name: 'fox' })
    expect(other.isFolded).toBe(true)
    expect(reduceDesk(other, { type: 'fold', isFolded: false }).isFolded).toBe(false)
  })
})

describe('names of cases', () => {
  test('no two open cases have the same', () => {
    const names = withCases(caseNames.length).cases.map(({ name }) => name)
    expect(new Set(names).size).toBe(caseNames.length)
  })

  test('a name that was given back comes last: the next visitor is not taken for the one before', () => {
    const closed = reduceDesk(withCases(2), { type: 'close', name: 'mouse' })
    expect(reduceDesk(closed, { type: 'begin', ...start }).current).toBe('cat')
  })

  test('a full desk takes no other case', () => {
    const full = withCases(caseNames.length)
    expect(nextName(caseNames, 99)).toBeNull()
    expect(reduceDesk(full, { type: 'begin', ...start })).toEqual(full)
  })
})
