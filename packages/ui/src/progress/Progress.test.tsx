import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Progress } from './index.ts'

describe('Progress', () => {
  test('says the step and the number of steps', async () => {
    await renderUi(<Progress step={2} steps={5} />)
    expect(screen.getByText('Étape 2 sur 5')).toBeVisible()
  })

  test('says how many questions are left as an estimate', async () => {
    const view = await renderUi(<Progress answered={3} left={6} />)
    expect(screen.getByText('Encore environ 6 questions')).toBeVisible()
    view.rerender(<Progress answered={4} left={9} />)
    expect(screen.getByText('Encore environ 9 questions')).toBeVisible()
  })

  test('says the last question', async () => {
    await renderUi(<Progress answered={9} left={1} />)
    expect(screen.getByText('Dernière question')).toBeVisible()
  })

  test('counts in the grammar of Arabic', async () => {
    await renderUi(<Progress answered={3} left={3} />, { language: 'ar' })
    expect(screen.getByText('بقيت 3 أسئلة تقريبا')).toBeVisible()
  })
})
