import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { ReviewedMark } from './index.ts'

test('says that the text was read and approved, in words', async () => {
  await renderUi(<ReviewedMark />)
  expect(screen.getByText('Ce texte est relu et approuvé.')).toBeVisible()
})

test('shows no logo: only its words are read aloud', async () => {
  await renderUi(<ReviewedMark />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('paragraph').querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
