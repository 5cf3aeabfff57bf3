import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Progress } from '../progress/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { BesideScreen, Screen } from './index.ts'

const cards = ['Un', 'Deux', 'Trois', 'Quatre'].map((name) => (
  <button key={name} type="button" style={{ blockSize: 150 }}>
    {name}
  </button>
))

function Stage(props: Partial<ComponentProps<typeof Screen>> & { height?: number; onTalk?: () => void }) {
  const { height = 800, onTalk = () => {}, ...rest } = props
  return (
    <TalkProvider onTalk={onTalk}>
      <div style={{ blockSize: height }}>
        <Screen title="Où habitez-vous ?" {...rest} />
      </div>
    </TalkProvider>
  )
}

const main = () => within(screen.getByRole('main'))
const bar = () => screen.getByRole('contentinfo')

describe('Screen', () => {
  test('sends focus to its title on arrival', async () => {
    await renderUi(<Stage />)
    expect(screen.getByRole('heading', { level: 1, name: 'Où habitez-vous ?' })).toHaveFocus()
  })

  test('a second one beside it takes no focus, and is no main area', async () => {
    await renderUi(
      <>
        <Stage height={300} />
        <BesideScreen label="Le même écran, pour l’agent">
          <Stage height={300} title="Pour l’agent" />
        </BesideScreen>
      </>,
    )
    expect(screen.getByRole('heading', { name: 'Où habitez-vous ?' })).toHaveFocus()
    expect(screen.getAllByRole('main')).toHaveLength(1)
    const beside = within(screen.getByRole('region', { name: 'Le même écran, pour l’agent' }))
    expect(beside.getByRole('heading', { name: 'Pour l’agent' })).toBeVisible()
  })

  test('leaves the focus to the part where an agent works, whose own screen takes it', async () => {
    await renderUi(
      <>
        <Stage height={300} />
        <aside data-holds-focus="">
          <BesideScreen label="Le même écran, pour l’agent">
            <Stage height={300} title="Pour l’agent" />
          </BesideScreen>
        </aside>
      </>,
    )
    expect(screen.getByRole('heading', { name: 'Pour l’agent' })).toHaveFocus()
  })

  test('names the main area by its title', async () => {
    await renderUi(<Stage />)
    expect(screen.getByRole('main', { name: 'Où habitez-vous ?' })).toBeVisible()
  })

  test('comes to rest where the bar of the last page leaves less room than the bars before it', async () => {
    // So long that it takes a line of its own under « Retour ».
    const primary = { label: 'Voir toutes les démarches du dossier et les papiers', onPress: () => {} }
    let narrowed = 0
    for (let height = 380; height <= 700; height += 20) {
      const { unmount } = await renderUi(
        <Stage height={height} primary={primary} back={{ onPress: () => {} }}>
          {cards}
        </Stage>,
      )
      const pages = () => Number(/\d+$/.exec(main().getByText(/^Page \d sur/).textContent ?? '')?.[0])
      const few = pages()
      const read = main().getAllByRole('button').length
      await userEvent.click(within(bar()).getByRole('button', { name: 'Page suivante' }))
      if (pages() > few) narrowed++
      expect(main().getAllByRole('button')[0]).toHaveTextContent(String(cards[read]?.key))
      const frame = screen.getByRole('main').getBoundingClientRect()
      for (const card of main().getAllByRole('button'))
        expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame.bottom)
      unmount()
    }
    expect(narrowed).toBeGreaterThan(0)
  })

  test('keeps focus and page when only the words change', async () => {
    const view = await renderUi(<Stage height={640}>{cards}</Stage>)
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    const focused = document.activeElement
    view.rerender(
      <Stage height={640} title="أين تسكن؟">
        {cards}
      </Stage>,
    )
    expect(main().getByText('Page 2 sur 2')).toBeVisible()
    expect(focused).toHaveFocus()
  })

  test('shows « Page suivante » until the last page, then the action', async () => {
    const onPress = vi.fn()
    await renderUi(
      <Stage height={640} primary={{ label: 'Continuer', onPress }}>
        {cards}
      </Stage>,
    )
    expect(screen.queryByRole('button', { name: 'Continuer' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    expect(onPress).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(onPress).toHaveBeenCalledOnce()
  })

  test('« Retour » goes back one page first, then one screen', async () => {
    const onPress = vi.fn()
    await renderUi(
      <Stage height={640} back={{ onPress }}>
        {cards}
      </Stage>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    await userEvent.click(screen.getByRole('button', { name: 'Retour' }))
    expect(main().getByText('Page 1 sur 2')).toBeVisible()
    expect(onPress).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Retour' }))
    expect(onPress).toHaveBeenCalledOnce()
  })

  test('keeps « Parler à quelqu’un » in its bar, at the same place on every page', async () => {
    const onTalk = vi.fn()
    await renderUi(
      <Stage height={640} onTalk={onTalk} back={{ onPress: () => {} }}>
        {cards}
      </Stage>,
    )
    const before = screen.getByRole('button', { name: 'Parler à quelqu’un' }).getBoundingClientRect()
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    const talk = screen.getByRole('button', { name: 'Parler à quelqu’un' })
    expect(talk.getBoundingClientRect().left).toBe(before.left)
    expect(bar()).toContainElement(talk)
    await userEvent.click(talk)
    expect(onTalk).toHaveBeenCalledOnce()
  })

  test('shows the secondary actions on every page', async () => {
    await renderUi(
      <Stage height={700} extra={<button type="button">Je ne sais pas</button>}>
        {cards}
      </Stage>,
    )
    expect(screen.getByRole('button', { name: 'Je ne sais pas' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    expect(screen.getByRole('button', { name: 'Je ne sais pas' })).toBeVisible()
  })

  test('names the group of its blocks by the question', async () => {
    await renderUi(<Stage group="radiogroup">{cards}</Stage>)
    expect(screen.getByRole('radiogroup', { name: 'Où habitez-vous ?' })).toBeVisible()
  })

  test('says where the visitor is, and the page beside it when there are several', async () => {
    await renderUi(
      <Stage height={700} progress={<Progress step={2} steps={5} />}>
        {cards}
      </Stage>,
    )
    expect(screen.getByText('Étape 2 sur 5')).toBeVisible()
    expect(main().getByText('Page 1 sur 2')).toBeVisible()
  })

  test('puts back at the right and forward at the left in Arabic', async () => {
    await renderUi(<Stage back={{ onPress: () => {} }} primary={{ label: 'متابعة', onPress: () => {} }} />, {
      language: 'ar',
    })
    const back = screen.getByRole('button', { name: 'رجوع' }).getBoundingClientRect()
    const forward = screen.getByRole('button', { name: 'متابعة' }).getBoundingClientRect()
    expect(back.left).toBeGreaterThan(forward.right)
  })
})
