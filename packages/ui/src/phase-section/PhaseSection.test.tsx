import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { PageTurner } from '../page-turner/index.ts'
import type { StepCardItem } from '../step-card/index.ts'
import { PhaseSection, phaseSectionBlocks } from './index.ts'

const step = (id: string): StepCardItem => ({
  id,
  picture: 'home',
  title: `Démarche ${id}`,
  official: id,
  who: 'À la mairie',
  status: 'applies',
  onOpen: () => {},
})

test('lists its steps in order under a heading', async () => {
  await renderUi(<PhaseSection title="Avant" steps={[step('1'), step('2')]} />)
  expect(screen.getByRole('heading', { level: 2, name: 'Avant' })).toBeVisible()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Démarche 1'),
    expect.stringContaining('Démarche 2'),
  ])
})

test('puts 5 cards on a page at most, whatever the room', async () => {
  await renderUi(
    <div style={{ blockSize: '3000px' }}>
      <PageTurner>
        {phaseSectionBlocks({
          title: 'Avant',
          steps: [step('1'), step('2'), step('3'), step('4'), step('5'), step('6')],
        })}
      </PageTurner>
    </div>,
  )
  expect(screen.getAllByRole('button', { name: /Démarche/ })).toHaveLength(5)
  await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
  expect(screen.getAllByRole('button', { name: /Démarche/ })).toHaveLength(1)
})
