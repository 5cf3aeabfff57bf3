import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Paper } from '../paper/index.ts'
import { PrintTable } from './index.ts'

const table = (
  <PrintTable
    caption="Les pièces"
    columns={['Pièce', 'Vue ici']}
    rows={[
      { id: 'lease', header: 'Bail', cells: ['oui'] },
      { id: 'card', header: 'Carte d’identité', cells: ['non'] },
    ]}
  />
)

test('is a table with a name, and each cell belongs to a row and a column', async () => {
  await renderUi(table)
  expect(screen.getByRole('table', { name: 'Les pièces' })).toBeVisible()
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Pièce',
    'Vue ici',
  ])
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Bail',
    'Carte d’identité',
  ])
  expect(screen.getByRole('cell', { name: 'oui' })).toBeVisible()
})

test('is printed in 14 points or more, and fits a roll', async () => {
  await renderUi(
    <Paper medium="preview" format="receipt80">
      {table}
    </Paper>,
  )
  const cells = [...document.querySelectorAll('th, td, caption')]
  for (const cell of cells)
    expect(Number.parseFloat(getComputedStyle(cell).fontSize) * 0.75).toBeGreaterThanOrEqual(14)
  const width = screen.getByRole('table').getBoundingClientRect().width
  expect(width).toBeLessThanOrEqual((72 * 96) / 25.4 + 1)
})

test('starts on the right where the reader does', async () => {
  await renderUi(table, { language: 'ar' })
  expect(getComputedStyle(screen.getByRole('cell', { name: 'oui' })).direction).toBe('rtl')
})
