import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarDays } from '../../src/phone/calendar/calendarDays.ts'
import { calendarFile } from '../../src/phone/calendar/calendarFile.ts'
import { catalogue, kioskOf, scenario, wordsIn } from './kiosk.ts'

const today = '2026-12-01'

async function fileOf(name: string, language: 'fr' | 'ar' | 'en' = 'fr', on = today) {
  const kiosk = kioskOf(scenario(name), on, language)
  const days = calendarDays(kiosk, await wordsIn(language))
  const text = calendarFile(days, { name: 'Parcours', language, madeOn: on })
  const root = new ICAL.Component(ICAL.parse(text))
  const events = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  return { kiosk, days, text, root, events }
}

describe('the calendar of a path, as another program reads it', () => {
  test('has one event for each step with a day to come, and no other', async () => {
    const { kiosk, events } = await fileOf('family-three-children-two-cars')
    const dated = kiosk.path.steps.filter(
      ({ deadline, kind }) => deadline !== null && kind !== 'not_required' && deadline.date >= today,
    )
    expect(dated.length).toBeGreaterThan(10)
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      dated.map(({ deadline }) => deadline?.date),
    )
  })

  test('takes the whole day, without a time zone, and is nobody else’s business', async () => {
    const { text, events } = await fileOf('family-three-children-two-cars')
    expect(text).not.toMatch(/TZID|VTIMEZONE|DTSTART:/)
    for (const { startDate, endDate, component } of events) {
      expect(startDate.isDate).toBe(true)
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400)
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    }
  })

  test('reminds at 9 in the morning, 7 days and 1 day before', async () => {
    const { events } = await fileOf('owner-sells-flat')
    expect(events.length).toBeGreaterThan(0)
    for (const { component } of events) {
      const rings = component.getAllSubcomponents('valarm').map((alarm) => {
        const hours = (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600
        const days = Math.ceil(-hours / 24)
        return `${days} days before at ${24 * days + hours}`
      })
      expect(rings).toEqual(['7 days before at 9', '1 days before at 9'])
    }
  })

  test('says what, where, with which papers, and how the desk calls it', async () => {
    const { events } = await fileOf('family-three-children-two-cars', 'en')
    const all = events.map(({ description }) => description).join('\n')
    expect(all).toMatch(/^Official name: /m)
    expect(all).toMatch(/^Where: /m)
    expect(all).toMatch(/^Papers: /m)
  })

  test('tells the day of a private step, and no more', async () => {
    const { kiosk, events, text } = await fileOf('domestic-violence')
    const secret = kiosk.path.steps.filter(
      ({ sensitive, deadline }) => sensitive !== null && deadline !== null,
    )
    expect(secret.length).toBeGreaterThan(0)
    for (const { id } of secret) {
      const { title, official } = kiosk.content.words.fr.steps[id] ?? { title: '?', official: '?' }
      expect(events.some(({ summary, description }) => `${summary} ${description}`.includes(title))).toBe(
        false,
      )
      if (official !== undefined)
        expect(events.some(({ description }) => description.includes(official))).toBe(false)
    }
    expect(text).toContain('Ouvrez votre parcours')
  })

  test('of an exercise says so in every title: the person does not exist', async () => {
    const kiosk = kioskOf(scenario('owner-sells-flat'), today)
    const words = await wordsIn('fr')
    const titles = (exercise: number | null) =>
      calendarDays({ ...kiosk, exercise }, words).map(({ title }) => title)
    expect(titles(2)).toEqual(titles(null).map((title) => `Exercice · ${title}`))
  })

  test('is the same file each time, and names its events by nothing that can be read', async () => {
    const first = await fileOf('domestic-violence')
    const again = await fileOf('domestic-violence')
    expect(again.text).toBe(first.text)
    for (const { uid } of first.events) expect(uid).toMatch(/^[0-9a-f]{16}@parcours\.invalid$/)
  })

  test('has no two events of one name, whatever the path', async () => {
    const { days } = await fileOf('family-three-children-two-cars')
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length)
  })

  test('leaves out what is done and what is over', async () => {
    const name = 'family-three-children-two-cars'
    const { kiosk, days } = await fileOf(name)
    const [dated] = kiosk.path.steps.filter(({ deadline }) => deadline !== null && deadline.date >= today)
    const done = kioskOf({ ...scenario(name), done: [dated?.id ?? ''] }, today)
    const left = calendarDays(done, await wordsIn('fr'))
    expect(left.length).toBeLessThan(days.length)
    const late = calendarDays(kioskOf(scenario(name), '2040-01-01'), await wordsIn('fr'))
    expect(late).toEqual([])
  })

  test('keeps its lines short and its Arabic whole', async () => {
    const { text, events } = await fileOf('family-three-children-two-cars', 'ar')
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(75)
    expect(events.some(({ summary }) => /آخر يوم/.test(summary))).toBe(true)
  })
})

test('no two steps of the catalogue share a name in the calendar', async () => {
  const words = await wordsIn('fr')
  const kiosk = kioskOf(scenario('family-three-children-two-cars'), today)
  const [model] = kiosk.path.steps.filter(({ deadline }) => deadline !== null)
  if (model === undefined) throw new Error('No dated step.')
  const ids = [...new Set(catalogue.stepIds.values())]
  const steps = ids.map((id) => ({ ...model, id, documentIds: [] }))
  const days = calendarDays({ ...kiosk, path: { ...kiosk.path, steps } }, words)
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(ids.length)
})
