import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { FirstThings } from './index.ts'

test('puts the steps to begin with under « À faire en premier »', async () => {
  await renderUi(
    <FirstThings
      steps={[
        {
          id: 'notice',
          picture: 'letter',
          title: 'Prévenir votre propriétaire',
          official: 'Congé',
          who: 'Par la poste',
          status: 'applies',
          onOpen: () => {},
        },
      ]}
    />,
  )
  expect(screen.getByRole('heading', { name: 'À faire en premier' })).toBeVisible()
  expect(screen.getByRole('button', { name: /Prévenir votre propriétaire/ })).toBeVisible()
})
