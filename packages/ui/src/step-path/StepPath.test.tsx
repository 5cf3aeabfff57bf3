import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type PathState, type PathStop, StepPath } from './index.ts'

const stop = (id: string, state: PathState): PathStop => ({ id, title: `Étape ${id}`, state })

const problemOf = async (steps: [PathStop, ...PathStop[]]): Promise<unknown> => {
  const problem = await renderUi(<StepPath label="Parcours" steps={steps} />).catch((error: unknown) => error)
  // React reports the error that the test asks for.
  vi.mocked(console.error).mockClear()
  return problem
}

test('is an ordered list that says where each step stands, by words', async () => {
  await renderUi(
    <StepPath label="Votre parcours" steps={[stop('1', 'done'), stop('2', 'current'), stop('3', 'next')]} />,
  )
  expect(screen.getByRole('list', { name: 'Votre parcours' }).tagName).toBe('OL')
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Étape 1 Fait',
    'Étape 2 Maintenant',
    'Étape 3 Ensuite',
  ])
})

test('marks the current step for screen readers, and no other', async () => {
  await renderUi(<StepPath label="Parcours" steps={[stop('1', 'done'), stop('2', 'current')]} />)
  expect(screen.getByText('Étape 2').closest('li')).toHaveAttribute('aria-current', 'step')
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
})

test('refuses two places at once, and says which', async () => {
  const problem = await problemOf([stop('a', 'current'), stop('b', 'current')])
  expect(String(problem)).toContain('2 current steps (a, b)')
})

test('refuses a way that is too long to be seen, and says what to give instead', async () => {
  const many = ['2', '3', '4', '5', '6', '7', '8'].map((id) => stop(id, 'next'))
  const problem = await problemOf([stop('1', 'next'), ...many])
  expect(String(problem)).toContain('Give the parts of the way instead')
})

// Wrong use does not compile. This line is never run: tsc judges it.
void [
  // @ts-expect-error a way without steps
  () => <StepPath label="" steps={[]} />,
]
