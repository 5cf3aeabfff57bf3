import { describe, expect, test } from 'vitest'
import example from '../../settings.example.json' with { type: 'json' }
import { settingsLines } from '../../src/about/diagnostic/lines.ts'
import { parseSettings } from '../../src/settings/parseSettings.ts'

/** Every setting with something of its own in it, so that each can be told from the others. */
const marked = {
  ...example,
  publicUrl: 'https://adresse.exemple.fr/',
  branch: { ...example.branch, phone: '0199001234', communeCode: '2A004' },
  screen: { pixelsPerMillimetre: 4.321, mountMillimetres: 812 },
  idle: { warnAfterSeconds: 241, warningSeconds: 61 },
  repeatGuardMilliseconds: 301,
  agent: { pinHash: null, lockAfterSeconds: 121 },
  contacts: example.contacts.map((contact, at) => ({ ...contact, phone: `019900987${at}` })),
}

/**
 * Not a line of these: the PIN (a hash helps nobody), the directory and the size of the screen, which have parts of their
 * own on the page, and what is said in words: yes and no, the printer, languages by name, who is a mediator.
 */
const elsewhere =
  /^(\$schema|isDraft|agent\.pinHash|directory|screen\.pixelsPerMillimetre|print\.format|languages\.\d+|contacts\.\d+\.mediator)$/

const leaves = (value: unknown, path: string): [path: string, text: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`))
    : [[path, String(value)]]

/** A number of ten digits as it is read aloud. */
const spoken = (text: string) => text.replace(/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5')

/** The settings that no line says. */
const unsaid = (lines: readonly string[]) =>
  leaves(marked, '').flatMap(([path, text]) =>
    elsewhere.test(path) || lines.join('\n').includes(spoken(text)) ? [] : [path],
  )

describe('the settings in force, on the technical page', () => {
  const { settings, problems } = parseSettings(marked)
  const lines = settingsLines(settings)

  test('each one is said; phones in groups of two', () => {
    expect(problems).toEqual([])
    expect(unsaid(lines)).toEqual([])
    expect(lines).toContain('Téléphone\u00a0: 01 99 00 12 34')
  })

  test('one that is left out would be seen (canary)', () => {
    expect(unsaid(lines.filter((line) => !line.startsWith('Téléphone')))).toEqual(['branch.phone'])
    expect(unsaid(lines.filter((line) => !line.startsWith('Médiation')))).toContain('contacts.1.name')
  })

  test('what a branch did not say is said to be missing', () => {
    const bare = settingsLines(parseSettings({ branch: { name: 'Ici' } }).settings)
    for (const name of ['Adresse', 'Téléphone', 'Comment venir', 'Entrée accessible'])
      expect(bare).toContain(`${name}\u00a0: non défini`)
  })
})
