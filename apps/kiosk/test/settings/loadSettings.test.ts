import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/settings/defaults.ts'
import { loadSettings } from '../../src/settings/loadSettings.ts'

const answering = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init))

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('loadSettings', () => {
  test('reads the file of the same origin', async () => {
    const fetchFile = vi.fn(answering('{"isDraft":false}'))
    const { settings, problems } = await loadSettings(fetchFile)
    expect(fetchFile).toHaveBeenCalledWith('/settings.json', expect.anything())
    expect(settings).toEqual({ ...defaultSettings, isDraft: false })
    expect(problems).toEqual([])
  })

  test.each([
    ['no file', answering('not found', { status: 404 })],
    ['the page itself in place of the file', answering('<!doctype html><html></html>')],
  ])('%s gives the defaults without a problem', async (_name, fetchFile) => {
    expect(await loadSettings(fetchFile)).toEqual({ settings: defaultSettings, problems: [] })
  })

  test.each([
    ['a server in trouble', answering('', { status: 503 }), '503'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'n’a pas répondu'],
    ['a broken file', answering('{\n"isDraft": tru'), 'ligne 2, colonne 12'],
    ['an empty file', answering(''), 'JSON valide'],
  ])('%s gives the defaults, and is told', async (_name, fetchFile, said) => {
    const { settings, problems } = await loadSettings(fetchFile)
    expect(settings).toEqual(defaultSettings)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ field: 'settings.json', problem: expect.stringContaining(said) })
  })
})
