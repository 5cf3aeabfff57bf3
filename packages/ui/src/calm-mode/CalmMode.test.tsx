import { bindPunctuation } from '@parcours/i18n'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Callout } from '../callout/index.ts'
import { Disclosure } from '../disclosure/index.ts'
import { IdleGuard } from '../idle-guard/index.ts'
import { type Display, defaultDisplay } from '../locale-provider/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { CalmMode } from './index.ts'

function Setting({ onChange }: { onChange: (display: Display) => void }) {
  const [display, setDisplay] = useState<Display>({ ...defaultDisplay, theme: 'dark' })
  const change = (next: Display) => {
    setDisplay(next)
    onChange(next)
  }
  return <CalmMode display={display} onChange={change} />
}

const isCalm = { display: { isCalm: true } } as const

test('says what it does, and acts at once, by touch and by the arrow keys', async () => {
  const onChange = vi.fn()
  await renderUi(<Setting onChange={onChange} />)
  const group = screen.getByRole('group', { name: 'Écran calme' })
  expect(group).toHaveAccessibleDescription('Il y a moins de couleurs. Rien ne bouge.')
  expect(screen.getByRole('radio', { name: 'Non' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'Oui' }))
  expect(onChange).toHaveBeenLastCalledWith({ ...defaultDisplay, theme: 'dark', isCalm: true })
  await userEvent.keyboard('{ArrowDown}')
  expect(onChange).toHaveBeenLastCalledWith({ ...defaultDisplay, theme: 'dark', isCalm: false })
})

test('is on the page, so that dialogs follow, and goes with the session', async () => {
  const view = await renderUi(<p>Un</p>, isCalm)
  expect(document.documentElement).toHaveAttribute('data-calm')
  view.unmount()
  await renderUi(<p>Un</p>)
  expect(document.documentElement).not.toHaveAttribute('data-calm')
})

test('moves nothing', async () => {
  const transition = () => {
    const arrow = document.querySelector('summary svg')
    return arrow && getComputedStyle(arrow).transitionDuration
  }
  const view = await renderUi(<Disclosure summary="Plus">Texte</Disclosure>)
  expect(transition()).toBe('0.15s')
  view.unmount()
  await renderUi(<Disclosure summary="Plus">Texte</Disclosure>, isCalm)
  expect(transition()).toBe('0s')
})

test('tints no ground and shows pictures in grey; the words that colour went with stay', async () => {
  await renderUi(
    <>
      <Callout kind="warn" sentences={['La date est passée.']} />
      <Callout kind="ok" sentences={['C’est fait.']} />
      <Pictogram name="home" alt="Un logement" />
    </>,
    isCalm,
  )
  const ground = (word: string) =>
    getComputedStyle(screen.getByText(word).closest('[data-kind]') as Element).backgroundColor
  expect(ground('Attention')).toBe(ground('C’est bon'))
  expect(getComputedStyle(screen.getByRole('img')).filter).toBe('grayscale(1)')
})

test('counts no seconds in sight when the session is about to end, and still warns', async () => {
  vi.useFakeTimers()
  try {
    await renderUi(<IdleGuard warnAfter={180} onExpire={() => {}} />, isCalm)
    act(() => void vi.advanceTimersByTime(181_000))
    expect(screen.getByRole('alertdialog', { name: bindPunctuation('Vous êtes encore là ?') })).toBeVisible()
    expect(screen.getByRole('alertdialog')).not.toHaveTextContent('seconde')
  } finally {
    vi.useRealTimers()
  }
})
