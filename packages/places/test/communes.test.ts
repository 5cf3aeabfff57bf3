import { expect, test } from 'vitest'
import { kilometres } from '../src/directory/nearest.ts'
import {
  codeOfChoice,
  communeOfCode,
  communesOfPostcode,
  departmentOfCode,
  departmentsOfPostcode,
  MOST_SHOWN,
  readIndex,
  readShard,
  searchCommunes,
} from '../src/index.ts'
import { france, index, shardsOf } from './communesFixture.ts'

const names = ({ communes }: { readonly communes: readonly { readonly name: string }[] }) =>
  communes.map(({ name }) => name)
const ofPostcode = (postcode: string) =>
  communesOfPostcode(shardsOf(...departmentsOfPostcode(index, postcode)), postcode)

test.each([
  ['59000', ['59']],
  ['20000', ['2A', '2B']],
  ['97411', ['974']],
  ['97133', ['971', '977', '978']],
  ['98000', []],
  ['00000', []],
])('the postcode %s lies in %j', (postcode, departments) => {
  expect(departmentsOfPostcode(index, postcode)).toEqual(departments)
})

test('« Ste » is Sainte, or the beginning of Steinbach: both are found', () => {
  const found = names(searchCommunes(shardsOf('68'), 'Ste'))
  expect(found).toContain('Steinbach')
  expect(found.some((name) => name.startsWith('Sainte-'))).toBe(true)
  expect(names(searchCommunes(shardsOf('68'), 'Ste Croix'))).toContain('Sainte-Croix-en-Plaine')
})

test('a postcode may lie in another department than its first digits say', () => {
  const [found] = ofPostcode('01410').communes.filter(({ department }) => department !== '01')
  expect(found).toMatchObject({ department: '39', departmentName: 'Jura' })
})

test('a postcode gives its communes by name, with the department', () => {
  expect(ofPostcode('59000')).toMatchObject({
    communes: [{ name: 'Lille', code: '59350', departmentName: 'Nord' }],
    hasMore: false,
  })
})

test.each([
  ['75011', 'Paris 11e Arrondissement', '75111'],
  ['69003', 'Lyon 3e Arrondissement', '69383'],
  ['13016', 'Marseille 16e Arrondissement', '13216'],
])('the postcode %s gives the arrondissement, not the whole city', (postcode, name, code) => {
  expect(ofPostcode(postcode).communes).toMatchObject([{ name, code }])
})

test.each(['97133', '97150', '97500', '98714', '20137', '97600'])(
  '%s, overseas or Corsica, gives a commune',
  (postcode) => {
    expect(ofPostcode(postcode).communes).not.toEqual([])
  },
)

test('a postcode with many communes says that there are more', () => {
  expect(ofPostcode('51300')).toMatchObject({ hasMore: true, communes: { length: MOST_SHOWN } })
})

test.each(['12345', '99999', '98000'])('%s is no postcode of a commune', (postcode) => {
  expect(ofPostcode(postcode)).toEqual({ communes: [], hasMore: false })
})

test.each([
  ['saint denis', 'Saint-Denis'],
  ['ST DENIS', 'Saint-Denis'],
  ['SAINTDENIS', 'Saint-Denis'],
  ['ste colombe', 'Sainte-Colombe'],
  ['havre', 'Le Havre'],
  ['le havre', 'Le Havre'],
  ['evry courc', 'Évry-Courcouronnes'],
  ['œuf en ternois', 'Œuf-en-Ternois'],
  ['oeuf', 'Œuf-en-Ternois'],
  ['hay les roses', "L'Haÿ-les-Roses"],
  ['l hay', "L'Haÿ-les-Roses"],
  ['Lyon', 'Lyon'],
  ['marseil', 'Marseille'],
  ['mesnil sur oger', 'Le Mesnil-sur-Oger'],
])('« %s » finds %s first', (typed, name) => {
  expect(names(searchCommunes(france, typed))[0]).toBe(name)
})

test('nothing typed finds nothing', () => {
  for (const typed of ['', '  ', '-', '59']) expect(searchCommunes(france, typed).communes).toEqual([])
})

test('homonyms are told apart by department and postcode', () => {
  const { communes } = searchCommunes(france, 'saint denis')
  const same = communes.filter(({ name }) => name === 'Saint-Denis')
  expect(same.map(({ departmentName }) => departmentName)).toEqual(
    expect.arrayContaining(['Seine-Saint-Denis', 'La Réunion']),
  )
  expect(new Set(same.map(({ department, postcodes }) => `${department} ${postcodes.join()}`)).size).toBe(
    same.length,
  )
})

test('a number narrows: a department, or the beginning of a postcode', () => {
  expect(searchCommunes(france, 'sainte colombe').hasMore).toBe(true)
  expect(searchCommunes(france, 'sainte colombe 33')).toMatchObject({
    communes: [{ department: '33' }],
    hasMore: false,
  })
  expect(searchCommunes(france, 'sainte colombe 69560').communes).toMatchObject([{ department: '69' }])
  expect(searchCommunes(france, 'ajaccio 2a').communes).toMatchObject([{ name: 'Ajaccio' }])
})

test('a number may be an arrondissement', () => {
  expect(names(searchCommunes(france, 'paris 5'))).toContain('Paris 5e Arrondissement')
  expect(names(searchCommunes(france, 'paris'))[0]).toBe('Paris')
})

test('letters can be searched within a postcode of many communes', () => {
  const shards = shardsOf('51')
  expect(names(searchCommunes(shards, 'vi', { postcode: '51300' }))).toContain('Vitry-le-François')
  expect(names(searchCommunes(shards, 'reims', { postcode: '51300' }))).toEqual(['Reims-la-Brûlée'])
})

test('an old commune is found by its name and says where it is now', () => {
  const [lomme] = searchCommunes(france, 'lomme').communes
  expect(lomme).toMatchObject({
    kind: 'old',
    present: { code: '59350', name: 'Lille' },
    departmentName: 'Nord',
  })
  expect(lomme && codeOfChoice(lomme)).toBe('59350')
})

test('an old commune that moved to another department is found there', () => {
  const [found] = searchCommunes(france, 'escaufourt').communes
  expect(found).toMatchObject({ department: '59', present: { code: '59545' } })
})

test('a choice stands for a commune of today, or for an arrondissement', () => {
  const [paris5] = ofPostcode('75005').communes
  expect(paris5 && codeOfChoice(paris5)).toBe('75105')
})

test('a code leads back to its name, where its department is open', () => {
  expect(communeOfCode(france, '59350')).toMatchObject({ name: 'Lille' })
  expect(communeOfCode(france, '75111')).toMatchObject({ name: 'Paris 11e Arrondissement' })
  expect(communeOfCode(shardsOf('62'), '59350')).toBeUndefined()
  expect(communeOfCode(france, '59999')).toBeUndefined()
})

test('a code that an old commune shares gives the one of today', () => {
  expect(communeOfCode(france, '01015')).toMatchObject({ name: 'Arboys en Bugey', kind: 'now' })
})

test('a department has 2 characters, 3 overseas', () => {
  expect(['59350', '2A004', '97411', '98818'].map(departmentOfCode)).toEqual(['59', '2A', '974', '988'])
})

test('a file that is not one of ours is refused', () => {
  expect(() => readShard({ communes: [['59350']] })).toThrow()
  expect(() => readIndex({ departments: [] })).toThrow()
})

test('each file says where it comes from, and of which year', () => {
  for (const { source, year } of [...france, index]) {
    expect(source).toContain('INSEE')
    expect(year).toMatch(/^20\d\d$/)
  }
})

test.each([
  ['a town that GeoNames knows', '48095', 44.52, 3.5, 5],
  ['a village, by its postcode', '23001', 45.9, 2.2, 40],
  ['an arrondissement', '13201', 43.3, 5.38, 5],
  ['a commune overseas', '97311', 5.5, -54.03, 10],
])('each commune is somewhere, roughly: %s', (_, code, latitude, longitude, within) => {
  const about = communeOfCode(france, code)?.about
  expect(about && kilometres(about, { latitude, longitude })).toBeLessThan(within)
})

test('every commune of today is somewhere in its part of the country', () => {
  const points = france.flatMap(({ communes }) =>
    communes
      .filter(({ kind }) => kind === 'now')
      .map(({ code, department, about }) => ({ code, department, about })),
  )
  expect(points.filter(({ about }) => about === undefined).length).toBeLessThan(points.length / 100)
  const metropolis = { latitude: 46.6, longitude: 2.4 }
  const astray = points.filter(
    ({ about, department }) => about && !department.startsWith('97') && kilometres(about, metropolis) > 850,
  )
  expect(astray).toEqual([])
})
