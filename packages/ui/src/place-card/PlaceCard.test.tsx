import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { usualWeek } from '../opening-hours/openingFixture.ts'
import { sentencesOf } from '../read-aloud/index.ts'
import { PlaceCard, type PlaceItem, placeCardBlocks } from './index.ts'

const place: PlaceItem = {
  id: 'hall',
  picture: 'desk',
  kind: 'La mairie',
  name: 'Mairie de Ville-Exemple',
  address: ['2 place de l’Exemple', '00000 Ville-Exemple'],
  phones: ['0199000020'],
  now: { state: 'open', until: '2027-03-02T12:00', isHoliday: false, today: '2027-03-02' },
  week: usualWeek,
  distance: { value: 1, unit: 'kilometre' },
  appointment: 'only',
  access: 'help',
  howToGet: 'Bus 1.',
  sourceDate: '2024-08',
}

describe('PlaceCard', () => {
  test('is spoken in order: what, where, phone, open, what to know', async () => {
    const { container } = await renderUi(<PlaceCard place={place} />)
    const spoken = sentencesOf(container).map(({ text }) => text)
    expect(spoken.slice(0, 8)).toEqual([
      'La mairie',
      'Mairie de Ville-Exemple',
      '2 place de l’Exemple',
      '00000 Ville-Exemple',
      'À environ 1 kilomètre',
      'Téléphone : 01 99 00 00 20',
      'Ouvert maintenant',
      'Ferme à 12 heures',
    ])
    expect(spoken[8]).toBe('Prenez rendez-vous avant de venir.')
    expect(spoken.slice(-4)).toEqual([
      'En fauteuil roulant, téléphonez avant de venir.',
      'Pour venir',
      'Bus 1.',
      'Informations à la date : août 2024',
    ])
  })

  test('leaves the week, the way and the date out of a brief card', async () => {
    await renderUi(<PlaceCard place={place} detail="brief" />)
    expect(screen.queryByText('Pour venir')).toBeNull()
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getByText('Ouvert maintenant')).toBeVisible()
  })

  test('gives what to know before a visit without the week and the date', async () => {
    await renderUi(<PlaceCard place={place} detail="visit" />)
    expect(screen.getByText('Bus 1.')).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.queryByText(/Informations à la date/)).toBeNull()
    expect(placeCardBlocks({ place, detail: 'visit' })).toHaveLength(2)
    const { id, picture, kind, name, sourceDate } = place
    const plain = { id, picture, kind, name, sourceDate, address: [], phones: [] }
    expect(placeCardBlocks({ place: plain, detail: 'visit' })).toHaveLength(1)
  })

  test('stands in two columns where there is room, one below the other where not', async () => {
    const top = (words: string) => screen.getByText(words).getBoundingClientRect().top
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    for (const [letters, isBeside] of [
      [40, true],
      [20, false],
    ] as const) {
      const { unmount } = await renderUi(
        <div style={{ inlineSize: letters * letter }}>
          <PlaceCard place={place} detail="brief" />
        </div>,
      )
      expect(top('Ouvert maintenant') < top('00000 Ville-Exemple')).toBe(isBeside)
      unmount()
    }
  })

  test('gives no distance to a place that moves about, and says to call', async () => {
    await renderUi(<PlaceCard place={{ ...place, isItinerant: true }} />)
    expect(screen.getByText('Ce service change de lieu.')).toBeVisible()
    expect(screen.queryByText(/kilomètre/)).toBeNull()
  })

  test('says of an invented place that it is invented', async () => {
    await renderUi(<PlaceCard place={{ ...place, isDemo: true }} />)
    expect(screen.getByText('Lieu inventé, pour essayer')).toBeVisible()
  })

  test('keeps names, address and phone in their order inside Arabic', async () => {
    await renderUi(<PlaceCard place={place} />, { language: 'ar' })
    expect(screen.getByText('Mairie de Ville-Exemple')).toHaveAttribute('lang', 'fr')
    expect(screen.getByText('00000 Ville-Exemple').tagName).toBe('BDI')
    expect(screen.getByText('01 99 00 00 20')).toHaveAttribute('dir', 'ltr')
  })

  test('says nothing of what is not known', async () => {
    const { id, picture, kind, name } = place
    const { container } = await renderUi(
      <PlaceCard place={{ id, picture, kind, name, address: ['00000 Ville-Exemple'], phones: [] }} />,
    )
    expect(container.textContent).toBe('La mairieMairie de Ville-Exemple00000 Ville-Exemple')
  })

  test('comes in parts for a screen of pages: where, the week, what to know; each names its place', async () => {
    await renderUi(<main>{placeCardBlocks({ place })}</main>)
    const parts = screen
      .getAllByText('Mairie de Ville-Exemple')
      .map((name) => name.closest('article, section'))
    expect(new Set(parts).size).toBe(3)
    expect(parts[0]).toHaveTextContent('Prenez rendez-vous avant de venir.')
    expect(parts[1]).toHaveTextContent('Du lundi au jeudi')
    expect(parts[2]).toHaveTextContent('Bus 1.')
  })

  test('parts even a brief card on a low screen', () => {
    expect(placeCardBlocks({ place, detail: 'brief' })).toHaveLength(1)
    expect(placeCardBlocks({ place, detail: 'brief', columns: 2 })).toHaveLength(2)
    expect(placeCardBlocks({ place, columns: 2 })).toHaveLength(4)
  })

  test('leaves out the parts of which nothing is known', () => {
    const { id, picture, kind, name } = place
    const known = { id, picture, kind, name, address: [], phones: [] }
    expect(placeCardBlocks({ place: known })).toHaveLength(1)
    expect(placeCardBlocks({ place: { ...known, howToGet: 'Bus 1.' } })).toHaveLength(2)
  })
})
