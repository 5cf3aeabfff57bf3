import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { SpeechProvider } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { KioskShell } from './index.ts'

const nothing = () => {}
const { speech } = fakeSpeech()

function Stage(props: Partial<ComponentProps<typeof KioskShell>>) {
  return (
    <SpeechProvider speech={speech}>
      <KioskShell
        isDraft
        onLanguageChange={nothing}
        onDisplayChange={nothing}
        erased={['Vos réponses']}
        onErase={nothing}
        onTalk={nothing}
        {...props}
      >
        {props.children ?? (
          <Screen
            title="Que vous arrive-t-il ?"
            back={{ onPress: nothing }}
            primary={{ label: 'Continuer', onPress: nothing }}
          />
        )}
      </KioskShell>
    </SpeechProvider>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('KioskShell', () => {
  test('keeps its tools in one order', async () => {
    await renderUi(<Stage />)
    const names = within(screen.getByRole('banner'))
      .getAllByRole('button')
      .map((button) => button.textContent)
    expect(names).toEqual(['Essai', 'Écouter', 'Langue', 'Texte', 'Effacer et partir'])
  })

  test.each(['fr', 'en', 'ar'] as const)(
    'header and footer leave 630 px to the content at 1280 × 800: %s',
    async (language) => {
      await renderUi(<Stage />, { language })
      const bars = screen.getByRole('banner').offsetHeight + screen.getByRole('contentinfo').offsetHeight
      expect(bars).toBeLessThanOrEqual(170)
    },
  )

  test('fills the window and does not scroll, at the largest size', async () => {
    await renderUi(<Stage />, { display: { size: 4 } })
    const { scrollHeight, scrollWidth } = document.documentElement
    expect([scrollWidth, scrollHeight]).toEqual([window.innerWidth, window.innerHeight])
    expect(screen.getByRole('contentinfo').getBoundingClientRect().bottom).toBe(window.innerHeight)
  })

  test('changes the language from its dialog, which closes', async () => {
    const onLanguageChange = vi.fn()
    await renderUi(<Stage onLanguageChange={onLanguageChange} />)
    await press('Langue')
    await press('العربية')
    expect(onLanguageChange).toHaveBeenCalledExactlyOnceWith('ar')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('changes the display from its dialog, which stays', async () => {
    const onDisplayChange = vi.fn()
    await renderUi(<Stage onDisplayChange={onDisplayChange} />)
    await press('Texte')
    await userEvent.click(screen.getByRole('radio', { name: 'Sombre' }))
    expect(onDisplayChange).toHaveBeenCalledWith(expect.objectContaining({ theme: 'dark' }))
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  test('its display dialog offers the calm screen, and reach where the height of the screen is known', async () => {
    const onDisplayChange = vi.fn()
    await renderUi(<Stage onDisplayChange={onDisplayChange} />, { display: { mountMm: 1080 } })
    const { height } = document.querySelector('header')?.getBoundingClientRect() ?? { height: 0 }
    await press('Texte')
    const yes = (name: string) => screen.getByRole('group', { name, hidden: true }).querySelector('input')
    for (const name of ['Écran calme', 'Boutons à portée de main']) yes(name)?.click()
    expect(onDisplayChange).toHaveBeenCalledWith(expect.objectContaining({ isCalm: true }))
    expect(onDisplayChange).toHaveBeenLastCalledWith(expect.objectContaining({ isReachable: true }))
    expect(height).toBeLessThanOrEqual(85)
  })

  test('language, display, speech and a person stay reachable in a dialog', async () => {
    await renderUi(<Stage />)
    await press('Effacer et partir')
    const names = within(screen.getByRole('alertdialog'))
      .getAllByRole('button')
      .map((button) => button.textContent)
    expect(names).toEqual(expect.arrayContaining(['Écouter', 'Langue', 'Texte', 'Parler à quelqu’un']))
    await press('Texte')
    expect(screen.getByRole('dialog', { name: 'Réglez l’écran' })).toBeVisible()
    await press('Fermer')
    expect(screen.getByRole('alertdialog')).toBeVisible()
  })

  test('the way to a person leaves all dialogs, one inside the other', async () => {
    const onTalk = vi.fn()
    await renderUi(<Stage onTalk={onTalk} />)
    await press('Effacer et partir')
    await press('Langue')
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Parler à quelqu’un' }),
    )
    expect(onTalk).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(document.querySelector('[inert]')).toBeNull()
  })

  test('explains that it is on trial', async () => {
    await renderUi(<Stage />)
    await press('Essai')
    expect(screen.getByRole('dialog', { name: 'Cette borne est en essai' })).toBeVisible()
  })

  test('leads to its information by the first tool, which says the trial too', async () => {
    const onInformation = vi.fn()
    await renderUi(<Stage onInformation={onInformation} />)
    const [first] = within(screen.getByRole('banner')).getAllByRole('button')
    expect(first?.textContent).toMatch(/^Essai/)
    if (first) await userEvent.click(first)
    expect(onInformation).toHaveBeenCalledOnce()
  })

  test('without a trial the way to its information has its own name', async () => {
    await renderUi(<Stage isDraft={false} onInformation={nothing} />)
    expect(screen.getByRole('button', { name: 'À savoir' })).toBeVisible()
  })

  test.each([true, false])(
    'with the way to its information the header stays one line at 1280 px: trial %s',
    async (isDraft) => {
      await renderUi(<Stage isDraft={isDraft} onInformation={nothing} />)
      expect(screen.getByRole('banner').offsetHeight).toBeLessThanOrEqual(85)
    },
  )

  test('offers the languages that it is given, in their order', async () => {
    await renderUi(<Stage languages={['ar', 'fr']} />)
    await press('Langue')
    const offered = within(screen.getByRole('list', { name: 'Langue' })).getAllByRole('button')
    expect(offered.map((button) => button.textContent)).toEqual(['العربية', 'Français'])
  })

  test('says nothing of a trial when the content is approved', async () => {
    await renderUi(<Stage isDraft={false} />)
    expect(screen.queryByRole('button', { name: 'Essai' })).toBeNull()
  })
})

function Counter({ isQuick = false }: { isQuick?: boolean }) {
  const [count, setCount] = useState(0)
  return (
    <div {...(isQuick && { 'data-quick-press': '' })}>
      <Button label={`Plus ${count}`} onPress={() => setCount(count + 1)} />
    </div>
  )
}

describe('KioskShell, two presses in a row', () => {
  test('ignores the second of a trembling hand', async () => {
    await renderUi(
      <Stage repeatGuard={5000}>
        <Counter />
      </Stage>,
    )
    await press('Plus 0')
    await press('Plus 1')
    expect(screen.getByRole('button', { name: 'Plus 1' })).toBeVisible()
  })

  test('lets quick presses through where they are meant', async () => {
    await renderUi(
      <Stage repeatGuard={5000}>
        <Counter isQuick />
      </Stage>,
    )
    await press('Plus 0')
    await press('Plus 1')
    expect(screen.getByRole('button', { name: 'Plus 2' })).toBeVisible()
  })
})
