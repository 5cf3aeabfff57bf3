import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Heading } from '../easy-text/index.ts'
import { PageTurner, useReveal } from './index.ts'

const names = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']

function Card({ name, height = 150 }: { name: string; height?: number }) {
  return (
    <button type="button" style={{ blockSize: height }}>
      {name}
    </button>
  )
}

function Box({ height, children }: { height: number; children: ReactNode }) {
  return (
    <div style={{ blockSize: height, inlineSize: 900, display: 'flex', flexDirection: 'column' }}>
      {children}
    </div>
  )
}

function Growing() {
  const [isLarge, setLarge] = useState(false)
  return (
    <button type="button" style={{ blockSize: isLarge ? 400 : 100 }} onClick={() => setLarge(true)}>
      Grandir
    </button>
  )
}

function Errors() {
  const reveal = useReveal()
  return (
    <button type="button" onClick={() => reveal('six')}>
      Corriger
    </button>
  )
}

const cards = names.map((name) => <Card key={name} name={name} />)
const shown = () =>
  screen
    .getAllByRole('button')
    .map((button) => button.textContent)
    .filter((name) => names.includes(name))
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

describe('PageTurner', () => {
  test.each([
    [1200, 1],
    [700, 2],
    [480, 3],
    [260, 6],
  ])('at %i px the blocks take %i pages and nothing overflows', async (height, pages) => {
    await renderUi(
      <Box height={height}>
        <PageTurner>{cards}</PageTurner>
      </Box>,
    )
    const status = screen.getByText(`Page 1 sur ${pages}`)
    if (pages === 1) expect(status).not.toBeVisible()
    else expect(status).toBeVisible()
    const seen: string[] = []
    for (let page = 1; page <= pages; page++) {
      seen.push(...shown())
      const bottom = Math.max(
        ...screen.getAllByRole('button').map((button) => button.getBoundingClientRect().bottom),
      )
      expect(bottom).toBeLessThanOrEqual(height + 1)
      if (page < pages) await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    }
    expect(seen).toEqual(names)
  })

  test('says the page that it turned to, and calls onPageChange', async () => {
    const onPageChange = vi.fn()
    await renderUi(
      <Box height={480}>
        <PageTurner onPageChange={onPageChange}>{cards}</PageTurner>
      </Box>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    expect(document.querySelector('[aria-live=polite]')).toHaveTextContent('Page 2 sur 3')
    expect(onPageChange).toHaveBeenCalledExactlyOnceWith(2, 3)
  })

  test('goes on reading at the top of the new page: the next Tab is its first block', async () => {
    await renderUi(
      <Box height={480}>
        <PageTurner>{cards}</PageTurner>
      </Box>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Trois' })).toHaveFocus()
  })

  test('goes back to the page before', async () => {
    await renderUi(
      <Box height={480}>
        <PageTurner>{cards}</PageTurner>
      </Box>,
    )
    expect(screen.queryByRole('button', { name: 'Page précédente' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    await userEvent.click(screen.getByRole('button', { name: 'Page précédente' }))
    expect(shown()).toEqual(['Un', 'Deux'])
  })

  test('keeps the focused block in sight when the height changes', async () => {
    const view = await renderUi(
      <Box height={1200}>
        <PageTurner>{cards}</PageTurner>
      </Box>,
    )
    screen.getByRole('button', { name: 'Cinq' }).focus()
    view.rerender(
      <Box height={480}>
        <PageTurner>{cards}</PageTurner>
      </Box>,
    )
    expect(screen.getByRole('button', { name: 'Cinq' })).toHaveFocus()
    expect(screen.getByText('Page 3 sur 3')).toBeVisible()
  })

  test('measures again when a block grows by itself', async () => {
    await renderUi(
      <Box height={600}>
        <PageTurner>
          <Growing />
          <Card name="Un" />
          <Card name="Deux" />
        </PageTurner>
      </Box>,
    )
    expect(screen.getByText('Page 1 sur 1')).not.toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Grandir' }))
    await act(frame)
    expect(screen.getByText('Page 1 sur 2')).toBeVisible()
    expect(shown()).toEqual([])
  })

  test('a tall page stays where it was read when something is drawn anew', async () => {
    const box = (note: string) => (
      <Box height={500}>
        <PageTurner>
          <div>
            <Card name="Un" height={900} />
            <p>{note}</p>
          </div>
        </PageTurner>
      </Box>
    )
    const { rerender } = await renderUi(box('avant'))
    await userEvent.click(screen.getByRole('button', { name: 'Descendre' }))
    await act(frame)
    const read = screen.getByRole('button', { name: 'Un' }).getBoundingClientRect().top
    expect(read).toBeLessThan(0)
    rerender(box('après'))
    await act(frame)
    expect(screen.getByRole('button', { name: 'Un' }).getBoundingClientRect().top).toBe(read)
  })

  test('moves a block taller than the page with big buttons', async () => {
    await renderUi(
      <Box height={500}>
        <PageTurner>
          <Card name="Un" height={900} />
        </PageTurner>
      </Box>,
    )
    const before = screen.getByRole('button', { name: 'Un' }).getBoundingClientRect().top
    await userEvent.click(screen.getByRole('button', { name: 'Descendre' }))
    await act(frame)
    const after = screen.getByRole('button', { name: 'Un' }).getBoundingClientRect().top
    expect(after).toBeLessThan(before - 100)
  })

  test('never leaves a heading alone at the end of a page', async () => {
    await renderUi(
      <Box height={480}>
        <PageTurner>
          <Card name="Un" height={280} />
          <Heading level={2} text="Votre logement" />
          <Card name="Deux" />
        </PageTurner>
      </Box>,
    )
    expect(screen.queryByRole('heading')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Page suivante' }))
    expect(screen.getByRole('heading', { name: 'Votre logement' })).toBeVisible()
  })

  test('reveals a field of another page before it focuses it', async () => {
    await renderUi(
      <Box height={480}>
        <PageTurner>
          <Errors />
          {cards}
          <input key="six" id="six" aria-label="Ville" />
        </PageTurner>
      </Box>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Corriger' }))
    expect(screen.getByRole('textbox', { name: 'Ville' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Ville' })).toBeVisible()
  })

  test('names the group of the blocks, and is at home in Arabic', async () => {
    await renderUi(
      <Box height={480}>
        <h1 id="title">سؤال</h1>
        <PageTurner role="radiogroup" labelledBy="title">
          {cards}
        </PageTurner>
      </Box>,
      { language: 'ar' },
    )
    const group = screen.getByRole('radiogroup', { name: 'سؤال' })
    expect(within(group).getByRole('button', { name: 'Un' })).toBeVisible()
    const next = screen.getByRole('button', { name: 'الصفحة التالية' })
    expect(next.getBoundingClientRect().left).toBeLessThan(450)
  })
})
