import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  evidenceProblems,
  runProblems,
  sumByComponent,
  transcriptFiles,
  transcriptProblems,
} from '../../scripts/evidence/evidence.ts'
import { type Evidence, gapsOf } from '../../scripts/evidence/model.ts'
import { type KnownStory, readStories, storiesOf } from '../../scripts/evidence/stories.ts'

const ui = join(import.meta.dirname, '../..')
const stories = readStories(join(ui, '../..'))
const files = transcriptFiles(readdirSync(join(ui, 'transcripts')))
const evidence: Evidence = JSON.parse(readFileSync(join(ui, 'evidence/evidence.json'), 'utf8'))

test('each transcript is that of a story that is there; the first story of each component has one, in French and in Arabic', () => {
  expect(stories.length).toBeGreaterThan(200)
  expect(files.length).toBeGreaterThan(150)
  expect(transcriptProblems(stories, files)).toEqual([])
})

test('the evidence that is kept speaks of every component with stories, and of its transcripts', () => {
  expect(
    evidenceProblems(evidence, stories, files),
    'npm test -- --only=stories without a failure, then npm run evidence -w @parcours/ui',
  ).toEqual([])
})

/** A file of stories, as they stand in `packages/ui/src`. */
const sourceOf = (...names: string[]) =>
  `const meta = { title: 'Base/Plain' }\nexport default meta\n${names.map((name) => `export const ${name} = { name: 'Another name' }\n`).join('')}`
const read = (...names: string[]) => storiesOf(sourceOf(...names), 'packages/ui/src/plain/Plain.stories.tsx')
const kept = (...ids: string[]) =>
  ids.flatMap((id) => [`base-plain--${id}.fr.txt`, `base-plain--${id}.ar.txt`])

describe('ids of stories', () => {
  test('are made of title and export, as Storybook makes them', () => {
    expect(read('OnAScreen', 'Setting850').map(({ id }) => id)).toEqual([
      'base-plain--on-a-screen',
      'base-plain--setting-850',
    ])
  })

  test('canary: a file without a title, or without a story, is told', () => {
    expect(() => storiesOf('export default {}\nexport const One = {}\n', 'x.stories.tsx')).toThrow('no title')
    expect(() => read()).toThrow('no story')
  })
})

describe('canaries: a transcript', () => {
  test('of a story that was renamed is told, and the new name that has none', () => {
    expect(transcriptProblems(read('Usual'), kept('usual'))).toEqual([])
    expect(transcriptProblems(read('Plain'), kept('usual'))).toEqual([
      'base-plain--usual.fr.txt: there is no such story',
      'base-plain--usual.ar.txt: there is no such story',
      'base-plain--plain.fr.txt: it must be kept, and is not there',
      'base-plain--plain.ar.txt: it must be kept, and is not there',
    ])
  })

  test('of a second story that was renamed is told', () => {
    expect(transcriptProblems(read('Usual', 'Wider'), kept('usual', 'wide'))).toHaveLength(2)
  })

  test('in one language alone is told', () => {
    const [french = ''] = kept('wide')
    expect(transcriptProblems(read('Usual', 'Wide'), [...kept('usual'), french])).toEqual([
      'base-plain--wide.ar.txt: it must be kept, and is not there',
    ])
  })

  test('of a screen of the kiosk is wanted only where one is kept, and never of a story that is gone', () => {
    const screen: KnownStory = { id: 'écrans-x--y', title: 'Écrans/X', file: 'x', isFirst: true }
    expect(transcriptProblems([screen], [])).toEqual([])
    expect(transcriptProblems([screen], ['écrans-x--z.fr.txt'])).toHaveLength(1)
  })
})

const ran = { title: 'Base/Plain', modes: 4, axeRuns: 4, checks: 40, transcripts: 2, ran: ['axe'] }

describe('canaries: evidence', () => {
  const without = (transcripts: number) => ({ components: sumByComponent([{ ...ran, transcripts }]) })

  test('without a component, or without its transcripts, is told', () => {
    expect(evidenceProblems(without(2), read('Usual'), kept('usual'))).toEqual([])
    expect(evidenceProblems({ components: {} }, read('Usual'), kept('usual'))).toEqual([
      'Plain: not in the evidence',
    ])
    expect(evidenceProblems(without(0), read('Usual'), kept('usual'))).toEqual([
      'Plain: no transcript was compared',
    ])
    expect(evidenceProblems(without(0), read('Usual'), [])).toEqual([])
  })

  test('sums the stories of a component', () => {
    expect(sumByComponent([ran, { ...ran, modes: 30, axeRuns: 30 }]).Plain).toEqual({
      stories: 2,
      modes: 30,
      axeRuns: 34,
      checks: 80,
      transcripts: 4,
    })
  })

  test('says which checks it is older than', () => {
    expect(gapsOf({ ran: ['axe', 'names'] }, { transcripts: 2 }, ['axe', 'names'], true)).toEqual([])
    expect(gapsOf({ ran: ['axe'] }, { transcripts: 0 }, ['axe', 'names'], true)).toEqual([
      'It is older than these checks: names.',
      'It compared no spoken transcript: the texts below came later.',
    ])
    expect(gapsOf({}, { transcripts: 0 }, ['axe'], false)).toHaveLength(1)
  })
})

describe('canaries: a run', () => {
  const whole = { axeRuns: 8, checks: 80, compared: kept('usual'), kept: kept('usual'), isWhole: true }

  test('in which axe or the conformance suite did not run fails', () => {
    expect(runProblems(whole)).toEqual([])
    expect(runProblems({ ...whole, axeRuns: 0 })).toHaveLength(1)
    expect(runProblems({ ...whole, checks: 0 })).toHaveLength(1)
  })

  test('of everything that left out a transcript fails, and names it', () => {
    const [first = '', ...others] = kept('usual')
    expect(runProblems({ ...whole, compared: others })).toEqual([
      `1 of the 2 transcripts that are kept were compared. Left out: ${first}`,
    ])
  })

  test('of some stories need not compare all', () => {
    expect(runProblems({ ...whole, compared: [], isWhole: false })).toEqual([])
  })
})
