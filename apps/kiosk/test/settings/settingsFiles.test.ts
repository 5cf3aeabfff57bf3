import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { settingsJsonSchema } from '../../src/settings/jsonSchema.ts'
import { parseSettings } from '../../src/settings/parseSettings.ts'
import { hashPin, isPinOf } from '../../src/settings/pinHash.ts'
import words from '../../src/settings/words.fr.json' with { type: 'json' }

/** Few rounds: what is tested is the form, not the slowness. */
const fewRounds = 100_000

interface SchemaNode {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
}

describe('settings.schema.json', () => {
  const file = readFileSync(new URL('../../settings.schema.json', import.meta.url), 'utf8')

  test('is in step with the code: npm run settings-schema -w @parcours/kiosk', () => {
    expect(JSON.parse(file)).toEqual(JSON.parse(settingsJsonSchema()))
  })

  test('each field has its advice, and no advice is left without its field', () => {
    const seen = new Set<string>()
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties, items, anyOf } = node as SchemaNode & { items?: unknown; anyOf?: unknown[] }
      if (path in words.fields) seen.add(path)
      for (const [key, field] of Object.entries(properties ?? {})) {
        const name = path === '' ? key : `${path}.${key}`
        expect(field.description, name).toMatch(/\S/)
        visit(field, name)
      }
      for (const choice of anyOf ?? []) visit(choice, path)
      visit(items, `${path}[]`)
    }
    visit(JSON.parse(file), '')
    expect([...seen].sort()).toEqual(Object.keys(words.fields).sort())
  })
})

describe('the PIN of the agents', () => {
  test('its hash is a valid setting, matches the PIN alone, and does not hold it', async () => {
    const pinHash = await hashPin('8264019375', fewRounds)
    expect(parseSettings({ agent: { pinHash } }).problems).toEqual([])
    expect(pinHash).not.toContain('8264019375')
    expect(await isPinOf('8264019375', pinHash)).toBe(true)
    expect(await isPinOf('8264019376', pinHash)).toBe(false)
    expect(await isPinOf('', pinHash)).toBe(false)
  })

  test('the same PIN never gives the same hash twice', async () => {
    const [one, other] = await Promise.all([
      hashPin('8264019375', fewRounds),
      hashPin('8264019375', fewRounds),
    ])
    expect(one).not.toBe(other)
  })

  test.each(['', '1234', '1234567', 'abcdefgh', '12 34 56 78'])('refuses %j as PIN', async (pin) => {
    await expect(hashPin(pin)).rejects.toThrow('8 digits or more')
  })

  test.each(['', 'plain', 'md5$1$a$b', '$$$'])('nothing matches %j', async (pinHash) => {
    expect(await isPinOf('8264019375', pinHash)).toBe(false)
  })
})
