import { readFileSync } from 'node:fs'
import { type Directory, type Place, placeKinds } from '@parcours/places'
import * as hours from '@parcours/places/hours'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import catalogue from '../../../packages/flows/generated/catalogue.json' with { type: 'json' }
import frenchWords from '../../../packages/flows/generated/words/fr.shared.json' with { type: 'json' }
import demo from '../../../packages/places/demo/places.json' with { type: 'json' }
import french from '../locales/visit/fr.json' with { type: 'json' }
import { defaultSettings } from '../src/settings/defaults.ts'
import type { Branch } from '../src/settings/index.ts'
import { parseSettings } from '../src/settings/parseSettings.ts'
import { createLexicon } from '../src/visit/lookup.ts'
import { branchPlace, isSamePlace } from '../src/visit/places/branchPlace.ts'
import { loadPlaces } from '../src/visit/places/loadPlaces.ts'
import { kindWords, placeItem, placesNear } from '../src/visit/places/placeItem.ts'
import { whereOf } from '../src/visit/places/whereOf.ts'
import { emptySession } from '../src/visit/session/session.ts'

const branch: Branch = {
  name: 'France Services de Vimoutiers',
  address: ['1 place de la Mairie', '61120 Vimoutiers'],
  phone: '02 33 12 12 12',
  communeCode: '61508',
  openingHours: 'Mo-Fr 09:00-12:00',
  gettingThere: ['Prenez le bus 3.', 'Descendez à l’arrêt Mairie.'],
  accessibleEntrance: [],
}
const settings = { ...defaultSettings, branch }
const saying = (facts: Record<string, unknown>) => ({
  case: { ...emptySession.case, facts: facts as typeof emptySession.case.facts },
})
const before = { events: ['moving'], phase: 'before' }
const after = { events: ['moving'], phase: 'after' }

describe('where a visitor needs a place', () => {
  test('before a move: the commune of today, else that of the branch', () => {
    expect(whereOf(saying({ home_next_commune: '59350' }), settings, before)?.commune).toBe('61508')
    expect(whereOf(saying({ home_now_commune: '61001' }), settings, before)?.commune).toBe('61001')
  })

  test('after a move: the new commune, in its department', () => {
    expect(whereOf(saying({ home_next_commune: '97411' }), settings, after)).toMatchObject({
      commune: '97411',
      department: '974',
    })
  })

  test('after a move inside the commune, or as long as nothing was said: that of the branch', () => {
    expect(whereOf(saying({ move_scope: 'same_commune' }), settings, after)?.commune).toBe('61508')
    expect(whereOf(saying({}), settings, after)?.commune).toBe('61508')
  })

  test('after a move to a commune that was left out, or abroad: nowhere, rather than the wrong place', () => {
    const elsewhere = { move_scope: { oneOf: ['same_department', 'other_department'] } }
    expect(whereOf(saying(elsewhere), settings, after)).toBeNull()
    expect(whereOf(saying({ move_scope: 'abroad' }), settings, after)).toBeNull()
    expect(whereOf(saying({ home_next_commune: '99131' }), settings, after)).toBeNull()
  })

  test('a step of another event is done near the home of today', () => {
    const birth = { events: ['birth'], phase: 'after' }
    expect(whereOf(saying({ home_next_commune: '59350' }), settings, birth)?.commune).toBe('61508')
  })

  test('a kiosk without a branch knows nothing', () => {
    expect(whereOf(saying({}), defaultSettings)).toBeNull()
  })
})

const place = (own: Partial<Place>): Place => ({
  id: 'one',
  source: 'list',
  kind: 'caf',
  name: 'Caf',
  address: ['1 rue du Test'],
  postcode: '61120',
  commune: 'Vimoutiers',
  communeCode: '61508',
  department: '61',
  phones: [],
  ...own,
})
const directory = (places: readonly Place[], isDemo = false): Directory => ({
  format: 'parcours-directory',
  version: 1,
  isDemo,
  sources: [{ id: 'list', name: 'Liste', licence: 'CC0', date: '2026-11' }],
  places,
})
const here = { commune: '61508', postcode: '61120', department: '61' }
const idsNear = (kind: string, places: readonly Place[], where: typeof here | null = here) =>
  placesNear({ directory: directory(places), hours }, where, kind, 3).map((near) => near.place.id)

describe('the right places', () => {
  const nextDoor = {
    communeCode: '61001',
    postcode: '61000',
    coordinates: { latitude: 48.4, longitude: 0.1 },
  }
  const own = { coordinates: { latitude: 48.9, longitude: 0.2 } }

  test('a town hall of another commune is a wrong one, however near', () => {
    const halls = [place({ kind: 'town_hall', id: 'next', ...nextDoor })]
    expect(idsNear('town_hall', halls)).toEqual([])
    expect(idsNear('town_hall', [...halls, place({ kind: 'town_hall', id: 'own', ...own })])).toEqual(['own'])
  })

  test('a Caf of another department is a wrong one, a post office there is not', () => {
    const far = { department: '14', communeCode: '14366', postcode: '14100', coordinates: own.coordinates }
    expect(
      idsNear('caf', [place({ id: 'here', kind: 'bank', ...own }), place({ id: 'far', ...far })]),
    ).toEqual([])
    expect(
      idsNear('post_office', [
        place({ id: 'here', kind: 'bank', ...own }),
        place({ id: 'far', kind: 'post_office', ...far }),
      ]),
    ).toEqual(['far'])
  })

  test('many places of a department, no one knows how far: none rather than any', () => {
    const some = ['a', 'b', 'c', 'd'].map((id) =>
      place({ id, communeCode: '61001', postcode: '61000', isItinerant: true }),
    )
    expect(idsNear('caf', some)).toEqual([])
    expect(idsNear('caf', some.slice(0, 3))).toEqual(['a', 'b', 'c'])
  })

  test('nowhere, or a kind that does not exist: none', () => {
    expect(idsNear('caf', [place({})], null)).toEqual([])
    expect(idsNear('castle', [place({})])).toEqual([])
  })

  test('in a demonstration every place is near, wherever the visitor lives', () => {
    const invented = { directory: directory([place({ department: '00', postcode: '00000' })], true), hours }
    expect(placesNear(invented, null, 'caf', 3)).toHaveLength(1)
    expect(placesNear(invented, here, 'caf', 3)).toHaveLength(1)
  })
})

const words = {
  lexicon: createLexicon(frenchWords as unknown as Parameters<typeof createLexicon>[0], undefined),
  t: ((key: string) => key) as Parameters<typeof kindWords>[0]['t'],
}
const itemOf = (own: Partial<Place>) =>
  placeItem(
    { directory: directory([place(own)]), hours },
    { place: place(own), nearness: 'commune' },
    words,
    '2027-05-03T08:30:00Z',
  )

describe('a place as a card', () => {
  test('says open now on the clock of the place, its address as on an envelope, the date of its list', () => {
    const item = itemOf({ hours: 'Mo-Fr 09:00-12:00; PH off' })
    expect(item.now).toMatchObject({ state: 'open', until: '2027-05-03T12:00' })
    expect(item.address).toEqual(['1 rue du Test', '61120 Vimoutiers'])
    expect(item.sourceDate).toBe('2026-11')
    expect(item.kind).toBe(frenchWords.shared.places.caf.name)
  })

  test('keeps the holidays of its territory: 10 June is one in Guyane', () => {
    const guyane = { department: '973', hours: 'Mo-Su 09:00-12:00; PH off' }
    const at = (own: Partial<Place>) =>
      placeItem(
        { directory: directory([place(own)]), hours },
        { place: place(own), nearness: 'commune' },
        words,
        '2027-06-10T13:00:00Z',
      ).now
    expect(at(guyane)).toMatchObject({ state: 'closed', isHoliday: true })
    expect(at({ ...guyane, department: '972' })).toMatchObject({ isHoliday: false })
  })

  test('loses its hours where they cannot be read, not its address', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const item = itemOf({ hours: 'tous les jours' })
    expect(item.now).toBeUndefined()
    expect(item.address).not.toEqual([])
  })

  test('the branch is a place too, with what the operator wrote', () => {
    expect(branchPlace(branch)?.place).toMatchObject({
      phones: ['0233121212'],
      howToGet: 'Prenez le bus 3. Descendez à l’arrêt Mairie.',
      entrance: undefined,
    })
    expect(branchPlace({ ...branch, communeCode: null })).toBeNull()
  })

  test('the branch is closed on public holidays, as every place of a list is, unless its hours speak of them', () => {
    const hoursOf = (openingHours: string) => branchPlace({ ...branch, openingHours })?.place.hours
    expect(hoursOf('Mo-Fr 09:00-12:00')).toBe('Mo-Fr 09:00-12:00; PH off')
    expect(hoursOf('Mo-Fr,PH 09:00-12:00')).toBe('Mo-Fr,PH 09:00-12:00')
  })
})

describe('the branch that stands in the list too', () => {
  const own = branchPlace(branch)?.place as Place
  test.each([
    ['phone', { phones: ['0233121212'], communeCode: '61001' }],
    ['name', { name: 'France services de Vimoutiers' }],
    ['street', { address: ['1, place de la mairie', 'Bâtiment A'] }],
  ])('is known by its %s', (_what, same) => {
    expect(isSamePlace(place(same), own)).toBe(true)
  })

  test('is not every place of its commune, nor a street of that name elsewhere', () => {
    expect(isSamePlace(place({}), own)).toBe(false)
    expect(isSamePlace(place({ address: ['1 place de la Mairie'], communeCode: '61001' }), own)).toBe(false)
  })
})

describe('kinds of place', () => {
  const kinds = new Set(catalogue.steps.flatMap(({ places }) => places))

  test('those of the catalogue are kinds that an import knows', () => {
    expect(kinds.size).toBeGreaterThan(20)
    expect([...kinds].filter((kind) => !placeKinds.some((one) => one === kind))).toEqual([])
  })

  test('each kind has its words, in the catalogue or in the kiosk', () => {
    const unnamed = placeKinds.filter((kind) => {
      const said = kindWords(words, kind)
      return said === kind || (said.startsWith('places.kind.') && !(kind in french.places.kind))
    })
    expect(unnamed).toEqual([])
  })
})

describe('the file of the places', () => {
  const answer = vi.fn<typeof fetch>()
  beforeEach(() => vi.stubGlobal('fetch', answer))
  afterEach(() => {
    vi.unstubAllGlobals()
    answer.mockReset()
  })
  const broken = structuredClone(demo)
  broken.places[2] = { ...broken.places[2], phones: ['01 99'] } as (typeof demo.places)[number]

  test('is read once', async () => {
    answer.mockImplementation(async () => Response.json(demo))
    const { directory: read } = await loadPlaces('demo.json')
    expect(read.places).toHaveLength(demo.places.length)
    await loadPlaces('demo.json')
    expect(answer).toHaveBeenCalledOnce()
    expect(answer.mock.calls[0]?.[0]).toBe('/demo.json')
  })

  test.each([
    ['is not there', () => new Response('', { status: 404 }), { kind: 'missing' }],
    ['is the page', () => new Response('<!doctype html>'), { kind: 'missing' }],
    ['is kept back', () => new Response('', { status: 500 }), { kind: 'unreachable', status: 500 }],
    ['is cut', () => new Response('{"format":'), { kind: 'notJson', fault: { line: 1, column: 11 } }],
    [
      'has a wrong field',
      () => Response.json(broken),
      { kind: 'field', field: 'places.2.phones.0', place: 'demo-town-hall' },
    ],
    ['is another file', () => Response.json({}), { kind: 'field', field: 'format', place: undefined }],
  ])('that %s is told as such, and asked for again', async (name, give, problem) => {
    answer.mockImplementation(async () => give())
    await expect(loadPlaces(`${name}.json`)).rejects.toMatchObject({ problem })
    await expect(loadPlaces(`${name}.json`)).rejects.toMatchObject({ problem })
    expect(answer).toHaveBeenCalledTimes(2)
  })

  test.each(['places.json', 'lieux/nos-lieux.2026.json'])('%s is a name for the settings', (file) => {
    expect(parseSettings({ directory: file })).toMatchObject({ settings: { directory: file }, problems: [] })
  })

  test.each([
    'https://exemple.fr/places.json',
    '//exemple.fr/a.json',
    '../places.json',
    '/places.json',
    'places.csv',
  ])('%s is none: the settings say how to write it', (file) => {
    const { settings: read, problems } = parseSettings({ directory: file })
    expect(read.directory).toBeNull()
    expect(problems).toMatchObject([{ field: 'directory' }])
  })

  test('the example of the settings names the invented one, which is marked as such', () => {
    const example = JSON.parse(readFileSync(new URL('../settings.example.json', import.meta.url), 'utf8'))
    expect(example.directory).toBe('places-demo.json')
    expect(demo.isDemo).toBe(true)
  })
})
