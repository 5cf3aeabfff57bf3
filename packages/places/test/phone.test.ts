import { describe, expect, test } from 'vitest'
import { emergencyPhones, phoneOf } from '../src/directory/phone.ts'
import { phonesOf } from '../src/import/phones.ts'

describe('The phone number of a service', () => {
  test.each([
    ['02 33 67 12 34', '0233671234'],
    ['02.33.67.12.34', '0233671234'],
    ['02-33-67-12-34', '0233671234'],
    ['+33 2 33 67 12 34', '0233671234'],
    ['+33 (0)2 33 67 12 34', '0233671234'],
    ['0033233671234', '0233671234'],
    ['+262 262 91 00 01', '0262910001'],
    ['0262 91 00 01', '0262910001'],
    ['+508 41 12 34', '0508411234'],
    ['+689 40 12 34 56', '+68940123456'],
    ['+687 25 12 34', '+687251234'],
    ['3646', '3646'],
    ['39 49', '3949'],
    ['1014', '1014'],
    ['116 006', '116006'],
  ])('« %s » is kept as %s, by an import too', (text, phone) => {
    expect(phoneOf(text)).toBe(phone)
    expect(phoneOf(phone)).toBe(phone)
    expect(phonesOf([text], '72')).toEqual({ phones: [phone], remarks: [] })
  })

  test.each([
    ...emergencyPhones,
    ...[
      '31 14',
      '116 000',
      '12',
      '118',
      '1234',
      '0011223344',
      '02 33 67 12',
      '+32 2 123 45 67',
      '+689 40 12',
      'accueil',
    ],
  ])('« %s » is none, for an import neither', (text) => {
    expect(phoneOf(text)).toBeNull()
    expect(phonesOf([text], '72').phones).toEqual([])
  })
})
