import { bindPunctuation } from '@parcours/i18n'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { RecordForm, type RecordFormProps, type SegmentList } from './index.ts'

const yesNo: SegmentList = [
  { value: 'yes', label: 'Oui' },
  { value: 'no', label: 'Non' },
]
const labels = ['Vit avec moi', 'Déménage aussi', 'Change d’école', 'Va à l’école']

function Child(props: Partial<RecordFormProps>) {
  const [age, setAge] = useState<number | null>(null)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  return (
    // What a header of one line leaves of a screen of 800 px.
    <div style={{ blockSize: '715px' }}>
      <RecordForm
        title="Enfant 1 sur 2"
        picture="child"
        rows={[
          {
            kind: 'number',
            id: 'age',
            label: 'Âge',
            min: 0,
            max: 30,
            unit: 'ans',
            value: age,
            onChange: setAge,
          },
          ...labels.map((label) => ({
            kind: 'options' as const,
            id: label,
            label,
            options: yesNo,
            value: answers[label] ?? null,
            onChange: (value: string) => setAnswers({ ...answers, [label]: value }),
          })),
        ]}
        add={{ label: 'Ajouter un enfant', onPress: () => {} }}
        onUnknown={() => {}}
        onDifferent={() => {}}
        onDone={() => {}}
        {...props}
      />
    </div>
  )
}

const answerAll = async () => {
  await userEvent.click(screen.getByRole('button', { name: bindPunctuation('Ajouter 1 : Âge') }))
  for (const card of screen.getAllByRole('radio', { name: 'Oui' })) await userEvent.click(card)
}

test('shows 5 rows on one page at the normal size', async () => {
  await renderUi(<Child />)
  for (const label of labels) expect(screen.getByRole('radiogroup', { name: label })).toBeVisible()
  expect(screen.getByRole('button', { name: 'C’est fini' })).toBeVisible()
})

test('goes on once every row is answered', async () => {
  const onDone = vi.fn()
  await renderUi(<Child onDone={onDone} />)
  await answerAll()
  await userEvent.click(screen.getByRole('button', { name: 'C’est fini' }))
  expect(onDone).toHaveBeenCalledOnce()
})

test('names the first rows that are missing and leads to them', async () => {
  const onDone = vi.fn()
  await renderUi(<Child onDone={onDone} />)
  await userEvent.click(screen.getByRole('button', { name: 'C’est fini' }))
  expect(screen.getByRole('group', { name: 'Complétez votre réponse' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: /^Vit avec moi\s:/ }))
  expect(document.activeElement?.closest('[role=radiogroup]')).toHaveAccessibleName('Vit avec moi')
  expect(onDone).not.toHaveBeenCalled()
})

test('asks for the missing rows before another child is added too', async () => {
  const onPress = vi.fn()
  await renderUi(<Child add={{ label: 'Ajouter un enfant', onPress }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter un enfant' }))
  expect(onPress).not.toHaveBeenCalled()
  expect(screen.getByRole('group', { name: 'Complétez votre réponse' })).toBeVisible()
})

test('takes an unknown row as answered, and says so', async () => {
  const onDone = vi.fn()
  await renderUi(
    <Child
      onDone={onDone}
      rows={[
        {
          kind: 'options',
          id: 'a',
          label: 'Vit avec moi',
          options: yesNo,
          value: null,
          isUnknown: true,
          onChange: () => {},
        },
      ]}
    />,
  )
  expect(screen.getAllByText('Je ne sais pas')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'C’est fini' }))
  expect(onDone).toHaveBeenCalledOnce()
})

test('removes a child at once', async () => {
  const onRemove = vi.fn()
  await renderUi(<Child onRemove={onRemove} />)
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }))
  expect(onRemove).toHaveBeenCalledOnce()
})

test('moves between the answers of a row with the arrow keys', async () => {
  await renderUi(<Child />)
  const [yes, no] = screen.getAllByRole('radio')
  await userEvent.click(yes as HTMLElement)
  await userEvent.keyboard('{ArrowRight}')
  expect(no).toBeChecked()
})

test('says that its words were read and approved only where they were', async () => {
  const mark = () => screen.queryByText('Ce texte est relu et approuvé.')
  const { rerender } = await renderUi(<Child />)
  expect(mark()).toBeNull()
  rerender(<Child isReviewed />)
  expect(mark()).not.toBeNull()
})
