/**
 * A small catalogue with a screen of each kind, and short ways to show and answer them.
 */
import type { Answer } from '../src/engine/answer.ts'
import { answerScreen } from '../src/engine/answer.ts'
import { nextScreens } from '../src/engine/screens.ts'
import type { Screen, ScreenDef, Subject } from '../src/engine/screenTypes.ts'
import type { Condition, Fact, Facts } from '../src/engine/types.ts'
import { caseOf, choice, DATE, includes, is, smallCatalogue, step, TODAY, YES_NO } from './support.ts'

export const FACTS: Readonly<Record<string, Fact>> = {
  moving_date: DATE,
  status: choice('tenant', 'owner', 'hosted'),
  furnished: { type: 'boolean', askIf: is('status', 'tenant') },
  reason: {
    type: 'choice',
    values: ['home', 'transfer', 'first', 'lost', 'violence'],
    optInValues: ['violence'],
  },
  benefits: { type: 'choices', values: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9'] },
  cars: {
    type: 'list',
    max: 4,
    item: { plate: choice('siv', 'fni'), mine: YES_NO, changes: { type: 'integer', min: 0, max: 9 } },
  },
  pets: { type: 'choices', values: ['dog', 'cat'] },
  waste: choice('yes', 'no', 'unknown'),
  cover: choice('employer', 'own', 'none'),
  expected: { type: 'integer', min: 0, max: 8 },
  mover: YES_NO,
  firearms: { type: 'boolean', unasked: false },
  income: {
    type: 'choice',
    values: ['low', 'modest', 'above'],
    impliedBy: [{ when: includes('benefits', 'b1'), value: { oneOf: ['low', 'modest'] } }],
  },
}
export const SCREENS: readonly ScreenDef[] = [
  {
    id: 'home',
    kind: 'choice',
    options: [
      { id: 'empty', sets: { status: 'tenant', furnished: false } },
      { id: 'furnished', sets: { status: 'tenant', furnished: true } },
      { id: 'owner', sets: { status: 'owner' } },
      { id: 'hosted', sets: { status: 'hosted' } },
    ],
  },
  {
    id: 'reason',
    kind: 'choice',
    fact: 'reason',
    values: ['home'],
    groups: { work: ['transfer', 'first', 'lost'] },
    discreet: ['violence'],
  },
  {
    id: 'benefits',
    kind: 'choices',
    fact: 'benefits',
    valuesFor: { moving: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'], job_loss: ['b8', 'b9'] },
  },
  {
    id: 'things',
    kind: 'group',
    items: [
      { fact: 'mover' },
      { fact: 'cars', opens: true },
      { fact: 'pets', value: 'dog', adds: true },
      { fact: 'pets', value: 'cat', adds: true },
      { fact: 'waste', value: 'yes', otherwise: 'no' },
      { fact: 'cover', value: { oneOf: ['employer', 'own'] }, otherwise: 'none' },
      { fact: 'expected', value: 1, otherwise: 0 },
    ],
  },
  { id: 'cars', kind: 'list', fact: 'cars', fields: { moving: ['plate', 'mine'] } },
  { id: 'moving_date', kind: 'date', fact: 'moving_date', optional: true },
  {
    id: 'income',
    kind: 'choice',
    fact: 'income',
    values: ['low', 'modest', 'above'],
    groups: {},
    discreet: [],
  },
]
const SUBJECTS: readonly Subject[] = [
  { id: 'guns', events: ['moving'], sets: { firearms: true } },
  { id: 'other', events: ['birth'], sets: { firearms: true } },
]

/** The screens of a catalogue whose one step has this condition. */
export function screensFor(
  when: Condition,
  facts: Facts = {},
  events: readonly string[] = ['moving'],
): readonly Screen[] {
  return nextScreens(catalogueFor(when), caseOf(facts, events), { today: TODAY })
}

export function catalogueFor(...when: readonly Condition[]) {
  const steps = when.map((one, index) =>
    step(`it${index}`, {
      when: one,
      events: { moving: { phase: 'before', weight: 1 }, job_loss: { phase: 'before', weight: 1 } },
    }),
  )
  return smallCatalogue({ facts: FACTS, screens: SCREENS, subjects: SUBJECTS, steps })
}

export const first = (screens: readonly Screen[]): Screen => {
  const [screen] = screens
  if (!screen) throw new Error('no screen')
  return screen
}

export function answered(screen: Screen, answer: Answer, facts: Facts = {}): Facts {
  return answerScreen(caseOf(facts), screen, answer).facts
}
