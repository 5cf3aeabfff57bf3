import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersOf } from '../server/securityHeaders.ts'

const guide = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8')
const { 'Cache-Control': _, ...headers } = headersOf('/')

describe('the deployment guide', () => {
  test.each(Object.entries(headers))(
    'gives %s as the kiosk sends it, for nginx and for Caddy',
    (name, value) => {
      expect(guide).toContain(`  add_header ${name} "${value}" always;\n`)
      expect(guide).toContain(`    ${name} "${value}"\n`)
    },
  )
})

describe('the headers', () => {
  test.each([
    ['/', 'no-store'],
    ['/index.html?x', 'no-store'],
    ['/sw.js', 'no-cache'],
    ['/settings.json', 'no-cache'],
    ['/assets/index-AbCd.js', 'public, max-age=31536000, immutable'],
  ])('%s is kept by the browser as %s', (path, expected) => {
    expect(headersOf(path)['Cache-Control']).toBe(expected)
  })

  test('nothing inline, nothing from elsewhere', () => {
    const policy = headersOf('/')['Content-Security-Policy'] ?? ''
    const sources = policy.split('; ').map((part) => part.split(' ').slice(1).join(' '))
    expect(policy).toContain("default-src 'none'")
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]))
  })
})
