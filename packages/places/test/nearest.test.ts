import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import demo from '../demo/places.json' with { type: 'json' }
import { usualWeek } from '../src/directory/hours.ts'
import { kilometres, roundDistance } from '../src/directory/nearest.ts'
import {
  type Directory,
  DirectoryError,
  nearest,
  type Place,
  readDirectory,
  type Where,
} from '../src/index.ts'

const place = (id: string, own: Partial<Place> = {}): Place => ({
  id,
  source: 's',
  kind: 'caf',
  name: id,
  address: [],
  postcode: '72000',
  commune: 'Le Mans',
  communeCode: '72181',
  department: '72',
  phones: [],
  ...own,
})
const directory = (...places: readonly Place[]): Directory => ({
  format: 'parcours-directory',
  version: 1,
  sources: [{ id: 's', name: 's', licence: 's', date: '2026-11-25' }],
  places,
})
const here: Where = {
  commune: '72181',
  postcode: '72000',
  department: '72',
  coordinates: { latitude: 48, longitude: 0.2 },
}
const ids = (all: Directory, where: Where, count = 9) =>
  nearest(all, where, 'caf', count).map((one) => one.place.id)

describe('The nearest places', () => {
  const elsewhere = { communeCode: '72003', postcode: '72700' }
  const all = directory(
    place('far', {
      department: '53',
      communeCode: '53130',
      postcode: '53000',
      coordinates: { latitude: 48.07, longitude: -0.2 },
    }),
    place('too-far', {
      department: '75',
      communeCode: '75056',
      postcode: '75001',
      coordinates: { latitude: 48.86, longitude: 2.35 },
    }),
    place('department', elsewhere),
    place('postcode', { communeCode: '72003' }),
    place('commune-b'),
    place('commune-a'),
    place('interpreter', { kind: 'interpreter' }),
    place('twin', { duplicateOf: 'commune-a' }),
    place('commune-near', { coordinates: { latitude: 48.001, longitude: 0.2 } }),
  )

  test('are those of the commune, then of the postcode, then of the department, then neighbours', () => {
    expect(ids(all, here)).toEqual([
      'commune-near',
      'commune-a',
      'commune-b',
      'postcode',
      'department',
      'far',
    ])
    expect(ids(all, here, 2)).toEqual(['commune-near', 'commune-a'])
  })

  test('A department alone is enough, nothing at all finds nothing', () => {
    expect(ids(all, { department: '53' })).toEqual(['far'])
    expect(ids(all, {})).toEqual([])
  })

  test('An arrondissement is a part of its city: its own places first, then those of the others', () => {
    const paris = (id: string, communeCode: string) =>
      place(id, { communeCode, postcode: `750${communeCode.slice(3)}`, department: '75' })
    const city = directory(
      paris('a-twentieth', '75120'),
      paris('b-fourth', '75104'),
      place('suburb', { department: '75', communeCode: '75999' }),
    )
    const where = { commune: '75104', postcode: '75004', department: '75' }
    expect(ids(city, where)).toEqual(['b-fourth', 'a-twentieth', 'suburb'])
    expect(nearest(city, { ...where, commune: '75056' }, 'caf', 2).map(({ nearness }) => nearness)).toEqual([
      'commune',
      'commune',
    ])
  })

  test('Where nobody knows the point, the town hall of the commune gives the order, and no distance', () => {
    const at = (latitude: number) => ({ coordinates: { latitude, longitude: 0.2 } })
    const other = { communeCode: '72003', postcode: '72700' }
    const all = directory(
      place('a-far', { ...other, ...at(48.4) }),
      place('b-near', { ...other, ...at(48.1) }),
      place('hall', { kind: 'town_hall', ...at(48) }),
      place('garage', { kind: 'garage', ...at(48.4) }),
    )
    const found = nearest(all, { commune: '72181', department: '72' }, 'caf', 2)
    expect(found.map((one) => one.place.id)).toEqual(['b-near', 'a-far'])
    expect(found[0]).not.toHaveProperty('distance')
  })

  test('Without a town hall, the middle of the places gives the order', () => {
    const at = (latitude: number) => ({ coordinates: { latitude, longitude: 0.2 } })
    const other = { communeCode: '72003', postcode: '72700' }
    const all = directory(
      place('a-far', { ...other, ...at(47.5) }),
      place('b-near', { ...other, ...at(48.1) }),
      place('school', { kind: 'school', ...at(48) }),
    )
    expect(ids(all, { commune: '72181', department: '72' })).toEqual(['b-near', 'a-far'])
    expect(ids(all, { postcode: '72000', department: '72' })).toEqual(['b-near', 'a-far'])
  })

  test('Where the directory has nothing there, a rough point gives the order, and no distance', () => {
    const near = { postcode: '72700', coordinates: { latitude: 47.9, longitude: 0.1 } }
    const all = directory(
      place('a', { ...elsewhere, coordinates: { latitude: 48.4, longitude: 0.1 } }),
      place('b', { ...elsewhere, ...near }),
    )
    const village = { commune: '72010', postcode: '72130', department: '72' }
    expect(ids(all, village)).toEqual(['a', 'b'])
    const found = nearest(all, { ...village, about: near.coordinates }, 'caf', 9)
    expect(found.map(({ place: { id }, distance }) => [id, distance])).toEqual([
      ['b', undefined],
      ['a', undefined],
    ])
  })

  test('A place that moves about comes after those that stay', () => {
    expect(ids(directory(place('a-bus', { isItinerant: true }), place('b-desk')), here)).toEqual([
      'b-desk',
      'a-bus',
    ])
  })

  test('A place that moves about has no distance', () => {
    const bus = directory(place('bus', { isItinerant: true, coordinates: { latitude: 48, longitude: 0.2 } }))
    expect(nearest(bus, here, 'caf', 1)[0]).toEqual({ place: bus.places[0], nearness: 'commune' })
  })

  test('do not depend on the order of the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all.places], { minLength: all.places.length }), (places) => {
        expect(ids(directory(...places), here)).toEqual(ids(all, here))
      }),
    )
  })

  test('never rank a place behind one that is less near', () => {
    const some = fc.array(
      fc.record({
        communeCode: fc.constantFrom('72181', '72003'),
        postcode: fc.constantFrom('72000', '72700'),
      }),
    )
    const ranks = ['commune', 'postcode', 'department', 'far']
    fc.assert(
      fc.property(some, (own) => {
        const found = nearest(directory(...own.map((one, index) => place(`p${index}`, one))), here, 'caf', 99)
        const order = found.map(({ nearness }) => ranks.indexOf(nearness))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(found).toHaveLength(own.length)
      }),
    )
  })
})

describe('Distances', () => {
  test('Le Mans is about 184 km from Paris', () => {
    const km = kilometres({ latitude: 48.0061, longitude: 0.1996 }, { latitude: 48.8566, longitude: 2.3522 })
    expect(Math.round(km / 2) * 2).toBe(184)
  })

  test.each([
    [0, 100, 'metre'],
    [0.26, 300, 'metre'],
    [0.94, 900, 'metre'],
    [0.96, 1, 'kilometre'],
    [3.6, 4, 'kilometre'],
    [12, 10, 'kilometre'],
    [48, 50, 'kilometre'],
  ])('%s km is said as %s %s', (km, value, unit) => {
    expect(roundDistance(km)).toEqual({ value, unit })
  })
})

describe('The file of places', () => {
  test('The demonstration opens, is invented, and its phones are kept for fiction', () => {
    const shown = readDirectory(demo)
    expect(shown.isDemo).toBe(true)
    for (const { commune, phones, hours, department } of shown.places) {
      expect(commune).toBe('Ville-Exemple')
      // Numbers that nobody is given (Arcep, plan national de numérotation, 2.5.12).
      for (const phone of phones) expect(phone).toMatch(/^(019900|026191|035301|046571|053649|063998)\d{4}$/)
      expect(usualWeek({ hours, department }, '2026-11-25')?.days).toHaveLength(7)
    }
  })

  test.each([
    ['another format', { ...directory(), format: 'x' }, 'format'],
    ['a later version', { ...directory(), version: 2 }, 'version'],
    ['an unknown kind', directory(place('a', { kind: 'bakery' as Place['kind'] })), 'places.0.kind'],
    ['a field that is misspelt', directory({ ...place('a'), tel: '1' } as Place), 'places.0'],
    ['the same id twice', directory(place('a'), place('a')), 'places.1.id'],
    ['a source that is missing', directory(place('a', { source: 'x' })), 'places.0.source'],
    ['nothing', null, 'directory'],
  ])('A file with %s is refused and the field is named', (_, raw, field) => {
    expect(() => readDirectory(raw)).toThrow(DirectoryError)
    expect(() => readDirectory(raw)).toThrow(field)
  })
})
