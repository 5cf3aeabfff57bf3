import { describe, expect, it } from 'vitest'
import { formatDate, formatPhone, isolate, monthNames, parseDate } from '../src/index.ts'

describe('dates', () => {
  it('says the first of the month as French does', () => {
    expect(formatDate('2027-06-01', 'fr')).toBe('mardi 1er juin 2027')
  })
  it('leaves the 21st and the 11th alone', () => {
    expect(formatDate('2027-06-21', 'fr')).toBe('lundi 21 juin 2027')
    expect(formatDate('2027-06-11', 'fr')).toBe('vendredi 11 juin 2027')
  })
  it('keeps Latin digits in Arabic', () => {
    expect(formatDate('2027-06-01', 'ar')).toMatch(/^الثلاثاء، 1 جوان\/يونيو 2027$/)
  })
  it('says each month by the names declared for the language', () => {
    for (const [index, name] of monthNames('ar').entries())
      expect(formatDate(`2027-${String(index + 1).padStart(2, '0')}-15`, 'ar')).toMatch(`15 ${name} 2027`)
    expect(monthNames('ar')).toContain('جويلية/يوليو')
  })
  it('refuses a day that does not exist', () => {
    expect(parseDate('2027-02-30')).toBeNull()
    expect(parseDate({ year: 2027, month: 13, day: 1 })).toBeNull()
    expect(parseDate('demain')).toBeNull()
    expect(parseDate({ year: 2028, month: 2, day: 29 })).toBe('2028-02-29')
  })
  it('names 12 months', () => {
    expect(monthNames('fr')).toHaveLength(12)
    expect(monthNames('fr')[7]).toBe('août')
  })
})

describe('phone numbers', () => {
  it('groups long numbers by two and keeps short ones whole', () => {
    expect(formatPhone('0123456789')).toBe('01 23 45 67 89')
    expect(formatPhone('3919')).toBe('3919')
    expect(formatPhone('112')).toBe('112')
    expect(formatPhone('116006')).toBe('116 006')
    expect(formatPhone('+689 40123456')).toBe('+689 40 12 34 56')
    expect(formatPhone('+687283100')).toBe('+687 28 31 00')
  })
  it('isolates them for right-to-left text', () => {
    expect(isolate('3919')).toBe('\u20683919\u2069')
  })
})
