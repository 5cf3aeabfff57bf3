import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type Understood, UnderstoodCheck } from './index.ts'

const nothing = () => {}

function Check(props: { onTalk: () => void; onListen?: () => void }) {
  const [value, setValue] = useState<Understood | null>(null)
  return <UnderstoodCheck value={value} onChange={setValue} {...props} />
}

const answer = (name: string) => screen.getByRole('radio', { name })

test('asks without pressing: nothing is chosen, and no help is in the way', async () => {
  await renderUi(<Check onTalk={nothing} />)
  expect(screen.getByRole('group', { name: bindPunctuation('Avez-vous compris ?') })).toBeVisible()
  expect(answer('J’ai compris')).not.toBeChecked()
  expect(answer('Je n’ai pas compris')).not.toBeChecked()
  expect(screen.queryByRole('button')).toBeNull()
})

test('offers help to those who did not understand, and has it said', async () => {
  const onTalk = vi.fn()
  await renderUi(<Check onTalk={onTalk} />)
  await userEvent.click(answer('Je n’ai pas compris'))
  expect(document.querySelector('[data-announcer=polite]')).toHaveTextContent('Choisissez une aide')
  await userEvent.click(screen.getByRole('button', { name: 'Parler à quelqu’un' }))
  expect(onTalk).toHaveBeenCalledOnce()
})

test('offers only the help that there is', async () => {
  await renderUi(<Check onTalk={nothing} onListen={nothing} />)
  await userEvent.click(answer('Je n’ai pas compris'))
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Écouter le texte',
    'Parler à quelqu’un',
  ])
})

test('takes the help away once the text is understood, with the keyboard too', async () => {
  await renderUi(<Check onTalk={nothing} />)
  await userEvent.click(answer('Je n’ai pas compris'))
  await userEvent.keyboard('{ArrowUp}')
  expect(answer('J’ai compris')).toBeChecked()
  expect(screen.queryByRole('button')).toBeNull()
})

// Wrong use does not compile. This line is never run: tsc judges it.
void [
  // @ts-expect-error « Je n'ai pas compris » would lead nowhere
  () => <UnderstoodCheck value={null} onChange={nothing} />,
]
