import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { BilingualText } from './index.ts'

test('shows the French term beside the translation, in its own language and direction', async () => {
  await renderUi(<BilingualText text="عقد الإيجار" french="Bail (contrat)" />, { language: 'ar' })
  const french = screen.getByText('Bail (contrat)')
  expect(french).toHaveAttribute('lang', 'fr')
  expect(french).toHaveAttribute('dir', 'ltr')
  expect(screen.getByText('عقد الإيجار')).toBeVisible()
})

test('does not say the same twice in French', async () => {
  await renderUi(<BilingualText text="Votre contrat de location" french="Bail" />)
  expect(screen.queryByText('Bail')).toBeNull()
})
