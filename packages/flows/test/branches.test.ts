import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { coverageOf, gapsOf } from '../src/build/branches.ts'
import { run } from '../src/cli/main.ts'
import type { Condition, Facts } from '../src/engine/types.ts'
import { all, any, caseOf, choice, is, SMALL, smallCatalogue, some, step, TODAY, YES_NO } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CATALOGUE = smallCatalogue({
  facts: { a: YES_NO, b: YES_NO, children: { type: 'list', item: { school: choice('primary', 'none') } } },
  steps: [
    step('both', { when: all(is('a', true), is('b', true)) }),
    step('everyone'),
    step('pupil', { for: { list: 'children', where: is('school', 'primary') } }),
    step('parent', { when: some('children', is('school', 'primary')) }),
  ],
})

/** What scenarios with these facts leave untried: `owner place`. */
function untried(...facts: readonly Facts[]): readonly string[] {
  const cases = facts.map((one) => caseOf(one))
  const { steps, branches } = gapsOf(coverageOf(CATALOGUE, cases, TODAY))
  return [...steps.map(({ id }) => id), ...branches.map(({ owner, at }) => `${owner} ${at}`)]
}

const PUPIL = { children: [{ school: 'primary' }] }

describe('what scenarios cover', () => {
  test('is all, once each step and each condition went both ways', () => {
    const two = [{ school: 'primary' }, { school: 'none' }]
    expect(untried({ a: true, b: true, children: two }, { a: false, b: false, children: [] })).toEqual([])
  })

  test('lacks a condition that never failed, even when its step was kept off by another', () => {
    expect(untried({ a: true, b: true, children: [] }, { a: false, b: true, ...PUPIL })).toEqual([
      'both when.all.1',
      'pupil for.where',
      'parent when.children.some',
    ])
  })

  test('lacks a step that was never on a path, or never kept off', () => {
    expect(untried({ a: true, b: false, ...PUPIL })).toEqual(
      expect.arrayContaining(['both', 'pupil', 'parent', 'both when.all.0', 'both when.all.1']),
    )
  })

  test('counts an unknown answer neither way, and asks nothing of a step for everybody', () => {
    expect(untried({}, { a: null })).toEqual([
      'both',
      'pupil',
      'parent',
      'both when.all.0',
      'both when.all.1',
      'pupil for.where',
      'parent when',
      'parent when.children.some',
    ])
  })

  test('asks nothing of a condition that only says whether a date is known', () => {
    const known: Condition = { op: 'compare', fact: 'seen', atLeast: '1900-01-01' }
    const late: Condition = { op: 'compare', fact: 'seen', atLeast: '1900-01-02' }
    const catalogue = smallCatalogue({
      facts: {
        seen: { type: 'date' },
        a: { ...YES_NO, impliedBy: [{ when: any(known, late), value: true }] },
      },
    })
    const { branches } = coverageOf(catalogue, [caseOf({ seen: '2026-01-01' })], TODAY)
    expect(branches.map(({ at }) => at)).toEqual(['impliedBy.0.when.any.1'])
  })

  test('counts a step only in scenarios of its events', () => {
    const { steps } = coverageOf(CATALOGUE, [caseOf({ a: false }, ['job_loss'])], TODAY)
    expect(steps.map(({ on, off }) => on + off)).toEqual([0, 0, 0, 0])
  })
})

describe('parcours check --coverage', () => {
  const check = (dir: string, ...more: string[]) =>
    run(['check', '--coverage', dir, ...more], { now: () => TODAY, readInput: () => '' })

  test('prints counts and what is untried, and fails while something is', async () => {
    const facts = { home_now_status: 'tenant', home_now_furnished: true }
    writeFileSync(join(folder, 'one.json'), JSON.stringify({ version: 1, events: ['moving'], facts }))
    const { status, out } = await check(folder, '--catalogue', SMALL)
    expect(status).toBe(1)
    expect(out).toContain('check-notice : jamais sur un parcours')
    expect(out).toContain('tell-landlord : jamais écartée')
    expect(out).toMatch(/1 scénarios\.\nDémarches : 3 ; sur un parcours : 1 ; /)
  })

  test('refuses a folder that does not exist', async () => {
    expect((await check('/nowhere')).err).toContain('check --coverage: the folder /nowhere does not exist.')
  })
})
