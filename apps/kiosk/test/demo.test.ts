import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoBranch, demoPin } from '../server/demo.ts'
import { noSettingsFile } from '../src/settings/defaults.ts'
import { isPinOf } from '../src/settings/pinHash.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('the branch of npm start', () => {
  test('opens its desk with the PIN that the pages for a first look tell', async () => {
    const { agent, directory } = await demoBranch()
    expect(await isPinOf(demoPin, agent.pinHash)).toBe(true)
    expect(directory).toBe('places-demo.json')
    for (const page of ['README.md', 'docs/agent.md'])
      expect(read(`../../../${page}`), page).toContain(demoPin)
  })

  test('is no part of a build: a kiosk without settings has no PIN, and its desk stays closed', () => {
    expect(noSettingsFile.settings.agent.pinHash).toBeNull()
    expect(read('../vite.config.ts')).not.toContain('demoSettings')
    expect(readdirSync(new URL('../public', import.meta.url))).not.toContain('settings.json')
  })
})
