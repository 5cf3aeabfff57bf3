import { describe, expect, test } from 'vitest'
import { cameraProblemOf } from '../../src/agent/ticket/camera.ts'

const named = (name: string) => new DOMException('', name)

describe('a camera that gives no picture', () => {
  test.each([
    ['NotFoundError', 'cameraNone'],
    ['NotAllowedError', 'cameraRefused'],
    ['SecurityError', 'cameraRefused'],
    ['NotReadableError', 'cameraTaken'],
    ['AbortError', 'cameraTaken'],
    ['OverconstrainedError', 'cameraFailed'],
  ])('says why: %s', (name, problem) => {
    expect(cameraProblemOf(named(name))).toBe(problem)
  })

  test('says that it failed where the reason is not known', () => {
    expect(cameraProblemOf(new TypeError('Failed to fetch dynamically imported module'))).toBe('cameraFailed')
    expect(cameraProblemOf('?')).toBe('cameraFailed')
  })
})
