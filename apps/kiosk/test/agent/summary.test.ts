import { readdirSync, readFileSync } from 'node:fs'
import { type Case, computePath, loadCatalogue, parseCase, type Words } from '@parcours/flows'
import { factName } from '@parcours/flows/explain'
import { expect, test } from 'vitest'
import type { DeskCase } from '../../src/agent/desk/desk.ts'
import { papersOf } from '../../src/agent/panel/papersOf.ts'
import { frenchWording } from '../../src/agent/panel/wording.ts'
import { privatePapers } from '../../src/agent/paper/neutral.ts'
import { summaryPapers, summaryParts } from '../../src/agent/paper/summary.ts'
import { words } from '../../src/agent/words.ts'
import { privacyOf } from '../../src/visit/adapters/privacy.ts'
import type { Kiosk } from '../../src/visit/KioskContext.tsx'
import { createLexicon } from '../../src/visit/lookup.ts'
import { emptySession } from '../../src/visit/session/session.ts'

const flows = new URL('../../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))
const catalogue = loadCatalogue(read('generated/catalogue.json'))
const fr = read('generated/words.fr.json') as Words
const today = '2026-12-01'
const scenarios = readdirSync(new URL('scenarios', flows)).filter((name) => name.endsWith('.json'))

function caseOf(name: string): Case {
  const result = parseCase(catalogue, read(`scenarios/${name}`))
  if (!result.ok) throw new Error(name)
  return result.case
}

function kioskOf(name: string, given = caseOf(name)): Kiosk {
  return {
    content: { catalogue, words: { fr } },
    language: 'fr',
    translated: undefined,
    lexicon: createLexicon(fr, undefined),
    today,
    session: { ...emptySession, case: given },
    exercise: null,
    dispatch: () => {},
    chooseEvents: async () => {},
    path: computePath(catalogue, given, { today }),
    // No summary reads them.
    screens: [],
    say: () => [],
  }
}

const one: DeskCase = {
  name: 'fox',
  language: 'fr',
  display: { theme: 'light', size: 2, pxPerMm: 4 },
  session: emptySession,
  seen: [],
  doneHere: [],
  practice: null,
  lost: [],
}

test.each(scenarios)('%s: no paper of a private step is in the table', (name) => {
  const kiosk = kioskOf(name)
  const told = new Set(
    kiosk.path.steps.flatMap((step) => (privacyOf(kiosk, step) === undefined ? step.documentIds : [])),
  )
  for (const { id } of summaryPapers(kiosk, one)) expect(told).toContain(id)
})

test.each(scenarios)('%s: no paper that tells of a private subject is in the table, seen or not', (name) => {
  const kiosk = kioskOf(name)
  const seen = ['residence_permit_card', 'stillborn_act', 'rqth_decision']
  const listed = summaryPapers(kiosk, { ...one, seen }).map(({ id }) => id)
  for (const id of seen) expect(listed).not.toContain(id)
})

test('a residence permit stands under a condition in steps that are not private: without the rule it would be listed', () => {
  const isListed = (name: string) =>
    papersOf(kioskOf(name), [], ({ sensitive }) => sensitive === null).some(
      ({ id }) => id === 'residence_permit_card',
    )
  expect(scenarios.filter(isListed).length).toBeGreaterThan(0)
  const hidden = privatePapers(catalogue)
  for (const id of ['residence_permit_card', 'violence_proof', 'debt_letter']) expect(hidden).toContain(id)
  for (const id of ['identity_document', 'birth_certificate', 'bank_details', 'family_book'])
    expect(hidden).not.toContain(id)
})

const missingOf = (kiosk: Kiosk) =>
  summaryParts(kiosk, one).find(({ title }) => title === words.summary.missing)?.lines ?? []

/** Answers of which the very question tells something: it is open here as soon as the answer is taken away. */
const telling = ['residence_permit', 'pregnancy_viable', 'stillbirth_after_month5', 'health_limits_work']

/** A scenario whole, after half of its answers, and without each of these answers. */
function visitsOf(name: string): readonly Kiosk[] {
  const { facts, ...rest } = caseOf(name)
  const given = Object.entries(facts)
  const without = telling.filter((fact) => fact in facts)
  return [
    given,
    given.slice(0, given.length / 2),
    ...without.map((left) => given.filter(([fact]) => fact !== left)),
  ].map((some) => kioskOf(name, { ...rest, facts: Object.fromEntries(some) }))
}

test.each(scenarios)(
  '%s: no question that is open tells of a private subject, whatever is missing',
  (name) => {
    for (const kiosk of visitsOf(name)) {
      const lines = missingOf(kiosk)
      expect(new Set(lines).size).toBe(lines.length)
      // Who is asked for it is no French citizen; who is asked how long it was lost a child.
      expect(lines).not.toContain('Titre de séjour')
      expect(lines).not.toContain('Durée de la grossesse')
      if (kiosk.path.questions.length > 0) expect(lines.length).toBeGreaterThan(0)
    }
  },
)

test.each([
  ['birth-parent-of-french-child.json', 'residence_permit', 'Titre de séjour'],
  ['birth-stillborn.json', 'pregnancy_viable', 'Durée de la grossesse'],
])('%s: the canary, %s is open there and has a telling name', (name, fact, told) => {
  const open = visitsOf(name).filter(({ path }) => path.questions.includes(fact))
  expect(open.length).toBeGreaterThan(0)
  for (const kiosk of open) {
    expect(missingOf(kiosk)).toContain(words.summary.privateAnswer)
    expect(factName(fact, frenchWording(kiosk))).toBe(told)
  }
})

test('what anybody is asked keeps its name', () => {
  const lines = missingOf(kioskOf('', { version: 1, events: ['moving'], facts: {}, done: [] }))
  expect(lines).toContain('Logement actuel')
  expect(lines.filter((line) => line === words.summary.privateAnswer).length).toBeLessThan(2)
})

test('what is to keep, to say or no paper at all is not among the papers to bring', () => {
  const family = kioskOf('family-three-children-two-cars.json')
  const onPath = family.path.steps.flatMap(({ documentIds }) => documentIds)
  const listed = papersOf(family, []).map(({ id }) => id)
  for (const id of ['lease_papers', 'box_return_proof', 'all_keys', 'moving_date_note']) {
    expect(onPath).toContain(id)
    expect(listed).not.toContain(id)
  }
  expect(listed).toContain('identity_document')
})

test('the papers that were seen stand first, and each says whether it was', () => {
  const kiosk = kioskOf('rsa-single-mother.json')
  const last = summaryPapers(kiosk, one).at(-1)?.id ?? ''
  const [first, second] = summaryPapers(kiosk, { ...one, seen: [last] })
  expect(first).toMatchObject({ id: last, cells: [words.summary.seen] })
  expect(second?.cells).toEqual([words.summary.unseen])
})
