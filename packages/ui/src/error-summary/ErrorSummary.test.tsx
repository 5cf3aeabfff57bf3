import { bindPunctuation } from '@parcours/i18n'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { PageTurner } from '../page-turner/index.ts'
import { ErrorSummary, type FieldProblem } from './index.ts'

const month: FieldProblem = { field: 'Mois', mend: 'écrivez un nombre entre 1 et 12.', targetId: 'month' }

test('takes the focus, and names the field and the mend', async () => {
  await renderUi(<ErrorSummary problems={[month]} />)
  await waitFor(() => expect(screen.getByRole('group', { name: 'Complétez votre réponse' })).toHaveFocus())
  expect(screen.getByRole('button')).toHaveAccessibleName(
    bindPunctuation('Mois : écrivez un nombre entre 1 et 12.'),
  )
})

test('takes the focus again at the next attempt', async () => {
  const { rerender } = await renderUi(<ErrorSummary problems={[month]} attempt={1} />)
  screen.getByRole('button').focus()
  rerender(<ErrorSummary problems={[month]} attempt={2} />)
  await waitFor(() => expect(screen.getByRole('group')).toHaveFocus())
})

test('leads to the field', async () => {
  await renderUi(
    <>
      <ErrorSummary problems={[month]} />
      <input id="month" aria-label="Mois" />
    </>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('textbox', { name: 'Mois' })).toHaveFocus()
})

test('leads to a field on another page', async () => {
  await renderUi(
    <div style={{ blockSize: '400px' }}>
      <PageTurner>
        <ErrorSummary problems={[month]} />
        <div style={{ blockSize: '300px' }} />
        <input id="month" aria-label="Mois" />
      </PageTurner>
    </div>,
  )
  expect(screen.queryByRole('textbox', { name: 'Mois' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /Mois/ }))
  expect(screen.getByRole('textbox', { name: 'Mois' })).toHaveFocus()
})

test('is plain text where there is no field to lead to', async () => {
  await renderUi(<ErrorSummary problems={[{ mend: 'Choisissez une réponse.' }]} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('Choisissez une réponse.')).toBeVisible()
})
