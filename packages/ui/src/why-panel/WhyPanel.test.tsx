import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type WhyFact, WhyPanel, whyPanelBlocks } from './index.ts'

const tenant: WhyFact = { id: 'tenant', sentence: 'Vous louez votre logement.' }
const law: WhyFact = { id: 'law', sentence: 'La loi demande cette lettre.' }

test('gives the facts as sentences, then what would change it, then what nobody knows', async () => {
  await renderUi(
    <WhyPanel facts={[tenant, law]} changes={['Vous restez : rien à faire.']} unknown={['Votre contrat.']} />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Pourquoi cette démarche est ici' })).toBeVisible()
  expect(screen.getAllByRole('paragraph').map((text) => text.textContent?.trim())).toEqual([
    'Vous louez votre logement.',
    'La loi demande cette lettre.',
    'Vous restez : rien à faire.',
    'Votre contrat.',
  ])
  expect(screen.getByRole('heading', { level: 3, name: 'À voir avec un agent' })).toBeVisible()
})

test('lets the visitor change an answer, never a law', async () => {
  const onChange = vi.fn()
  await renderUi(<WhyPanel facts={[{ ...tenant, onChange }, law]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Changer Vous louez votre logement.' }))
  expect(onChange).toHaveBeenCalledOnce()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('says nothing of a change that nobody wrote', () => {
  expect(whyPanelBlocks({ facts: [tenant, law] }).map((block) => block.key)).toEqual([
    'title',
    'tenant',
    'law',
  ])
})

test('marks sentences that stay in French', async () => {
  await renderUi(<WhyPanel facts={[tenant]} language="fr" />, { language: 'ar' })
  expect(screen.getByRole('paragraph')).toHaveAttribute('lang', 'fr')
})

// Wrong use does not compile. This line is never run: tsc judges it.
void [
  // @ts-expect-error a reason without a fact
  () => <WhyPanel facts={[]} />,
]
