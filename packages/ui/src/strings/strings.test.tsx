import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { loadUiStrings, uiFrench, useStrings } from './index.ts'

function Words() {
  const { t } = useStrings()
  return <p>{t('pageTurner.status', { page: 2, pages: 3 })}</p>
}

test('gives the words in the language shown, with their values', async () => {
  await renderUi(<Words />, { language: 'en' })
  expect(screen.getByText('Page 2 of 3')).toBeVisible()
})

test('gives French without a fetch', async () => {
  expect(await loadUiStrings('fr')).toBe(uiFrench)
})

function WrongKey() {
  const { t } = useStrings()
  // @ts-expect-error a key that is in no word file
  return <p>{t('pageTurner.statut')}</p>
}
void WrongKey
