import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { EmergencyNumbers } from './index.ts'

const numbers = [
  { number: '17', label: 'Police secours', what: 'Une personne vous fait du mal.' },
  { number: '0800059595', label: 'France Victimes' },
]

describe('EmergencyNumbers', () => {
  test('gives each number with who answers', async () => {
    await renderUi(<EmergencyNumbers numbers={numbers} />)
    const [police, victims] = screen.getAllByRole('listitem')
    expect(police).toHaveTextContent('17Police secoursUne personne vous fait du mal.')
    expect(victims).toHaveTextContent('08 00 05 95 95')
  })

  test('keeps the digits in order inside Arabic', async () => {
    await renderUi(<EmergencyNumbers numbers={numbers} />, { language: 'ar' })
    const number = screen.getByText('08 00 05 95 95')
    expect(number.tagName).toBe('BDI')
    expect(getComputedStyle(number).direction).toBe('ltr')
  })
})
