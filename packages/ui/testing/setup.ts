import '@testing-library/jest-dom/vitest'
import '../src/styles.css'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// Sizes are judged in the real fonts, which a first render would otherwise only ask for.
await Promise.all([
  document.fonts.load('600 1em "Atkinson Hyperlegible Next Variable"', 'é'),
  document.fonts.load('600 1em "Noto Sans Arabic Variable"', 'ع'),
])

// A console error is a mistake that a user may meet: the test that causes it fails.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  cleanup()
  const errors = vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(' '))
  vi.restoreAllMocks()
  expect(errors).toEqual([])
})
