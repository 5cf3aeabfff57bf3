import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { type QuestionField, QuestionScreen, type QuestionScreenProps } from './index.ts'

interface AskedProps extends Partial<Omit<QuestionScreenProps, 'field'>> {
  field: (value: string | null, onChange: (value: string | null) => void) => QuestionField
}

/** The question with its answer kept, in a window of the kiosk. */
function Asked({ field, ...props }: AskedProps) {
  const [answer, setAnswer] = useState<{ value: string | null; isUnknown: boolean }>({
    value: null,
    isUnknown: false,
  })
  return (
    <div style={{ blockSize: '800px' }}>
      <QuestionScreen
        question="Quel est votre logement ?"
        onDifferent={() => {}}
        onContinue={() => {}}
        {...props}
        field={field(answer.value, (value) => setAnswer({ value, isUnknown: false }))}
        isUnknown={answer.isUnknown}
        onUnknown={(isUnknown) => setAnswer({ value: null, isUnknown })}
      />
    </div>
  )
}

const home: AskedProps['field'] = (value, onChange) => ({
  kind: 'choice',
  value,
  onChange,
  choices: [
    { value: 'tenant', label: 'Je loue' },
    { value: 'owner', label: 'Je suis propriétaire' },
  ],
})
const date: AskedProps['field'] = (value, onChange) => ({ kind: 'date', value, onChange })

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
const unknown = () => screen.getByRole('button', { name: 'Je ne sais pas' })

test('asks the question in the title and names the cards by it', async () => {
  await renderUi(<Asked field={home} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Quel est votre logement ?' })).toHaveFocus()
  expect(screen.getByRole('radiogroup', { name: 'Quel est votre logement ?' })).toBeVisible()
})

test('goes on with an answer', async () => {
  const onContinue = vi.fn()
  await renderUi(<Asked field={home} onContinue={onContinue} />)
  await userEvent.click(screen.getByRole('radio', { name: 'Je loue' }))
  await goOn()
  expect(onContinue).toHaveBeenCalledOnce()
})

test('says what to do instead of going on without an answer, each time', async () => {
  const onContinue = vi.fn()
  await renderUi(<Asked field={home} onContinue={onContinue} />)
  await goOn()
  const summary = screen.getByRole('group', { name: 'Complétez votre réponse' })
  expect(summary).toHaveFocus()
  await goOn()
  expect(screen.getByRole('group', { name: 'Complétez votre réponse' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Choisissez une réponse.' }))
  expect(screen.getByRole('radio', { name: 'Je loue' })).toHaveFocus()
  expect(onContinue).not.toHaveBeenCalled()
})

test('takes the error away once there is an answer', async () => {
  await renderUi(<Asked field={home} />)
  await goOn()
  await userEvent.click(screen.getByRole('radio', { name: 'Je loue' }))
  expect(screen.queryByRole('group', { name: 'Complétez votre réponse' })).toBeNull()
})

test('takes « Je ne sais pas » as an answer, and a choice takes it back', async () => {
  const onContinue = vi.fn()
  await renderUi(<Asked field={home} onContinue={onContinue} />)
  await userEvent.click(unknown())
  expect(unknown()).toHaveAttribute('aria-pressed', 'true')
  await goOn()
  expect(onContinue).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('radio', { name: 'Je loue' }))
  expect(unknown()).toHaveAttribute('aria-pressed', 'false')
})

test('leads from the error to « Je ne sais pas »', async () => {
  await renderUi(<Asked field={home} />)
  await goOn()
  await userEvent.click(screen.getByRole('button', { name: /Vous pouvez choisir/ }))
  expect(unknown()).toHaveFocus()
})

test('offers another situation on every question', async () => {
  const onDifferent = vi.fn()
  await renderUi(<Asked field={date} onDifferent={onDifferent} />)
  await userEvent.click(screen.getByRole('button', { name: 'Ma situation est différente' }))
  expect(onDifferent).toHaveBeenCalledOnce()
})

test('names the box of a date that is not whole', async () => {
  await renderUi(<Asked field={date} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Jour' }), '13')
  await goOn()
  await userEvent.click(
    screen.getByRole('button', { name: bindPunctuation('Mois : écrivez un nombre entre 1 et 12.') }),
  )
  expect(screen.getByRole('textbox', { name: 'Mois' })).toHaveFocus()
})

test('empties the boxes of a date when « Je ne sais pas » is chosen, and keeps the next digit', async () => {
  await renderUi(<Asked field={date} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Jour' }), '13')
  await userEvent.click(unknown())
  expect(screen.getByRole('textbox', { name: 'Jour' })).toHaveValue('')
  await userEvent.click(screen.getByRole('button', { name: '2' }))
  expect(screen.getByRole('textbox', { name: 'Jour' })).toHaveValue('2')
  expect(unknown()).toHaveAttribute('aria-pressed', 'false')
})

test.each([2, 4] as const)('keeps the ways out in sight on every page, at size %s too', async (size) => {
  await renderUi(<Asked field={home} />, { display: { size } })
  const footer = screen.getByRole('contentinfo').getBoundingClientRect()
  expect(footer.top - unknown().getBoundingClientRect().top).toBeLessThan(100)
})

test('tells why it asks', async () => {
  await renderUi(<Asked field={home} why={['Les démarches changent.']} />)
  await userEvent.click(screen.getByText('Pourquoi'))
  expect(screen.getByText('Les démarches changent.')).toBeVisible()
})

test('shows the sentences of its help as it is told to', async () => {
  const renderSentence = (sentence: string) => <b>{sentence}</b>
  await renderUi(
    <Asked field={home} hint={['Le bail le dit.']} why={['Cela change.']} renderSentence={renderSentence} />,
  )
  expect(screen.getByText('Le bail le dit.').tagName).toBe('B')
  expect(screen.getByText('Cela change.').tagName).toBe('B')
})

test('takes a control of the caller and tells what it lacks', async () => {
  const town: QuestionField = {
    kind: 'blocks',
    blocks: [<input id="town" key="town" aria-label="Commune" />],
    problem: { mend: 'Choisissez une commune.', targetId: 'town' },
  }
  await renderUi(<Asked field={() => town} />)
  await goOn()
  await userEvent.click(screen.getByRole('button', { name: 'Choisissez une commune.' }))
  expect(screen.getByRole('textbox', { name: 'Commune' })).toHaveFocus()
})

test('says that its words were read and approved only where they were', async () => {
  const mark = () => screen.queryByText('Ce texte est relu et approuvé.')
  const { rerender } = await renderUi(<Asked field={home} />)
  expect(mark()).toBeNull()
  rerender(<Asked field={home} isReviewed />)
  expect(mark()).toBeVisible()
})
