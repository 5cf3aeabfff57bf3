import { bindPunctuation } from '@parcours/i18n'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type RightItem, RightsAtRisk, rightsAtRiskBlocks } from './index.ts'

const right = (id: string, onOpen = () => {}): RightItem => ({
  id,
  right: `Aide ${id}`,
  sentences: [`L’aide ${id} s’arrête.`, 'Donnez votre adresse.'],
  onOpen,
})

test('names each right, what puts it at risk, and until when it is kept', async () => {
  await renderUi(
    <RightsAtRisk
      rights={[{ ...right('1'), deadline: { kind: 'latest', date: '2027-03-01' } }, right('2')]}
    />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Gardez vos droits' })).toBeVisible()
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('Aide 1L’aide 1 s’arrête. Donnez votre adresse.')
  expect(first).toHaveTextContent('lundi 1er mars 2027')
  expect(within(second as HTMLElement).queryByText(/mars/)).toBeNull()
})

test('leads from each right to the step that keeps it, by a name of its own', async () => {
  const onOpen = vi.fn()
  await renderUi(<RightsAtRisk rights={[right('1'), right('2', onOpen)]} />)
  await userEvent.click(screen.getByRole('button', { name: bindPunctuation('Aide 2 : que faire') }))
  expect(onOpen).toHaveBeenCalledOnce()
})

test('interrupts nobody: it is no alert', async () => {
  await renderUi(<RightsAtRisk rights={[right('1')]} />)
  expect(document.querySelector('[role=alert], [role=alertdialog]')).toBeNull()
})

test('gives a screen one block a right, after the heading', () => {
  expect(rightsAtRiskBlocks({ rights: [right('1'), right('2')] }).map((block) => block.key)).toEqual([
    'title',
    '1',
    '2',
  ])
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error an alarm without a risk
  () => <RightsAtRisk rights={[]} />,
  // @ts-expect-error a risk without a way out
  () => <RightsAtRisk rights={[{ id: '1', right: '', sentences: [''] }]} />,
]
