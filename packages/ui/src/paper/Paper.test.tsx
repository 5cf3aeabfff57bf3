import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Paper, PaperHalf, type PaperSize } from './index.ts'
import { sheetsOf } from './paperSize.ts'

const sheet = () => document.querySelector('[data-medium=paper]') as HTMLElement

test('is white whatever the theme, in 14 points or more', async () => {
  await renderUi(
    <Paper medium="preview">
      <p>Où aller</p>
    </Paper>,
    { display: { theme: 'dark', size: 4 } },
  )
  expect(getComputedStyle(sheet()).backgroundColor).toBe('rgb(255, 255, 255)')
  expect(
    Number.parseFloat(getComputedStyle(screen.getByText('Où aller')).fontSize) * 0.75,
  ).toBeGreaterThanOrEqual(14)
})

test('stays off the screen when it is for print, and stands apart from the page', async () => {
  await renderUi(
    <Paper medium="print">
      <p>Où aller</p>
    </Paper>,
    { language: 'ar' },
  )
  const root = document.querySelector('[data-print-root]')
  expect(root?.parentElement).toBe(document.body)
  expect(root).toHaveAttribute('dir', 'rtl')
  expect(screen.getByText('Où aller', { ignore: false })).not.toBeVisible()
})

test('a roll is never wider than what its printer reaches', async () => {
  await renderUi(
    <Paper medium="preview" format="receipt80" layout="folded">
      <PaperHalf>
        <p>{'Mairie de Ville-Exemple '.repeat(9)}</p>
      </PaperHalf>
    </Paper>,
  )
  expect(sheet().getBoundingClientRect().width).toBeLessThanOrEqual((72 * 96) / 25.4 + 1)
})

test.each([
  ['a', 1],
  ['ab', 1],
  ['abc', 2],
])('the halves « %s » take %s folded sheets', async (halves, sheets) => {
  const sizes: PaperSize[] = []
  const onMeasure = (size: PaperSize) => sizes.push(size)
  await renderUi(
    <Paper medium="print" layout="folded" onMeasure={onMeasure}>
      {[...halves].map((half) => (
        <PaperHalf key={half}>
          <p>{half}</p>
        </PaperHalf>
      ))}
    </Paper>,
  )
  expect(sizes.at(-1)?.sheets).toBe(sheets)
})

test('counts sheets: a block that does not fit begins the next one, a long one goes on', () => {
  expect(sheetsOf([{ top: 0, bottom: 200 }])).toBe(1)
  expect(
    sheetsOf([
      { top: 0, bottom: 200 },
      { top: 205, bottom: 300 },
    ]),
  ).toBe(2)
  expect(sheetsOf([{ top: 0, bottom: 600 }])).toBe(3)
})
