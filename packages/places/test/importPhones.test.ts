import { describe, expect, test } from 'vitest'
import { phonesOf } from '../src/import/phones.ts'
import { reasonOf } from '../src/import/report.ts'

const read = (text: string, department = '72') => {
  const { phones, remarks } = phonesOf([text], department)
  return { phones, codes: remarks.map(({ code }) => code) }
}

describe('A phone number is read', () => {
  test.each([
    ['02 61 91 00 01', '0261910001'],
    ['02.61.91.00.01', '0261910001'],
    ['02 - 61 - 91 - 00 - 01', '0261910001'],
    ['+33 (0)2 61 91 00 01', '0261910001'],
    ['0033 2 61 91 00 01', '0261910001'],
    ['(02) 61 91 00 01', '0261910001'],
    ['+262 262 91 00 01', '0262910001'],
    ['3646', '3646'],
    ['39 49', '3949'],
    ['1014', '1014'],
    ['116 006', '116006'],
    ['tel: 04.66.00.00.11', '0466000011'],
    ['Tél : 04 66 00 00 11', '0466000011'],
    ['N° de téléphone', null],
  ])('« %s »: %s, without a remark where it is one', (text, phone) => {
    expect(read(text)).toEqual(
      phone === null ? { phones: [], codes: ['phone-wrong'] } : { phones: [phone], codes: [] },
    )
  })

  test.each([
    ['0800 123 456 (gratuit)', ['0800123456']],
    ['3646 (0,06 € la minute)', ['3646']],
    ['04 66 00 00 11 poste 12', ['0466000011']],
    ['accueil : 04 66 00 00 11, lundi 9 h', ['0466000011']],
    ['Mairie (04 66 00 00 11)', ['0466000011']],
  ])('« %s » without its words, and that is noted', (text, phones) => {
    const found = read(text)
    expect(found.phones).toEqual(phones)
    expect(found.codes).toContain('phone-words')
  })

  test.each([
    '02 61 91 00 01 / 02 61 91 00 02',
    '02 61 91 00 01 ou 02 61 91 00 02',
    '0261910001 - 0261910002',
  ])('Two in one cell: « %s »', (text) => {
    expect(read(text)).toEqual({ phones: ['0261910001', '0261910002'], codes: [] })
  })

  test.each([
    ['88 01 23', '975', false],
    ['40 12 34 56', '987', true],
    ['25 12 34', '988', true],
    ['25 12 34', '72', false],
  ])('« %s » in department %s, where numbers may be shorter: %s', (text, department, isRead) => {
    expect(read(text, department).phones).toHaveLength(isRead ? 1 : 0)
  })
})

describe('What is no phone number of a place is left out, and told in words that do not contradict it', () => {
  test.each([
    ['12', 'phone-emergency', /urgence/],
    ['15', 'phone-emergency', /urgence/],
    ['115', 'phone-emergency', /urgence/],
    ['3114', 'phone-emergency', /d’écoute/],
    ['39 19', 'phone-emergency', /d’écoute/],
    ['116 000', 'phone-emergency', /urgence/],
    ['04 50', 'phone-begin', /^Un numéro de 4 chiffres commence par 3 ou par 10\.$/],
    ['1234', 'phone-begin', /de 4 chiffres commence/],
    [
      '99 99 99 99 99',
      'phone-begin',
      /^Un numéro de 10 chiffres commence par 0, puis un chiffre de 1 à 9\.$/,
    ],
    ['00 00 00 00 00', 'phone-abroad', /Après \+33/],
    ['02 61 91 00', 'phone-length', /^Le numéro a 8 chiffres/],
    ['02', 'phone-length', /^Le numéro a 2 chiffres/],
    ['02 61 91 00 01 2', 'phone-length', /^Le numéro a 11 chiffres/],
    ['+33 4 66 00 00', 'phone-abroad', /il faut 9 chiffres/],
    ['+32 2 123 45 67', 'phone-abroad', /autre pays/],
    ['Fax : 04 66 00 00 12', 'phone-fax', /fax/],
    ['voir le site', 'phone-wrong', /pas un numéro/],
  ] as const)('« %s »: %s', (text, code, words) => {
    const { phones, remarks } = phonesOf([text], '72')
    expect(phones).toEqual([])
    expect(remarks).toMatchObject([{ code, value: text }])
    expect(remarks.map((one) => reasonOf({ file: '', line: 1, ...one }))[0]).toMatch(words)
  })

  test('Beside a true one, only the wrong one is left out', () => {
    expect(read('02 61 91 00 01 / 15')).toEqual({ phones: ['0261910001'], codes: ['phone-emergency'] })
    expect(read('Tél : 02 61 91 00 01 / Fax : 02 61 91 00 02')).toMatchObject({ phones: ['0261910001'] })
  })
})
