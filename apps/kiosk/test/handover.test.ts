import { expect, test } from 'vitest'
import { createHandover } from '../src/visit/handover.ts'

test('what changes hands is had once, and nothing stays with who gave it', () => {
  const handover = createHandover<{ readonly answers: string }>()
  expect(handover.take()).toBeNull()
  const given = { answers: 'given' }
  handover.put(given)
  expect(handover.take()).toBe(given)
  expect(handover.take()).toBeNull()
})

test('the last one that was put down counts; what is taken away is gone', () => {
  const handover = createHandover<string>()
  handover.put('one')
  handover.put('two')
  expect(handover.take()).toBe('two')
  handover.put('three')
  handover.put(null)
  expect(handover.take()).toBeNull()
})
