import { readdirSync, readFileSync } from 'node:fs'
import { type Case, computePath, loadCatalogue, nextScreens, parseCase, type Words } from '@parcours/flows'
import { describe, expect, test } from 'vitest'
import type { DeskCase } from '../../src/agent/desk/desk.ts'
import { stepNotes } from '../../src/agent/panel/notes.ts'
import { pathNotes, questionNotes } from '../../src/agent/panel/viewNotes.ts'
import { summaryParts } from '../../src/agent/paper/summary.ts'
import { words } from '../../src/agent/words.ts'
import type { Kiosk } from '../../src/visit/KioskContext.tsx'
import { createLexicon } from '../../src/visit/lookup.ts'
import { emptySession } from '../../src/visit/session/session.ts'

const flows = new URL('../../../../packages/flows/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, flows), 'utf8'))
const catalogue = loadCatalogue(read('generated/catalogue.json'))
const fr = read('generated/words.fr.json') as Words
const today = '2026-12-01'
const scenarios = readdirSync(new URL('scenarios', flows)).filter((name) => name.endsWith('.json'))

function kioskOf(given: Case): Kiosk {
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
    screens: nextScreens(catalogue, given, { today }),
    say: () => [],
  }
}

const caseOf = (name: string): Case => {
  const result = parseCase(catalogue, read(`scenarios/${name}`))
  if (!result.ok) throw new Error(name)
  return result.case
}
const contacts = [
  { organism: 'caf', name: 'Médiation', phone: null, mediator: true },
  { organism: 'caf', name: 'Ligne des partenaires', phone: '0199001235', mediator: false },
]

/** Every text of some notes. */
const textOf = (notes: readonly { title: string; lines: readonly string[] }[]) =>
  notes.flatMap(({ title, lines }) => [title, ...lines]).join('\n')

/** French marks that a line could begin or end with; the sign of a condition that nothing settles (« ? ») is none. */
const looseMarks = (text: string): string[] => text.match(/« .*|(?<=[^\s—]) [?!:;»%€](?!\w).*/g) ?? []

test('a mark that nobody bound to its word is found', () => {
  expect(looseMarks('— ? Logement : « Je loue »')).toHaveLength(1)
  expect(looseMarks('— ? Logement\u00a0: «\u00a0Je loue\u00a0»')).toEqual([])
})

describe('explanations for the agent', () => {
  test.each(scenarios)(
    '%s: every step, on the path or not, says why and from which source, all in words',
    (name) => {
      const kiosk = kioskOf(caseOf(name))
      const ids = [...kiosk.path.steps, ...kiosk.path.excluded].map(({ id }) => id)
      for (const id of ids) {
        const notes = stepNotes(kiosk, contacts, id)
        const why = notes.find((note) => note.id === 'why')?.lines ?? []
        expect(why.length, id).toBeGreaterThan(0)
        // Each reason once, none nested in another, none that only says that all must hold.
        expect(new Set(why).size, id).toBe(why.length)
        expect(why.join('\n'), id).not.toMatch(/^—|Il faut/m)
        expect(notes.find((note) => note.id === 'sources')?.lines.length, id).toBeGreaterThan(0)
        expect(textOf(notes), id).not.toMatch(/\{\{|undefined|\[object/)
        expect(looseMarks(textOf(notes)), id).toEqual([])
      }
    },
  )

  test('a step that an answer keeps away says so, with that answer', () => {
    const kiosk = kioskOf(caseOf('retired-couple-to-coast.json'))
    const [off] = kiosk.path.excluded
    const [why] = stepNotes(kiosk, [], off?.id ?? '')
    expect(why?.title).toBe(words.why.stepOff)
    expect(why?.lines.join()).toMatch(/✗.*réponse/)
  })

  const whyOf = (name: string, step: string): readonly string[] =>
    stepNotes(kioskOf(caseOf(name)), [], step).find(({ id }) => id === 'why')?.lines ?? []

  test('the reason is the answer itself; of a list, the thing that fits, told once', () => {
    const lines = whyOf('family-three-children-two-cars.json', 'secondary-school-change')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^✓ Enfant 1.*Collège ou lycée.*Part avec le visiteur.*oui$/)
  })

  test('a private subject that nobody brought up is not named as a reason', () => {
    const lines = whyOf('birth-single-parent-low-pay.json', 'declare-birth').join('\n')
    expect(lines).toContain('✓')
    expect(lines).not.toMatch(/secret|sujet non abordé/)
  })

  test('what the step says to the visitor is quoted', () => {
    const risk = stepNotes(kioskOf(caseOf('rsa-single-mother.json')), [], 'caf-address').find(
      ({ id }) => id === 'risk',
    )
    expect(risk?.lines.join()).toMatch(/^«.*vos aides.*»$/)
  })

  test('whom to call: the expert first, then the mediator, each with how to reach them', () => {
    const kiosk = kioskOf(caseOf('rsa-single-mother.json'))
    const step = kiosk.path.steps.find(({ organismIds }) => organismIds.includes('caf'))
    const lines = stepNotes(kiosk, contacts, step?.id ?? '').find(({ id }) => id === 'call')?.lines ?? []
    expect(lines.findIndex((line) => line.includes('Ligne des partenaires'))).toBeLessThan(
      lines.findIndex((line) => line.includes('Médiation')),
    )
    expect(lines.join()).toContain(words.why.noPhone)
  })

  test('a step that the catalogue does not have has nothing to say', () => {
    expect(stepNotes(kioskOf(caseOf('rsa-single-mother.json')), [], 'no-such-step')).toEqual([])
  })

  test('a question says what it tells and which steps it may settle', () => {
    const kiosk = kioskOf({ version: 1, events: ['moving'], facts: {}, done: [] })
    for (const screen of kiosk.screens) {
      const notes = questionNotes(kiosk, screen)
      expect(notes.map(({ lines }) => lines.length).every(Boolean), screen.id).toBe(true)
      expect(textOf(notes)).not.toMatch(/undefined|\{\{/)
    }
  })

  test('a fact is named as the desk says it, not as the screen says it to the visitor', () => {
    // « Votre place », on the screen of the visitor.
    const kiosk = kioskOf({ version: 1, events: ['birth'], facts: {}, done: [] })
    expect(kiosk.path.questions).toContain('role')
    const asked = kiosk.screens.flatMap((screen) => questionNotes(kiosk, screen))
    const lines = [
      ...asked.filter(({ id }) => id === 'facts'),
      ...kiosk.path.steps.flatMap(({ id }) => stepNotes(kiosk, [], id)).filter(({ id }) => id === 'missing'),
    ].flatMap((note) => note.lines)
    expect(lines).toContain('Place')
    expect(lines.join('\n')).not.toMatch(/^Vo(?:tre|s) /m)
  })

  test('one step, one that is done: each count reads well', () => {
    const given = caseOf('rsa-single-mother.json')
    const [first] = computePath(catalogue, given, { today }).steps.map(({ id }) => id)
    const text = textOf(pathNotes(kioskOf({ ...given, done: [first ?? ''] })))
    expect(text).toContain('Faites\u00a0: 1.')
    expect(text).not.toMatch(/\b1 (?:démarches|faites)/)
  })

  test('before anything was said, the agent is told so', () => {
    const kiosk = kioskOf({ version: 1, events: [], facts: {}, done: [] })
    expect(textOf(pathNotes(kiosk))).toContain(words.why.generalNone)
  })
})

describe('the summary for the file', () => {
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

  test.each(scenarios)(
    '%s: private steps stand by their neutral title only, and every step stands',
    (name) => {
      const kiosk = kioskOf(caseOf(name))
      const parts = summaryParts(kiosk, one)
      const lines = parts.flatMap((part) => part.lines)
      const text = lines.join('\n')
      for (const { id, sensitive } of kiosk.path.steps) {
        const step = fr.steps[id]
        if (sensitive === null || step?.neutral === undefined || step.neutral === step.title) continue
        expect(
          lines.some((line) => line === step.title || line.startsWith(`${step.title},`)),
          id,
        ).toBe(false)
        expect(text).toContain(step.neutral)
      }
      expect(text).not.toMatch(/undefined|\{\{/)
      expect(text).not.toMatch(/^Vo(?:tre|s) /m)
    },
  )

  test('what was done here stands apart from what was done before', () => {
    const given = caseOf('rsa-single-mother.json')
    const [here, before] = computePath(catalogue, given, { today }).steps.map(({ id }) => id)
    const kiosk = kioskOf({ ...given, done: [here ?? '', before ?? ''] })
    const parts = summaryParts(kiosk, { ...one, doneHere: [here ?? ''] })
    expect(parts.find(({ title }) => title === words.summary.doneHere)?.lines).toHaveLength(1)
    expect(parts.find(({ title }) => title === words.summary.done)?.lines).toHaveLength(1)
  })
})
