import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { unsureWeek, usualWeek } from '../opening-hours/openingFixture.ts'
import type { PlaceItem } from '../place-card/index.ts'
import { sentencesOf } from '../read-aloud/index.ts'
import { ServicesCard, type ServicesCardProps } from './index.ts'

const hall: PlaceItem = {
  id: 'hall',
  picture: 'desk',
  kind: 'La mairie',
  name: 'Mairie de Ville-Exemple',
  address: ['2 place de l’Exemple', '00000 Ville-Exemple'],
  phones: ['0199000020'],
  now: { state: 'open', until: '2027-03-02T12:00', isHoliday: false, today: '2027-03-02' },
  week: usualWeek,
  appointment: 'no',
  sourceDate: '2026-11-25',
}
const oneRange = [{ start: '09:00', end: '12:00', isUnsure: false }]
const card: ServicesCardProps = {
  medium: 'preview',
  madeOn: '2026-11-25',
  near: 'Ville-Exemple',
  places: [hall, { ...hall, id: 'caf', kind: 'La Caf', week: null, phones: [] }],
}

describe('ServicesCard', () => {
  test('is useful alone: what, where, phone, hours and date of each place', async () => {
    await renderUi(<ServicesCard {...card} />)
    const [first] = screen.getAllByRole('article')
    const place = within(first as HTMLElement)
    for (const words of [
      'La mairie',
      '2 place de l’Exemple, 00000 Ville-Exemple',
      '01 99 00 00 20',
      'Du lundi au jeudi',
    ])
      expect(place.getByText(words)).toBeVisible()
    expect(screen.getByText('Informations à la date : mercredi 25 novembre 2026')).toBeVisible()
  })

  test('gives each place its own date where they differ', async () => {
    await renderUi(<ServicesCard {...card} places={[hall, { ...hall, id: 'caf', sourceDate: '2024-08' }]} />)
    expect(screen.getByText('Informations à la date : août 2024')).toBeVisible()
  })

  test('fills the halves of the folded sheet without going over their end, in every language', async () => {
    const long = {
      ...hall,
      week: unsureWeek,
      howToGet: 'Bus 1 ou 2, puis 5 minutes à pied le long de la rivière.',
    }
    const places = Array.from({ length: 9 }, (_, index) => ({ ...(index % 2 ? hall : long), id: `${index}` }))
    for (const language of ['fr', 'en', 'ar'] as const) {
      const { unmount } = await renderUi(
        <div style={{ inlineSize: '297mm' }}>
          <ServicesCard {...card} places={places} />
        </div>,
        { language },
      )
      const panels = [...document.querySelectorAll('[data-print-half]')]
      const shown = panels.flatMap((panel) => [...panel.querySelectorAll('article')])
      expect(shown).toHaveLength(9)
      for (const panel of panels) {
        const top = panel.getBoundingClientRect().top
        const bottom = panel.lastElementChild?.getBoundingClientRect().bottom ?? 0
        expect(((bottom - top) * 25.4) / 96).toBeLessThanOrEqual(192)
      }
      unmount()
    }
  })

  test('keeps to one sheet where it must, and says how many places are left out', async () => {
    const places = Array.from({ length: 30 }, (_, index) => ({ ...hall, id: `${index}` }))
    const numbers = [{ number: '112', label: 'Les urgences' }]
    await renderUi(<ServicesCard {...card} places={places} numbers={numbers} mostSheets={1} />)
    expect(document.querySelectorAll('[data-print-half]')).toHaveLength(4)
    const shown = screen.getAllByRole('article').length
    expect(shown).toBeGreaterThanOrEqual(11)
    expect(screen.getByText(`Demandez ${30 - shown} autres lieux à l’accueil.`)).toBeVisible()
    expect(screen.getByText('Les urgences')).toBeVisible()
  })

  test('where not all fit in full, as many as can have their hours, and all have where and phone', async () => {
    // The hall has a long week, the others have hours of one line: those fit.
    const short = { ...usualWeek, days: usualWeek.days.map((day) => ({ ...day, ranges: oneRange })) }
    const places = Array.from({ length: 13 }, (_, index) => ({
      ...hall,
      id: `${index}`,
      week: index === 7 ? unsureWeek : short,
      appointment: 'only' as const,
    }))
    await renderUi(<ServicesCard {...card} places={places} mostSheets={1} />)
    const articles = screen.getAllByRole('article')
    expect(articles).toHaveLength(13)
    const has = (words: string) => articles.filter((one) => one.textContent?.includes(words)).length
    expect(has('01 99 00 00 20')).toBe(13)
    expect(has('Prenez rendez-vous avant de venir.')).toBe(13)
    expect(has('Du lundi au dimanche')).toBeGreaterThanOrEqual(5)
    expect(has('Du lundi au dimanche')).toBeLessThan(13)
    expect(has('Le 1er samedi du mois')).toBe(0)
  })

  test('leaves no room for hours that would fit', async () => {
    const places = Array.from({ length: 14 }, (_, index) => ({ ...hall, id: `${index}` }))
    await renderUi(<ServicesCard {...card} places={places} mostSheets={1} />)
    const mm = (px: number) => (px * 25.4) / 96
    const week =
      screen.getAllByRole('list')[0]?.parentElement?.parentElement?.getBoundingClientRect().height ?? 0
    for (const half of document.querySelectorAll('[data-print-half]')) {
      const hasBrief = [...half.querySelectorAll('article')].some((one) => !one.querySelector('ul'))
      const { top } = half.getBoundingClientRect()
      const bottom = half.lastElementChild?.getBoundingClientRect().bottom ?? 0
      if (hasBrief) expect(191 - mm(bottom - top)).toBeLessThan(mm(week) + 5)
    }
  })

  test('leaves out further places of a kind before the last kind', async () => {
    const places = Array.from({ length: 30 }, (_, index) => ({
      ...hall,
      id: `${index}`,
      kind: index < 29 ? 'La mairie' : 'Un interprète',
    }))
    await renderUi(<ServicesCard {...card} places={places} mostSheets={1} />)
    expect(screen.getByRole('heading', { name: 'Un interprète' })).toBeVisible()
    expect(screen.getAllByRole('heading', { name: 'La mairie' }).length).toBeLessThan(29)
  })

  test('names the services of which no place is known, and says what to do', async () => {
    const { container } = await renderUi(
      <ServicesCard {...card} others={['La Caf', 'Un interprète']} mostSheets={1} />,
    )
    expect(screen.getByText('Demandez ces adresses à l’accueil.')).toBeVisible()
    const list = within(
      screen.getByRole('heading', { name: 'D’autres services' }).parentElement as HTMLElement,
    )
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['La Caf', 'Un interprète'])
    expect(sentencesOf(container).map(({ text }) => text)).toContain('Un interprète')
  })

  test('a roll holds every place, and its hours as long as it is no longer than an arm', async () => {
    const places = Array.from({ length: 17 }, (_, index) => ({ ...hall, id: `${index}` }))
    await renderUi(<ServicesCard {...card} places={places} format="receipt80" mostSheets={1} />)
    expect(screen.getAllByRole('article')).toHaveLength(17)
    expect(screen.getAllByText('Du lundi au jeudi').length).toBeGreaterThan(5)
    const sheet = document.querySelector('[data-medium=paper]') as HTMLElement
    expect((sheet.getBoundingClientRect().height * 25.4) / 96).toBeLessThanOrEqual(1205)
  })

  test('gives what the place says of itself, unless it is half a sheet long', async () => {
    const note = 'Ouvert deux samedis par mois.'
    const place = { ...hall, note, access: 'full', howToGet: 'Bus 1. '.repeat(60) } as const
    const { container } = await renderUi(<ServicesCard {...card} places={[place]} />)
    expect(screen.getByText(note)).toHaveAttribute('lang', 'fr')
    expect(screen.getByText('Vous pouvez entrer en fauteuil roulant.')).toBeVisible()
    expect(container.textContent).not.toContain('Bus 1.')
  })

  test('says nothing that is wrong tomorrow', async () => {
    const { container } = await renderUi(<ServicesCard {...card} />)
    expect(container.textContent).not.toContain('Ouvert maintenant')
  })

  test('says to check where the hours are not known', async () => {
    await renderUi(<ServicesCard {...card} />)
    expect(screen.getByText('Horaires à vérifier')).toBeVisible()
  })

  test('is printed in 14 points or more, black on white, on both papers', async () => {
    for (const format of ['a4', 'receipt80'] as const) {
      const { unmount } = await renderUi(<ServicesCard {...card} format={format} />, {
        display: { theme: 'dark' },
      })
      const points = [...document.querySelectorAll('[data-medium=paper] *')].map(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
      )
      expect(Math.min(...points)).toBeGreaterThanOrEqual(14)
      const sheet = document.querySelector('[data-medium=paper]') as HTMLElement
      expect(getComputedStyle(sheet).backgroundColor).toBe('rgb(255, 255, 255)')
      unmount()
    }
  })

  test('fits the roll: nothing is wider than what the printer reaches', async () => {
    await renderUi(<ServicesCard {...card} format="receipt80" />)
    const sheet = document.querySelector('[data-medium=paper]') as HTMLElement
    const { left, right } = sheet.getBoundingClientRect()
    expect(right - left).toBeLessThanOrEqual((72 * 96) / 25.4 + 1)
    for (const element of sheet.querySelectorAll('p, h1, h2, span'))
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1)
  })

  test('stays off the screen when it is for print only', async () => {
    await renderUi(<ServicesCard {...card} medium="print" />)
    expect(document.querySelector('[data-print-root]')?.parentElement).toBe(document.body)
    expect(screen.getByText('La mairie', { ignore: false })).not.toBeVisible()
  })

  test('is spoken before it is printed: title first, then each place', async () => {
    const { container } = await renderUi(<ServicesCard {...card} />)
    const spoken = sentencesOf(container).map(({ text }) => text)
    expect(spoken[0]).toBe('Les services près d’ici')
    expect(spoken.indexOf('La mairie')).toBeLessThan(spoken.indexOf('La Caf'))
  })
})
