import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import example from '../../settings.example.json' with { type: 'json' }
import { wrongFacts } from '../../src/about/diagnostic/facts.ts'
import { pageFacts } from '../../src/about/diagnostic/pageFacts.ts'
import type { Settings } from '../../src/settings/index.ts'
import { parseSettings } from '../../src/settings/parseSettings.ts'

/** Settings that the schema lets through without a word: what is wrong in them only facts tell. */
function settingsOf(json: object): Settings {
  const { settings, problems } = parseSettings(json)
  expect(problems).toEqual([])
  return settings
}
const branch = { name: 'France Services de Belle-Rive' }
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('what has the right form in the settings, and is still wrong', () => {
  test.each([
    ['the example', example],
    ['nothing', {}],
    [
      'hours that say nothing of public holidays',
      { branch: { ...branch, openingHours: 'Mo-Fr 09:00-12:00' } },
    ],
    ['a commune of today', { branch: { ...branch, communeCode: '2A004' } }],
    ['an arrondissement', { branch: { ...branch, communeCode: '13201' } }],
    ['an organism of two words', { contacts: [{ organism: 'france_travail', name: 'Accueil' }] }],
  ])('%s: no problem', async (_name, json) => {
    expect(await wrongFacts(settingsOf(json), pageFacts)).toEqual([])
  })

  test.each([
    [
      'hours that no clock shows',
      { branch: { ...branch, openingHours: 'Lun-Ven 25:00-12:00' } },
      'branch.openingHours',
      /« 25:00-12:00 » n’est pas un horaire/,
      /Mo-Fr 09:00-12:00/,
    ],
    [
      'days in French',
      { branch: { ...branch, openingHours: 'Lun-Ven 09:00-12:00' } },
      'branch.openingHours',
      /l’erreur est à la fin de « Lun/,
      /jours en anglais/,
    ],
    [
      'a commune that does not exist',
      { branch: { ...branch, communeCode: '99999' } },
      'branch.communeCode',
      /Aucune commune n’a le code « 99999 »/,
      /pas le code postal/,
    ],
    [
      'a commune of the past',
      { branch: { ...branch, communeCode: '93059' } },
      'branch.communeCode',
      /ancienne commune, Pierrefitte-sur-Seine/,
      /Saint-Denis : « 93066 »/,
    ],
    [
      'an organism that no step names',
      { contacts: [{ organism: 'caff', name: 'Accueil des partenaires' }] },
      'contacts[].organism',
      /« caff », pour « Accueil des partenaires », n’est pas un organisme/,
      /: caf, cap_emploi, career_adviser\./,
    ],
    [
      'an organism like no other',
      { contacts: [{ organism: 'zzz', name: 'Accueil' }] },
      'contacts[].organism',
      /« zzz »/,
      /: action_logement, adil, .*, water_service\./,
    ],
  ])('%s is told by its field, with the way to mend it', async (_name, json, field, problem, mend) => {
    const found = await wrongFacts(settingsOf(json), pageFacts)
    expect(found.map((one) => one.field)).toEqual([field])
    expect(plain(found[0]?.problem ?? '')).toMatch(problem)
    expect(plain(found[0]?.mend ?? '')).toMatch(mend)
  })

  test('all of them are told together', async () => {
    const found = await wrongFacts(
      settingsOf({
        branch: { ...branch, communeCode: '99999', openingHours: '25:00' },
        contacts: [
          { organism: 'caff', name: 'Un' },
          { organism: 'caff', name: 'Deux' },
        ],
      }),
      pageFacts,
    )
    expect(found).toHaveLength(4)
  })

  test('what cannot be checked is told, never called right', async () => {
    const missing = () => Promise.reject(new Error('missing'))
    const json = { branch: { ...branch, communeCode: '75056', openingHours: 'Mo 09:00-12:00' } }
    const found = await wrongFacts(settingsOf(json), {
      hoursFault: missing,
      communeOf: missing,
      organisms: missing,
    })
    expect(found.map(({ field }) => field)).toEqual(['branch.communeCode', 'branch.openingHours'])
    expect(found.every(({ problem }) => problem.includes('n’a pas pu être vérifié'))).toBe(true)
  })
})
