import { languageOf } from '@parcours/i18n'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AnnouncerProvider, useAnnounce } from './index.ts'

function Speaker({ text, urgency }: { text: string; urgency?: 'polite' | 'now' }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(text, urgency)}>
      Annoncer
    </button>
  )
}

const region = (urgency: string) => document.querySelector(`[aria-live=${urgency}]`)

test('puts an announcement in the polite region', async () => {
  render(<Speaker text="Page 2 sur 3" />, { wrapper: AnnouncerProvider })
  await userEvent.click(screen.getByRole('button'))
  expect(region('polite')).toHaveTextContent('Page 2 sur 3')
  expect(region('assertive')).toHaveTextContent('')
})

test('puts an urgent announcement in the assertive region', async () => {
  render(<Speaker text="Encore 15 secondes" urgency="now" />, { wrapper: AnnouncerProvider })
  await userEvent.click(screen.getByRole('button'))
  expect(region('assertive')).toHaveTextContent('Encore 15 secondes')
})

test('announces the same words again, in a new node', async () => {
  render(<Speaker text="Choisi" />, { wrapper: AnnouncerProvider })
  await userEvent.click(screen.getByRole('button'))
  const first = region('polite')?.firstElementChild
  await userEvent.click(screen.getByRole('button'))
  expect(region('polite')?.firstElementChild).not.toBe(first)
  expect(region('polite')).toHaveTextContent('Choisi')
})

test.each([
  ['fr', 'Prénom : أمينة.', 'ar'],
  ['fr', 'Prénom : Amina.', null],
  ['ar', 'أمينة', null],
] as const)(
  'on a page in %s, « %s »: Arabic is marked as such where the page is not Arabic',
  async (lang, text, marked) => {
    document.documentElement.dir = languageOf(lang).dir
    render(<Speaker text={text} />, { wrapper: AnnouncerProvider })
    await userEvent.click(screen.getByRole('button'))
    expect(region('polite')).toHaveTextContent(text)
    expect(region('polite')?.querySelector('[lang]')?.getAttribute('lang') ?? null).toBe(marked)
  },
)

test('nothing stays of what was announced once it is taken away', async () => {
  const onAnnounce = vi.fn()
  const view = render(<Speaker text="Nom : Dupont" />, {
    wrapper: ({ children }) => <AnnouncerProvider onAnnounce={onAnnounce}>{children}</AnnouncerProvider>,
  })
  await userEvent.click(screen.getByRole('button'))
  expect(region('polite')).toHaveTextContent('Nom : Dupont')
  view.rerender(<Speaker text="" />)
  await userEvent.click(screen.getByRole('button'))
  expect(region('polite')).toBeEmptyDOMElement()
  expect(onAnnounce).toHaveBeenCalledTimes(1)
})

test('tells the self-voicing what is announced', async () => {
  const onAnnounce = vi.fn()
  render(
    <AnnouncerProvider onAnnounce={onAnnounce}>
      <Speaker text="Choisi" />
    </AnnouncerProvider>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(onAnnounce).toHaveBeenCalledWith('Choisi', 'polite')
})
