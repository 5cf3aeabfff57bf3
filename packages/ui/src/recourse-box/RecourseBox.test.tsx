import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { RecourseBox, type RecourseContact, recourseBlocks } from './index.ts'

const who = { name: 'La commission de la Caf' }
const defender: RecourseContact = {
  name: 'Le Défenseur des droits',
  sentences: ['Il défend vos droits.'],
  phone: '0969390000',
}
const limit = { kind: 'latest', date: '2027-03-01' } as const

test('says to whom, how, until when, and who helps, in this order', async () => {
  await renderUi(
    <RecourseBox
      who={who}
      how={['Écrivez une lettre.']}
      limit={limit}
      mediator={{ name: 'Le médiateur de la Caf' }}
      defender={defender}
    />,
  )
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Contester la réponse')
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'À qui écrire',
    'Comment faire',
    'La date limite',
    'Le médiateur',
    'Qui défend vos droits',
  ])
  expect(screen.getByText(/Au plus tard le/)).toHaveTextContent('lundi 1er mars 2027')
})

test('leaves the mediator out where there is none, never the Défenseur des droits', () => {
  const blocks = recourseBlocks({ who, how: ['Écrivez.'], limit: ['Vous avez 2 mois.'], defender })
  expect(blocks.map((block) => block.key)).toEqual(['title', 'who', 'how', 'limit', 'defender'])
})

test('shows the number to call in groups of two, from left to right', async () => {
  await renderUi(<RecourseBox who={who} how={['Écrivez.']} limit={limit} defender={defender} />, {
    language: 'ar',
  })
  expect(screen.getByText('09 69 39 00 00')).toHaveAttribute('dir', 'ltr')
})

test('keeps its levels under a lower heading', async () => {
  await renderUi(<RecourseBox level={3} who={who} how={['Écrivez.']} limit={limit} defender={defender} />)
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(4)
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error without the Défenseur des droits
  () => <RecourseBox who={who} how={['Écrivez.']} limit={limit} />,
  // @ts-expect-error without a limit
  () => <RecourseBox who={who} how={['Écrivez.']} defender={defender} />,
  // @ts-expect-error without a way to do it
  () => <RecourseBox who={who} how={[]} limit={limit} defender={defender} />,
]
