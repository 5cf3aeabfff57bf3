import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { type Display, defaultDisplay, LocaleProvider } from '../locale-provider/index.ts'
import { PageTurner } from '../page-turner/index.ts'
import { sentencesOf } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { AgentNotice, AgentPanel, agentNoteBlocks, usePassTurn } from './index.ts'

const nothing = () => {}
const views = [
  { id: 'why', label: 'Pourquoi' },
  { id: 'file', label: 'Dossier' },
] as const

/** What the provider of the browser offers beyond its own commands. */
interface Media {
  send(method: 'Emulation.setEmulatedMedia', parameters: object): Promise<unknown>
}

type Props = ComponentProps<typeof AgentPanel<'why' | 'file'>>

function Panel(props: Partial<Props>) {
  const [view, setView] = useState<'why' | 'file'>('why')
  const [isFolded, setFolded] = useState(props.isFolded ?? false)
  return (
    <AgentPanel
      label="Espace agent"
      name="Renard bleu"
      visitorLanguage="fr"
      views={views}
      view={view}
      onViewChange={setView}
      onHide={nothing}
      tools={<Button label="Verrouiller" onPress={nothing} />}
      {...props}
      isFolded={isFolded}
      onFold={(next) => {
        props.onFold?.(next)
        setFolded(next)
      }}
    >
      {props.children ?? <p>{view === 'why' ? 'Les raisons' : 'Les papiers'}</p>}
    </AgentPanel>
  )
}

function Both({ hasPanel = true, ...props }: Partial<Props> & { hasPanel?: boolean }) {
  return (
    <>
      <div style={{ blockSize: 'var(--pc-shell-block, 100dvh)' }}>
        <Screen title="Vous déménagez" primary={{ label: 'Continuer', onPress: nothing }} />
      </div>
      {hasPanel && <Panel {...props} />}
    </>
  )
}

function Noticed({ text }: { text: string | null }) {
  return (
    <AgentNotice text={text}>
      <Both />
    </AgentNotice>
  )
}

/** A button of the agent that shows something on the visitor's page. */
function Shows() {
  const passTurn = usePassTurn()
  return <Button label="Montrer" onPress={passTurn} />
}

/** A button that goes with its press. */
function Once() {
  const [isThere, setThere] = useState(true)
  return isThere ? <Button label="Fait ici" onPress={() => setThere(false)} /> : <p>Noté</p>
}

function Growing() {
  const [size, setSize] = useState<Display['size']>(2)
  return (
    <LocaleProvider language="fr" display={{ ...defaultDisplay, size }}>
      <Button label="Plus grand" onPress={() => setSize(4)} />
      <Both />
    </LocaleProvider>
  )
}

/** The agent shows something on the visitor's page. */
async function showsSomething(display: Partial<Display>) {
  await renderUi(
    <Both>
      <Shows />
    </Both>,
    { display },
  )
  await press('Montrer')
}

const panel = () => screen.getByRole('complementary', { name: 'Espace agent' })
const main = () => document.querySelector('main') ?? document.body
const title = () => document.querySelector('main h1')
const press = (name: string) => userEvent.click(within(panel()).getByRole('button', { name }))
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
const high = () => page.viewport(1080, 1920)

afterEach(() => page.viewport(1280, 800))

describe('AgentPanel', () => {
  test('is a complementary landmark with a name, a heading for what is in hand, and named views', async () => {
    await renderUi(<Both />)
    const inPanel = within(panel())
    expect(inPanel.getByRole('heading', { level: 2, name: 'Renard bleu' })).toBeVisible()
    const group = inPanel.getByRole('group', { name: 'Ce que montre la partie de l’agent' })
    expect(within(group).getByRole('button', { name: 'Pourquoi' })).toHaveAttribute('aria-pressed', 'true')
    expect(inPanel.getByRole('group', { name: 'Pourquoi' })).toHaveTextContent('Les raisons')
    await press('Dossier')
    expect(inPanel.getByRole('group', { name: 'Dossier' })).toHaveTextContent('Les papiers')
  })

  test('says the name in the visitor’s language too, marked as such', async () => {
    await renderUi(<Both visitorLanguage="ar" visitorName="ثعلب أزرق" />)
    expect(screen.getByText('ثعلب أزرق')).toHaveAttribute('lang', 'ar')
    expect(panel()).toHaveAttribute('lang', 'fr')
  })

  test('a notice is announced in the agent’s language, and takes no room before it comes', async () => {
    const view = await renderUi(<Noticed text={null} />)
    const group = () => within(panel()).getByRole('group', { name: 'Pourquoi' })
    const status = within(panel()).getByRole('status')
    const before = group().getBoundingClientRect().top
    await press('Dossier')
    const focused = document.activeElement
    view.rerender(<Noticed text="Bientôt verrouillé." />)
    // The same place, which a screen reader knows by then.
    expect(within(panel()).getByRole('status')).toBe(status)
    expect(status).toHaveTextContent('Bientôt verrouillé.')
    expect(status.closest('[lang]')).toHaveAttribute('lang', 'fr')
    expect(document.activeElement).toBe(focused)
    await press('Pourquoi')
    expect(group().getBoundingClientRect().top).toBeGreaterThan(before)
    view.rerender(<Noticed text={null} />)
    expect(group().getBoundingClientRect().top).toBe(before)
  })

  test('without a notice around it the panel has no place for one', async () => {
    await renderUi(<Both />)
    expect(within(panel()).queryByRole('status')).toBeNull()
  })

  test('stands beside the page on a wide screen, below it on a high one, and covers none of it', async () => {
    await renderUi(<Both />)
    expect(main().getBoundingClientRect().right).toBeLessThanOrEqual(panel().getBoundingClientRect().left)
    expect(panel().getBoundingClientRect()).toMatchObject({ top: 0, bottom: 800, right: 1280 })
    await high()
    expect(main().getBoundingClientRect().bottom).toBeLessThanOrEqual(panel().getBoundingClientRect().top)
    expect(panel().getBoundingClientRect()).toMatchObject({ left: 0, right: 1080, bottom: 1920 })
  })

  test('stands at the left of a page in Arabic, and reads from left to right itself', async () => {
    await renderUi(
      <>
        <Both hasPanel={false} />
        <LocaleProvider language="fr" display={defaultDisplay}>
          <Panel visitorLanguage="ar" />
        </LocaleProvider>
      </>,
      { language: 'ar' },
    )
    expect(panel().getBoundingClientRect().left).toBe(0)
    expect(main().getBoundingClientRect().left).toBeGreaterThanOrEqual(panel().getBoundingClientRect().right)
    expect(getComputedStyle(screen.getByText('Les raisons')).direction).toBe('ltr')
  })

  test('folded it leaves its bar, and the visitor the whole width of a low screen', async () => {
    const onFold = vi.fn()
    await renderUi(<Both onFold={onFold} />)
    await press('Replier')
    expect(onFold).toHaveBeenCalledExactlyOnceWith(true)
    expect(
      within(panel())
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Cacher', 'Rouvrir', 'Verrouiller'])
    expect(main().getBoundingClientRect().width).toBe(1280)
    expect(panel().getBoundingClientRect().height).toBeLessThan(80)
    expect(document.querySelector('footer')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      panel().getBoundingClientRect().top + 1,
    )
    await press('Rouvrir')
    expect(within(panel()).getByText('Les raisons')).toBeVisible()
  })

  test.each(['Cacher', 'Escape'])('%s asks to be taken away at once', async (how) => {
    const onHide = vi.fn()
    await renderUi(<Both onHide={onHide} />)
    await (how === 'Escape' ? userEvent.keyboard('{Escape}') : press(how))
    expect(onHide).toHaveBeenCalledOnce()
  })

  test('taken away, it leaves the page whole and the focus on its title', async () => {
    const view = await renderUi(<Both />)
    within(panel()).getByRole('button', { name: 'Dossier' }).focus()
    view.rerender(<Both hasPanel={false} />)
    expect(title()).toHaveFocus()
    expect(main().getBoundingClientRect().width).toBe(1280)
  })

  test('F6 leads from one part to the other', async () => {
    await renderUi(<Both />)
    expect(title()).toHaveFocus()
    await userEvent.keyboard('{F6}')
    expect(panel()).toContainElement(document.activeElement as HTMLElement)
    await userEvent.keyboard('{F6}')
    expect(title()).toHaveFocus()
  })

  test('keeps the focus when a press takes the pressed button away', async () => {
    await renderUi(
      <Both>
        <Once />
      </Both>,
    )
    await press('Fait ici')
    await frame()
    expect(within(panel()).getByRole('group', { name: 'Pourquoi' })).toHaveFocus()
  })

  test('is not read aloud with the visitor’s page', async () => {
    await renderUi(<Both />)
    const spoken = sentencesOf(document.body)
      .map(({ text }) => text)
      .join(' ')
    expect(spoken).toContain('Vous déménagez')
    expect(spoken).not.toContain('Renard bleu')
  })

  test('its letters are small at every text size, those of its page bar too', async () => {
    const long = Array.from({ length: 60 }, (_, line) => `Ligne ${line}`)
    await high()
    await renderUi(
      <Both>
        <PageTurner>{agentNoteBlocks([{ id: 'long', title: 'Sources', lines: long }])}</PageTurner>
      </Both>,
      { display: { size: 4 } },
    )
    const sizes = within(panel())
      .getAllByRole('button')
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize))
    expect(Math.max(...sizes)).toBeLessThan(24)
  })
})

describe('AgentPanel, with large text on a low screen', () => {
  const large: Partial<Display> = { size: 4 }

  test('has the whole screen in its turn: the page under it is neither seen nor reached', async () => {
    await renderUi(<Both />, { display: large })
    expect(panel().getBoundingClientRect()).toMatchObject({ left: 0, right: 1280, top: 0, bottom: 800 })
    expect(main()).not.toBeVisible()
    expect(panel()).toContainElement(document.activeElement as HTMLElement)
    for (let tabs = 0; tabs < 12; tabs++) {
      await userEvent.tab()
      expect(main()).not.toContainElement(document.activeElement as HTMLElement)
    }
  })

  test('one press gives the visitor the whole width, another one takes it back', async () => {
    await renderUi(<Both />, { display: large })
    await press('Replier')
    expect(main()).toBeVisible()
    expect(main().getBoundingClientRect().width).toBe(1280)
    await press('Rouvrir')
    expect(main()).not.toBeVisible()
  })

  test('F6 passes the turn on, and the focus with it', async () => {
    await renderUi(<Both />, { display: large })
    await userEvent.keyboard('{F6}')
    await frame()
    expect(title()).toHaveFocus()
    await userEvent.keyboard('{F6}')
    expect(panel()).toContainElement(document.activeElement as HTMLElement)
    expect(main()).not.toBeVisible()
  })

  test('what is shown on the page of the visitor gives them the turn, and reading starts at its title', async () => {
    await showsSomething(large)
    await frame()
    expect(main()).toBeVisible()
    expect(title()).toHaveFocus()
  })

  test('whoever just chose the large text keeps the page in sight', async () => {
    await renderUi(<Growing />)
    await userEvent.click(screen.getByRole('button', { name: 'Plus grand' }))
    expect(main()).toBeVisible()
    expect(within(panel()).getByRole('button', { name: 'Rouvrir' })).toBeVisible()
  })

  test('on a tablet held upright turns are taken at every size', async () => {
    await page.viewport(768, 1024)
    await renderUi(<Both />)
    expect(main()).not.toBeVisible()
    await press('Replier')
    expect(main()).toBeVisible()
  })

  test('while a paper is printed the window is a sheet, and no turn begins', async () => {
    const send = (media: string) => (cdp() as unknown as Media).send('Emulation.setEmulatedMedia', { media })
    await high()
    const onFold = vi.fn()
    await renderUi(<Both onFold={onFold} />)
    await send('print')
    await page.viewport(794, 1123)
    await frame()
    expect(onFold).not.toHaveBeenCalled()
    await send('')
    await frame()
    // The same window on the screen is a small tablet.
    await vi.waitFor(() => expect(onFold).toHaveBeenCalledExactlyOnceWith(true))
  })

  test('on a high screen both stay in sight, whatever is shown', async () => {
    await high()
    await showsSomething(large)
    expect(main()).toBeVisible()
    expect(panel()).toBeVisible()
  })
})

test('notes go on in blocks of four lines, titled once; a note without lines is left out', async () => {
  await renderUi(
    agentNoteBlocks([
      { id: 'none', title: 'Rien', lines: [] },
      { id: 'six', title: 'Sources', lines: ['1', '2', '3', '4', '5', '6'] },
    ]),
  )
  expect(screen.getAllByRole('list').map((list) => list.childElementCount)).toEqual([4, 2])
  expect(screen.getAllByRole('heading').map((one) => one.textContent)).toEqual(['Sources'])
})
