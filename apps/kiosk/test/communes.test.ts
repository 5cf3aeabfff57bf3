import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Communes,
  communeName,
  communesAreThere,
  findCommunes,
  knownCommune,
  loadCommunes,
} from '../src/visit/communes.ts'

test('until the communes are there, a code stands for its name', () => {
  expect(communesAreThere()).toBe(false)
  expect(communeName('59350')).toBe('59350')
  expect(knownCommune('59350')).toBeUndefined()
})

describe('once the communes are there', () => {
  let communes: Communes
  const names = (postcode: string, name: string | null = null) =>
    findCommunes(communes, { postcode, name })?.communes.map((one) => one.name)
  beforeAll(async () => {
    communes = await loadCommunes()
  })

  test('they are fetched once', async () => {
    expect(await loadCommunes()).toBe(communes)
  })

  test('a code has its name, an unknown one stays a code', () => {
    expect(communeName('59350')).toBe('Lille')
    expect(communeName('2A004')).toBe('Ajaccio')
    expect(communeName('99131')).toBe('99131')
  })

  test('nothing is looked for before the postcode is whole', () => {
    expect(names('5900')).toBeUndefined()
    expect(names('59000')).toEqual(['Lille'])
    expect(names('12345')).toEqual([])
  })

  test('letters are looked for in the whole country', () => {
    expect(names('', '')).toBeUndefined()
    expect(names('', ' ')).toBeUndefined()
    expect(names('', 'LILLE')?.[0]).toBe('Lille')
  })

  test('with a postcode of many communes, letters are looked for within it', () => {
    expect(findCommunes(communes, { postcode: '51300', name: '' })?.hasMore).toBe(true)
    expect(names('51300', 'VITRY')).toContain('Vitry-le-François')
    expect(names('51300', 'LILLE')).toEqual([])
  })
})
