import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { sentencesOf } from '../read-aloud/index.ts'
import { OpeningHours } from './index.ts'
import { unsureWeek, usualWeek } from './openingFixture.ts'

const today = { today: '2027-03-02', isHoliday: false }

describe('OpeningHours', () => {
  test('says that a place is open, and when it closes', async () => {
    const { container } = await renderUi(
      <OpeningHours now={{ ...today, state: 'open', until: '2027-03-02T12:00' }} />,
    )
    expect(container.textContent).toBe('Ouvert maintenantFerme à 12 heures')
  })

  test.each([
    ['2027-03-02T14:30', 'Ouvre aujourd’hui à 14 heures 30'],
    ['2027-03-03T09:00', 'Ouvre demain à 9 heures'],
    ['2027-03-08T09:00', 'Ouvre le lundi 8 mars 2027 à 9 heures'],
  ])('says when a closed place opens: %s', async (next, words) => {
    await renderUi(<OpeningHours now={{ ...today, state: 'closed', next }} />)
    expect(screen.getByText('Fermé maintenant')).toBeVisible()
    expect(screen.getByText(words)).toBeVisible()
  })

  test('names a public holiday', async () => {
    await renderUi(<OpeningHours now={{ ...today, state: 'closed', isHoliday: true }} />)
    expect(screen.getByText('C’est un jour férié')).toBeVisible()
  })

  test('promises nothing where the hours are not sure', async () => {
    const { container } = await renderUi(<OpeningHours now={{ ...today, state: 'unknown' }} />)
    expect(container.textContent).toBe('Horaires à vérifierTéléphonez avant de venir.')
  })

  test('says what to do where a closed place has no day to open', async () => {
    const { container } = await renderUi(<OpeningHours now={{ ...today, state: 'closed' }} />)
    expect(container.textContent).toBe('Fermé maintenantTéléphonez avant de venir.')
  })

  test('puts days with the same hours together', async () => {
    await renderUi(<OpeningHours week={usualWeek} />)
    expect(
      screen.getAllByRole('listitem').map((day) => day.textContent?.replaceAll(/\s+/g, ' ').trim()),
    ).toEqual([
      'Du lundi au jeudi De 9 heures à 12 heures De 14 heures à 16 heures 30',
      'Le vendredi De 9 heures à 12 heures',
      'Le samedi et le dimanche Fermé',
    ])
  })

  test('keeps a condition in French inside Arabic, and says that hours are to be checked', async () => {
    await renderUi(<OpeningHours week={unsureWeek} />, { language: 'ar' })
    const condition = screen.getByText('Le 1er samedi du mois')
    expect(condition).toHaveAttribute('lang', 'fr')
    expect(condition).toHaveAttribute('dir', 'ltr')
    expect(screen.getAllByText('للتأكد')).toHaveLength(2)
  })

  test('is spoken line by line, the state first', async () => {
    const { container } = await renderUi(
      <OpeningHours now={{ ...today, state: 'open', until: '2027-03-03T00:00' }} week={usualWeek} />,
    )
    expect(
      sentencesOf(container)
        .map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(['Ouvert maintenant', 'Ferme à minuit', expect.stringContaining('Du lundi au jeudi')])
  })
})
