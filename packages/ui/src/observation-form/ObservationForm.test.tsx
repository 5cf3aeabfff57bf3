import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Screen } from '../screen/index.ts'
import { ObservationForm, type ObservationFormProps, useObservationScreen } from './index.ts'

function FormScreen(props: ObservationFormProps) {
  return <Screen {...useObservationScreen(props)} />
}

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

test('turns pages on a screen, and sends from the last one', async () => {
  const onSend = vi.fn()
  await renderUi(
    <div style={{ blockSize: '700px', display: 'grid' }}>
      <FormScreen onSend={onSend} />
    </div>,
  )
  expect(screen.getByRole('group', { name: bindPunctuation('Qu’avez-vous vu ?') })).toBeVisible()
  await choose('Un bouton est en panne')
  const next = () => screen.queryByRole('button', { name: 'Page suivante' })
  for (let page = next(); page !== null; page = next()) await userEvent.click(page)
  await send()
  expect(onSend).toHaveBeenCalledExactlyOnceWith({ reasons: ['broken'], words: '' })
})

test('asks for no name, and keeps nothing in the browser', async () => {
  await renderUi(<ObservationForm onSend={() => {}} />)
  expect(words()).toHaveAccessibleDescription('Gardez votre nom pour vous.')
  expect(words()).toHaveAttribute('autocomplete', 'off')
  expect(document.querySelector('form')).toBeNull()
})
