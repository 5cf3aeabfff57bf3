import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type Deadline, DeadlineBadge } from './index.ts'

test.each<[Deadline, string]>([
  [{ kind: 'latest', date: '2026-10-13' }, 'Au plus tard le mardi 13 octobre 2026'],
  [{ kind: 'earliest', date: '2027-06-01' }, 'À partir du mardi 1er juin 2027'],
  [{ kind: 'on', date: '2026-10-13' }, 'Le mardi 13 octobre 2026'],
  [
    { kind: 'window', from: '2026-10-13', to: '2026-10-14' },
    'Du mardi 13 octobre 2026 au mercredi 14 octobre 2026',
  ],
])('says $kind in full words', async (deadline, words) => {
  await renderUi(<DeadlineBadge deadline={deadline} />)
  expect(screen.getByText(words)).toBeVisible()
})

test('says a late and a doubtful date in words', async () => {
  await renderUi(
    <DeadlineBadge deadline={{ kind: 'latest', date: '2026-10-13', isOverdue: true, isUncertain: true }} />,
  )
  expect(screen.getByText('Date passée')).toBeVisible()
  expect(screen.getByText('Date à confirmer avec un agent')).toBeVisible()
})

test('adds the French date in another language, in its own direction', async () => {
  await renderUi(<DeadlineBadge deadline={{ kind: 'latest', date: '2026-10-13' }} />, { language: 'ar' })
  expect(screen.getByText(/^آخر أجل: يوم الثلاثاء/)).toBeVisible()
  const french = screen.getByText('Au plus tard le mardi 13 octobre 2026')
  expect(french).toHaveAttribute('lang', 'fr')
  expect(french).toHaveAttribute('dir', 'ltr')
})

test('says the date once in French', async () => {
  await renderUi(<DeadlineBadge deadline={{ kind: 'on', date: '2026-10-13' }} />)
  expect(screen.getAllByText(/13 octobre/)).toHaveLength(1)
})
