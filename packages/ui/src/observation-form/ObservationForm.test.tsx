import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { ObservationForm } from './index.ts'

const choose = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))
const send = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer' }))
const words = () => screen.getByLabelText('Vos mots', { selector: 'input' })

test('gives what is wrong, in the order of the form, and the words of the visitor', async () => {
  const onSend = vi.fn()
  await renderUi(<ObservationForm onSend={onSend} />)
  await choose('Une information est fausse')
  await choose('Le texte est difficile')
  await userEvent.type(words(), 'La date ')
  await send()
  expect(onSend).toHaveBeenCalledExactlyOnceWith({ reasons: ['hard', 'wrong'], words: 'La date' })
})

test.each<[string, () => Promise<void>, object]>([
  ['something else, without a word', () => choose('Autre chose'), { reasons: [], words: '' }],
  ['words alone', () => userEvent.type(words(), 'Merci'), { reasons: [], words: 'Merci' }],
])('takes %s', async (_, answer, observation) => {
  const onSend = vi.fn()
  await renderUi(<ObservationForm onSend={onSend} />)
  await answer()
  await send()
  expect(onSend).toHaveBeenCalledExactlyOnceWith(observation)
})

test('says what to do when nothing was answered, and sends nothing', async () => {
  const onSend = vi.fn()
  await renderUi(<ObservationForm onSend={onSend} />)
  await send()
  expect(onSend).not.toHaveBeenCalled()
  expect(screen.getByText('Choisissez une réponse ou plusieurs.', { selector: 'p' })).toBeVisible()
  expect(document.querySelector('[data-announcer=polite]')).toHaveTextContent('Choisissez une réponse')
  await choose('Autre chose')
  expect(screen.queryByText('Choisissez une réponse ou plusieurs.', { selector: 'p' })).toBeNull()
})

test('asks for no name, and keeps nothing in the browser', async () => {
  await renderUi(<ObservationForm onSend={() => {}} />)
  expect(words()).toHaveAccessibleDescription('Gardez votre nom pour vous.')
  expect(words()).toHaveAttribute('autocomplete', 'off')
  expect(document.querySelector('form')).toBeNull()
})
