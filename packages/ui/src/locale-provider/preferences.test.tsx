import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { colours, contrast, moreContrast } from '../../generated/tokens.ts'
import { renderUi } from '../../testing/renderUi.tsx'
import { Button } from '../button/index.ts'
import { Disclosure } from '../disclosure/index.ts'
import { defaultDisplay, LocaleProvider, preferredTheme, themes } from './index.ts'

/** What of the DevTools protocol sets wishes of the system; the provider's own type has no methods. */
interface Media {
  send(method: 'Emulation.setEmulatedMedia', parameters: object): Promise<unknown>
}

const emulate = (wishes: Record<string, string>, media = ''): Promise<unknown> =>
  (cdp() as unknown as Media).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(wishes).map(([name, value]) => ({ name, value })),
  })
afterEach(() => emulate({}))

/** What a colour of the tokens is inside an element, `rgb(…)`. */
function colourIn(element: Element, name: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(--pc-${name})`
  element.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

describe('a wish for more contrast', () => {
  test.each([
    [[], 'light'],
    [['(prefers-contrast: more)'], 'contrast-light'],
    [['(prefers-contrast: more)', '(prefers-color-scheme: dark)'], 'contrast'],
    [['(prefers-contrast: less)'], 'low'],
    [['(prefers-color-scheme: dark)'], 'light'],
  ])('%j: the first screen is in the theme %s', (asked, theme) => {
    expect(preferredTheme((query) => asked.includes(query))).toBe(theme)
  })

  test('is read from the browser', async () => {
    expect(preferredTheme()).toBe('light')
    await emulate({ 'prefers-contrast': 'more' })
    expect(preferredTheme()).toBe('contrast-light')
  })

  test.each(themes)('in the theme %s words and borders take the strongest colour', async (theme) => {
    await renderUi(<p>Texte</p>, { display: { theme } })
    const text = screen.getByText('Texte')
    expect(colourIn(text, 'line')).toBe(rgb(colours[theme].line))
    await emulate({ 'prefers-contrast': 'more' })
    for (const name of Object.keys(moreContrast)) expect(colourIn(text, name)).toBe(rgb(colours[theme].ink))
  })

  test('the stronger colours meet nothing that is not judged', () => {
    const grounds = (over: string) =>
      contrast.pairs
        .filter((pair) => pair.over === over)
        .flatMap(({ kind, on }) => on.map((one) => `${kind} ${one}`))
    for (const [name, other] of Object.entries(moreContrast))
      expect(grounds(other)).toEqual(expect.arrayContaining(grounds(name)))
  })
})

test('with forced colours the focus and what is read aloud are in the colours of the system', async () => {
  await emulate({ 'forced-colors': 'active' })
  await renderUi(
    <>
      <Button label="Continuer" onPress={() => {}} />
      <p data-spoken="">Lu à voix haute</p>
    </>,
  )
  const highlight = colourOf('Highlight')
  screen.getByRole('button').focus({ focusVisible: true } as FocusOptions)
  expect(getComputedStyle(screen.getByRole('button')).outlineColor).toBe(highlight)
  expect(getComputedStyle(screen.getByText('Lu à voix haute')).outlineColor).toBe(highlight)
})

/** A colour of the system as the browser computes it now. */
function colourOf(systemColour: string): string {
  const probe = document.createElement('i')
  probe.style.outlineColor = systemColour
  document.body.append(probe)
  const { outlineColor } = getComputedStyle(probe)
  probe.remove()
  return outlineColor
}

const moving = (): string[] =>
  [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return (
        animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0)
      )
    })
    .map(({ outerHTML }) => outerHTML)

describe('a wish for stillness', () => {
  const parts = (
    <>
      <Disclosure summary="Pourquoi ?">Parce que.</Disclosure>
      <div style={{ inlineSize: 1 }} data-testid="team" className="moving" />
      <style>{'.moving { transition: inline-size 2s; animation: 1s linear infinite turn }'}</style>
    </>
  )

  test('stops what moves, also the parts of another team', async () => {
    await renderUi(parts)
    expect(moving().length).toBeGreaterThan(0)
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    expect(moving()).toEqual([])
  })

  test('is granted by a calm screen as well', async () => {
    await renderUi(parts, { display: { isCalm: true } })
    expect(moving()).toEqual([])
  })
})

test.each(themes)('on paper the theme %s is black on white', async (theme) => {
  render(
    <LocaleProvider language="fr" display={{ ...defaultDisplay, theme, isCalm: true }}>
      <p>Texte</p>
    </LocaleProvider>,
  )
  await emulate({}, 'print')
  const text = screen.getByText('Texte')
  expect(getComputedStyle(text).color).toBe('rgb(0, 0, 0)')
  for (const name of ['ground', 'surface', 'warn-soft', 'accent-soft'])
    expect(colourIn(text, name)).toBe('rgb(255, 255, 255)')
  for (const name of ['ink', 'ink-soft', 'line', 'warn', 'accent'])
    expect(colourIn(text, name)).toBe('rgb(0, 0, 0)')
})
