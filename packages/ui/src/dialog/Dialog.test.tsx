import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { useAnnounce } from '../announcer/index.ts'
import { Button } from '../button/index.ts'
import { TalkProvider } from '../talk/index.ts'
import { Dialog, DialogToolsProvider, ShortDialog } from './index.ts'

function Announcing() {
  const announce = useAnnounce()
  return <Button label="Annoncer" onPress={() => announce('Encore 30 secondes', 'now')} />
}

function Stage({ onTalk = () => {} }: { onTalk?: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <TalkProvider onTalk={onTalk}>
      <DialogToolsProvider tools={<Button label="Langue" onPress={() => {}} />}>
        <h1 tabIndex={-1}>Écran</h1>
        <Button label="Ouvrir" onPress={() => setOpen(true)} />
        <Dialog
          isOpen={isOpen}
          title="Imprimer ?"
          description={['Le papier sort sous l’écran.', 'Prenez-le.']}
          onClose={close}
          actions={<Button label="Plus tard" onPress={close} />}
        >
          <Announcing />
        </Dialog>
      </DialogToolsProvider>
    </TalkProvider>
  )
}

function LanguageDialog() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button label="Langue" onPress={() => setOpen(true)} />
      <ShortDialog
        isOpen={isOpen}
        title="Votre langue"
        description="Choisissez."
        onClose={() => setOpen(false)}
      />
    </>
  )
}

const open = async (onTalk?: () => void) => {
  await renderUi(<Stage {...(onTalk && { onTalk })} />)
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir' }))
  return within(screen.getByRole('dialog'))
}

describe('Dialog', () => {
  test('is named by its title and described by its sentences', async () => {
    await open()
    expect(screen.getByRole('dialog', { name: 'Imprimer ?' })).toHaveAccessibleDescription(
      'Le papier sort sous l’écran. Prenez-le.',
    )
  })

  test('says the language of its title and description where it is not that of the page', async () => {
    await renderUi(
      <Dialog isOpen title="Préavis" description="Un délai." language="fr" onClose={() => {}} />,
      { language: 'ar' },
    )
    for (const words of [screen.getByRole('heading', { name: 'Préavis' }), screen.getByText('Un délai.')])
      expect(words.closest('[lang]')).toHaveAttribute('lang', 'fr')
  })

  test('sends focus to its title', async () => {
    const dialog = await open()
    expect(dialog.getByRole('heading', { name: 'Imprimer ?' })).toHaveFocus()
  })

  test('keeps the keyboard inside', async () => {
    const dialog = await open()
    const names = new Set<string | null>()
    for (let step = 0; step < 10; step++) {
      await userEvent.tab()
      names.add(document.activeElement?.textContent ?? null)
    }
    expect(names).toEqual(new Set(['Langue', 'Parler à quelqu’un', 'Fermer', 'Annoncer', 'Plus tard']))
    expect(dialog.getAllByRole('button')).toHaveLength(5)
  })

  test.each(['Fermer', 'Plus tard'])('closes with « %s » and gives focus back', async (name) => {
    const dialog = await open()
    await userEvent.click(dialog.getByRole('button', { name }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Ouvrir' })).toHaveFocus())
  })

  test('Tab turns round at both ends, and Shift+Tab leaves the title backwards', async () => {
    const dialog = await open()
    const buttons = dialog.getAllByRole('button')
    await userEvent.tab({ shift: true })
    expect(buttons.at(-1)).toHaveFocus()
    await userEvent.tab()
    expect(buttons[0]).toHaveFocus()
  })

  test('in React’s strict mode too, focus goes to the title and back', async () => {
    await renderUi(
      <StrictMode>
        <Stage />
      </StrictMode>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir' }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(screen.getByRole('heading', { name: 'Imprimer ?' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Ouvrir' })).toHaveFocus())
  })

  test('of two dialogs Escape closes the one on top', async () => {
    const [closeOuter, closeInner] = [vi.fn(), vi.fn()]
    await renderUi(
      <>
        <ShortDialog isOpen title="Dessous" description="Un." onClose={closeOuter} />
        <ShortDialog isOpen title="Dessus" description="Deux." onClose={closeInner} />
      </>,
    )
    await userEvent.keyboard('{Escape}')
    expect([closeOuter, closeInner].map((close) => close.mock.calls.length)).toEqual([0, 1])
  })

  test('closes with Escape', async () => {
    await open()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('stays open when the finger slips beside it', async () => {
    await open()
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    document.body.click()
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  test('leaves nothing behind it within reach', async () => {
    const dialog = await open()
    expect(screen.queryByRole('button', { name: 'Ouvrir' })).toBeNull()
    expect(screen.getByText('Écran').closest('[inert]')).not.toBeNull()
    await userEvent.click(dialog.getByRole('button', { name: 'Fermer' }))
    expect(document.querySelector('[inert]')).toBeNull()
  })

  test('keeps the way to a person and the shared tools in its bar', async () => {
    const onTalk = vi.fn()
    const dialog = await open(onTalk)
    expect(dialog.getByRole('button', { name: 'Langue' })).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Parler à quelqu’un' }))
    expect(onTalk).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('as the way to a person it offers no button to itself, nor does a dialog opened from its bar', async () => {
    await renderUi(
      <TalkProvider onTalk={() => {}}>
        <DialogToolsProvider tools={<LanguageDialog />}>
          <ShortDialog isOpen isTalk title="Parler à quelqu’un" description="Demandez." onClose={() => {}} />
        </DialogToolsProvider>
      </TalkProvider>,
    )
    expect(screen.queryByRole('button', { name: 'Parler à quelqu’un' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Langue' }))
    expect(screen.getByRole('dialog', { name: 'Votre langue' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Parler à quelqu’un' })).toBeNull()
  })

  test('announcements are still heard under it', async () => {
    const dialog = await open()
    await userEvent.click(dialog.getByRole('button', { name: 'Annoncer' }))
    const region = document.querySelector('[aria-live=assertive]')
    expect(region).toHaveTextContent('Encore 30 secondes')
    expect(region?.closest('[aria-hidden=true], [inert]')).toBeNull()
  })

  test('writes no style element, which a strict Content-Security-Policy would block', async () => {
    const count = () => document.querySelectorAll('style').length
    await renderUi(<Stage />)
    const before = count()
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir' }))
    expect(count()).toBe(before)
  })

  test('turns pages when its content does not fit', async () => {
    const blocks = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((name) => (
      <p key={name} style={{ blockSize: 160 }}>
        {name}
      </p>
    ))
    await renderUi(
      <Dialog isOpen title="Aide" description="Voici." onClose={() => {}}>
        {blocks}
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog')
    expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Page suivante' }))
    expect(screen.getByText('Un')).not.toBeVisible()
  })
})

void [
  () =>
    ShortDialog({
      isOpen: true,
      title: 'Aide',
      description: 'Voici.',
      onClose: () => {},
      // @ts-expect-error a short dialog has no blocks
      children: 'Un',
    }),
  // @ts-expect-error a dialog without a title
  () => <Dialog isOpen description="Voici." onClose={() => {}} />,
  // @ts-expect-error a dialog without a description
  () => <Dialog isOpen title="Aide" onClose={() => {}} />,
]
