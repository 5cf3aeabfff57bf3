import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Callout, type CalloutKind } from './index.ts'

test.each<[CalloutKind, string]>([
  ['info', 'À savoir'],
  ['warn', 'Attention'],
  ['ok', 'C’est bon'],
])('says %s by a word, not by colour alone', async (kind, word) => {
  await renderUi(<Callout kind={kind} sentences={['La mairie est fermée.']} />)
  expect(screen.getByText(word)).toBeVisible()
  expect(screen.getByText('La mairie est fermée.')).toBeVisible()
})

test('takes a word of its own', async () => {
  await renderUi(<Callout kind="warn" word="C’est gratuit" sentences={['Cette démarche est gratuite.']} />)
  expect(screen.getByText('C’est gratuit')).toBeVisible()
  expect(screen.queryByText('Attention')).toBeNull()
})
