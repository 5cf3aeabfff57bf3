import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { EasyText, Heading, sentenceId } from './index.ts'

describe('EasyText', () => {
  test('starts each sentence on a line of its own', async () => {
    await renderUi(<EasyText sentences={['Vous déménagez.', 'Prévenez la Caf.']} />)
    const first = screen.getByText('Vous déménagez.').getBoundingClientRect()
    const second = screen.getByText('Prévenez la Caf.').getBoundingClientRect()
    expect(second.top).toBeGreaterThanOrEqual(first.bottom)
    expect(second.left).toBe(first.left)
  })

  test('keeps a space between sentences for those who hear or copy it', async () => {
    await renderUi(<EasyText sentences={['Vous déménagez.', 'Prévenez la Caf.']} />)
    expect(screen.getByRole('paragraph').textContent?.trim()).toBe('Vous déménagez. Prévenez la Caf.')
  })

  test('names each sentence, so that it can be marked while it is read', async () => {
    await renderUi(<EasyText id="why" sentences={['Un.', 'Deux.']} />)
    expect(document.getElementById(sentenceId('why', 1))).toHaveTextContent('Deux.')
  })

  test('shows a sentence as it is told to, and keeps the space after it', async () => {
    const renderSentence = (sentence: string) => <b>{sentence}</b>
    await renderUi(<EasyText sentences={['Un.', 'Deux.']} renderSentence={renderSentence} />)
    expect(screen.getByText('Deux.').tagName).toBe('B')
    expect(screen.getByRole('paragraph').textContent?.trim()).toBe('Un. Deux.')
  })

  test('has letters as high as the text size says, and lines of 1.5', async () => {
    await renderUi(<EasyText sentences={['Un.']} />, { display: { size: 2 } })
    const { fontSize, lineHeight } = getComputedStyle(screen.getByText('Un.'))
    const capitalMm = (Number.parseFloat(fontSize) * 0.672) / 4.032
    expect(capitalMm).toBeCloseTo(7.3, 1)
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeCloseTo(1.5)
  })

  test('says its language where it differs from the page', async () => {
    await renderUi(<EasyText lang="fr" sentences={['Carte grise']} />, { language: 'ar' })
    expect(screen.getByRole('paragraph')).toHaveAttribute('lang', 'fr')
  })
})

describe('Heading', () => {
  test('has the level it says', async () => {
    await renderUi(<Heading level={3} text="À apporter" />)
    expect(screen.getByRole('heading', { level: 3, name: 'À apporter' })).toBeVisible()
  })

  test('takes focus only where it is asked to', async () => {
    await renderUi(
      <>
        <Heading level={1} text="Titre" isFocusTarget />
        <Heading level={2} text="Partie" />
      </>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('tabindex', '-1')
    expect(screen.getByRole('heading', { level: 2 })).not.toHaveAttribute('tabindex')
  })
})
