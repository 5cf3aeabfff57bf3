import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import example from '../../settings.example.json' with { type: 'json' }
import { emergencyNumbers } from '../../src/screens/emergencyNumbers.ts'
import { defaultSettings } from '../../src/settings/defaults.ts'
import { parseSettings, parseSettingsText } from '../../src/settings/parseSettings.ts'

const fieldsOf = (json: unknown) => parseSettings(json).problems.map(({ field }) => field)
const branch = { name: 'France Services de Belle-Rive' }
const pinHash = ({ rounds = '600000', salt = `${'A'.repeat(22)}==` }) => ({
  agent: { pinHash: `pbkdf2-sha256$${rounds}$${salt}$${'A'.repeat(43)}=` },
})

describe('parseSettings', () => {
  test('the example has no problem, and sets every field', () => {
    const { settings, problems } = parseSettings(example)
    expect(problems).toEqual([])
    expect(Object.keys(example).filter((key) => key !== '$schema')).toEqual(Object.keys(defaultSettings))
    expect(settings.branch?.name).toBe(example.branch.name)
  })

  test('an empty file is a kiosk with the defaults', () => {
    expect(parseSettings({})).toEqual({ settings: defaultSettings, problems: [] })
  })

  test('what is not said of a branch is null or empty', () => {
    expect(parseSettings({ branch }).settings.branch).toEqual({
      ...branch,
      address: [],
      phone: null,
      communeCode: null,
      openingHours: null,
      gettingThere: [],
      accessibleEntrance: [],
    })
  })

  test.each([
    ['a number out of range', { idle: { warnAfterSeconds: 20 } }, 'idle.warnAfterSeconds'],
    ['a warning too short to answer', { idle: { warningSeconds: 10 } }, 'idle.warningSeconds'],
    ['a text for a boolean', { isDraft: 'non' }, 'isDraft'],
    ['a screen of one pixel', { screen: { pixelsPerMillimetre: 0.1 } }, 'screen.pixelsPerMillimetre'],
    ['a printer that does not exist', { print: { format: 'a3' } }, 'print.format'],
    ['the phone of an emergency', { branch: { ...branch, phone: '15' } }, 'branch.phone'],
    ['a phone of words', { branch: { ...branch, phone: 'voir accueil' } }, 'branch.phone'],
    ['a postcode with a letter', { branch: { ...branch, communeCode: '75O56' } }, 'branch.communeCode'],
    ['an address with a query', { publicUrl: 'https://a.exemple.fr/?x=1' }, 'publicUrl'],
    ['an address with a fragment', { publicUrl: 'https://a.exemple.fr/#x' }, 'publicUrl'],
    ['an address with a password', { publicUrl: 'https://me:secret@a.exemple.fr/' }, 'publicUrl'],
    ['plain http on the Internet', { publicUrl: 'http://a.exemple.fr/' }, 'publicUrl'],
    ['a script for an address', { publicUrl: 'javascript:alert(1)' }, 'publicUrl'],
    ['a bare PIN', { agent: { pinHash: '1234' } }, 'agent.pinHash'],
    ['a salt of 22 signs and one =', pinHash({ salt: `${'A'.repeat(22)}=` }), 'agent.pinHash'],
    ['a salt of 25 signs', pinHash({ salt: 'A'.repeat(25) }), 'agent.pinHash'],
    ['a salt of 15 bytes', pinHash({ salt: 'A'.repeat(20) }), 'agent.pinHash'],
    ['a PIN that takes minutes to check', pinHash({ rounds: '5000001' }), 'agent.pinHash'],
    ['a PIN that is soon guessed', pinHash({ rounds: '99999' }), 'agent.pinHash'],
    ['a desk that never rests', { agent: { lockAfterSeconds: 59 } }, 'agent.lockAfterSeconds'],
    ['a desk that stays open', { agent: { lockAfterSeconds: 901 } }, 'agent.lockAfterSeconds'],
    ['a typo', { isDrat: false }, 'isDrat'],
    ['a typo inside', { idle: { warnAfter: 240 } }, 'idle.warnAfter'],
    [
      'a file in another encoding',
      { dataProtectionContact: 'Mairie de B\uFFFDziers' },
      'dataProtectionContact',
    ],
    ['no language at all', { languages: [] }, 'languages'],
    ['null for a list', { contacts: null }, 'contacts'],
  ])('%s is told by its name with a mend, and only its default is taken', (_name, json, field) => {
    const { settings, problems } = parseSettings({ repeatGuardMilliseconds: 400, ...json })
    expect(problems.map((problem) => problem.field)).toEqual([field])
    for (const { problem, mend } of problems) expect(`${problem} ${mend}`).toMatch(/^[^{}]{30,}$/)
    const expected = { ...defaultSettings, repeatGuardMilliseconds: 400 }
    expect({ ...settings, branch: null }).toEqual(expected)
    if ('branch' in json) expect(settings.branch).toMatchObject({ ...branch, phone: null, communeCode: null })
  })

  test.each([
    ['16 bytes', `${'A'.repeat(22)}==`],
    ['17 bytes', `${'A'.repeat(23)}=`],
    ['18 bytes', 'A'.repeat(24)],
    ['128 bytes', `${'A'.repeat(171)}=`],
  ])('a salt of %s is taken, and can be read', (_name, salt) => {
    expect(parseSettings(pinHash({ salt, rounds: '5000000' })).problems).toEqual([])
    expect(() => atob(salt)).not.toThrow()
  })

  test('a typo is told with the names that exist there', () => {
    const [problem] = parseSettings({ idle: { warnAfter: 240 } }).problems
    expect(problem?.mend).toContain('warnAfterSeconds, warningSeconds')
  })

  test('a branch without name is no branch, and a contact without name is left out alone', () => {
    const { settings, problems } = parseSettings({
      branch: { address: ['1 rue du Port'] },
      contacts: [
        { organism: 'caf', name: 'Accueil' },
        { organism: 'cpam', phone: 'x' },
        { organism: 'CAF', name: 'Médiation' },
        { organism: 'carsat', name: 'Retraite', phone: '3960' },
      ],
    })
    expect(problems.map(({ field }) => field)).toEqual([
      'branch.name',
      'contacts[1].name',
      'contacts[1].phone',
      'contacts[2].organism',
    ])
    expect(settings.branch).toBeNull()
    expect(settings.contacts.map(({ name }) => name)).toEqual(['Accueil', 'Retraite'])
  })

  test('a phone with the code of the country is given as it is dialled here', () => {
    const read = (phone: string) => parseSettings({ branch: { ...branch, phone } }).settings.branch?.phone
    expect(['+33 1 99 00 12 34', '+33199001234', '01.99.00.12.34', '3960'].map(read)).toEqual([
      '0199001234',
      '0199001234',
      '0199001234',
      '3960',
    ])
  })

  test.each([
    ['116 006', '116006'],
    ['1014', '1014'],
    ['+262 262 91 00 01', '0262910001'],
    ['+689 40 12 34 56', '+68940123456'],
  ])('« %s », which an import of places takes, is a phone here too', (phone, digits) => {
    const { settings, problems } = parseSettings({ branch: { ...branch, phone } })
    expect(problems).toEqual([])
    expect(settings.branch?.phone).toBe(digits)
  })

  test.each([...emergencyNumbers, '15', '18', '115', '39 19', '31 14'])(
    'the emergency number %s is no phone of the branch, nor of a contact',
    (phone) => {
      const contacts = [{ organism: 'caf', name: 'Accueil', phone }]
      expect(fieldsOf({ branch: { ...branch, phone }, contacts })).toEqual([
        'branch.phone',
        'contacts[0].phone',
      ])
    },
  )

  test('the organism of a contact may have several words', () => {
    const contacts = [{ organism: 'france_travail', name: 'Accueil' }]
    expect(parseSettings({ contacts }).problems).toEqual([])
  })

  test('a language that does not exist is left out, the others stay, each once', () => {
    const { settings, problems } = parseSettings({ languages: ['ar', 'xx', 'fr', 'ar'] })
    expect(settings.languages).toEqual(['ar', 'fr'])
    expect(problems.map(({ field }) => field)).toEqual(['languages[1]'])
  })

  test.each(['https://parcours.exemple.fr', 'https://exemple.fr/borne/', 'http://localhost:4173/'])(
    'takes %s as public address',
    (publicUrl) => expect(parseSettings({ publicUrl }).settings.publicUrl).toBe(publicUrl),
  )

  test.each([null, [], 'texte', 3])('a file that is %j is told, and the defaults stand', (json) => {
    expect(parseSettings(json).settings).toEqual(defaultSettings)
    expect(fieldsOf(json)).toEqual(['settings.json'])
  })

  test('any content gives whole settings that need no mend', () => {
    const keys = fc.constantFrom(...Object.keys(example), 'name', 'organism', 'format', 'zzz')
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(keys, fc.jsonValue()),
      fc.constantFrom('fr', 'a4', 200),
    )
    fc.assert(
      fc.property(fc.dictionary(keys, value), (json) => {
        const { settings } = parseSettings(json)
        expect(parseSettings(settings)).toEqual({ settings, problems: [] })
      }),
      { numRuns: 300 },
    )
  })
})

describe('parseSettingsText', () => {
  test.each([
    ['a comma too many', '{\n  "isDraft": true,\n}', 3, 1],
    ['a comma that is missing', '{\n  "isDraft": true\n  "publicUrl": null\n}', 3, 3],
    ['curly quotes', '{“isDraft”: true}', 1, 2],
    ['a comment', '{\n  // essai\n  "isDraft": true\n}', 2, 3],
    ['a word that is none', '{"isDraft": oui}', 1, 13],
    ['a file that is cut', '{"isDraft": true', 1, 17],
  ])('%s is told in French, with its place', async (_name, text, line, column) => {
    const { settings, problems } = await parseSettingsText(text)
    expect(settings).toEqual(defaultSettings)
    expect(problems.map(({ problem }) => problem)).toEqual([
      `Le fichier n’est pas du JSON valide\u00a0: l’erreur est ligne ${line}, colonne ${column}, ou juste avant.`,
    ])
  })
})
