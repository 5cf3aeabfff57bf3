import { readdirSync, readFileSync } from 'node:fs'
import { computePath, loadCatalogue, nextScreens, parseCase, type Words } from '@parcours/flows'
import { expect, test } from 'vitest'
import type { DeskCase } from '../../src/agent/desk/desk.ts'
import { papersOf } from '../../src/agent/panel/papersOf.ts'
import { summaryPapers } from '../../src/agent/paper/summary.ts'
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

function kioskOf(name: string): Kiosk {
  const result = parseCase(catalogue, read(`scenarios/${name}`))
  if (!result.ok) throw new Error(name)
  return {
    content: { catalogue, words: { fr } },
    language: 'fr',
    translated: undefined,
    lexicon: createLexicon(fr, undefined),
    today,
    session: { ...emptySession, case: result.case },
    exercise: null,
    dispatch: () => {},
    chooseEvents: async () => {},
    path: computePath(catalogue, result.case, { today }),
    screens: nextScreens(catalogue, result.case, { today }),
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
