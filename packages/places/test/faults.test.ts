import { expect, test } from 'vitest'
import { hoursFault } from '../src/directory/hours.ts'
import { jsonFault } from '../src/jsonFault.ts'

test.each([
  ['Mo-Fr 09:00-12:00', null],
  ['Mo-Fr 09:00-12:00; PH off', null],
  ['24/7', null],
  ['Lun-Ven 25:00-12:00', { kind: 'absurd', range: '25:00-12:00' }],
  ['Mo-Fr 18:00-12:00', { kind: 'absurd', range: '18:00-12:00' }],
  ['Mo-Fu 09:00-12:00', { kind: 'unread', upTo: 'Mo-F' }],
  ['Mo-Fr 9h-12h', { kind: 'unread', upTo: 'Mo-Fr 9h' }],
  ['Lu-Ve 09:00-12:00', { kind: 'unread', upTo: 'Lu' }],
  ['tous les matins', { kind: 'unread', upTo: 'to' }],
] as const)('What is wrong with the hours « %s »: %j', (hours, fault) => {
  expect(hoursFault(hours)).toEqual(fault)
})

test.each(['{}', '[1, 2]', '{"a": "é\\n"}', 'null'])('%s is JSON: it has no fault', (text) => {
  expect(jsonFault(text)).toBeNull()
})

test.each([
  ['{"a": 1,}', 1, 9],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{\r\n"a": 01}', 2, 7],
  ['', 1, 1],
  ['{"a": 1} x', 1, 10],
  ['{"a": 1 // non\n}', 1, 9],
])('The fault of %j is at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(jsonFault(text)).toEqual({ line, column })
})
