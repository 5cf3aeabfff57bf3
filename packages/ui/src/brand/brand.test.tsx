import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import belleRive from '../../brands/belle-rive.json' with { type: 'json' }
import { capMm } from '../../generated/tokens.ts'
import { axeProblems, declaredSizes, layoutProblems, renderUi } from '../../testing/index.ts'
import { Variants } from '../button/Button.stories.tsx'
import { Callout } from '../callout/index.ts'
import { ChoiceCards } from '../choice-cards/index.ts'
import { defaultDisplay, themes } from '../locale-provider/index.ts'
import { StepCard } from '../step-card/index.ts'
import { useStorySteps } from '../stories-text/useStorySteps.ts'
import { type Brand, brandCss, checkBrand } from './index.ts'

const { brand } = checkBrand(belleRive)

let sheet: HTMLStyleElement
function wear(worn: Brand | null): void {
  if (worn === null) throw new Error('The example is no brand: run parcours-ui brand brands/belle-rive.json.')
  sheet.textContent = brandCss(worn)
}
beforeEach(() => {
  sheet = document.createElement('style')
  document.head.append(sheet)
})
afterEach(() => sheet.remove())

const Buttons = Variants.render as () => ReactElement

/** Buttons of each kind, cards to choose from, a step, a warning: as their stories show them. */
function Parts() {
  const { school } = useStorySteps()
  return (
    <div style={{ display: 'grid', gap: 'var(--pc-gap)' }}>
      <Buttons />
      <ChoiceCards
        question="Où vivez-vous ?"
        choices={[
          { value: 'rent', label: 'Je loue mon logement' },
          { value: 'own', label: 'Mon logement est à moi' },
        ]}
        value="rent"
        onChange={() => {}}
      />
      <StepCard {...school} />
      <Callout kind="warn" sentences={['Faites vite.']} />
    </div>
  )
}

describe('in the colours of the example brand', () => {
  test.each(themes)('components are accessible and well laid out in the theme %s', async (theme) => {
    wear(brand)
    for (const language of ['fr', 'ar'] as const) {
      const { container, unmount } = await renderUi(<Parts />, { language, display: { theme } })
      const { target, gap } = declaredSizes()
      expect([...(await axeProblems(container)), ...layoutProblems(target, gap)]).toEqual([])
      unmount()
    }
  })

  test('buttons wear its accent and its corners', async () => {
    wear(brand)
    await renderUi(<Buttons />)
    const [primary] = screen.getAllByRole('button')
    if (!primary) throw new Error('no button')
    const { backgroundColor, borderStartStartRadius } = getComputedStyle(primary)
    expect([backgroundColor, borderStartStartRadius]).toEqual(['rgb(75, 29, 94)', '4px'])
  })
})

test('a style sheet that comes before the tokens counts all the same, and leaves the other themes neutral', async () => {
  document.head.prepend(sheet)
  wear({
    id: 'first',
    name: 'First',
    colours: { light: { accent: '#004C1E' } },
    corners: { radius: 3, small: 2 },
  })
  const { unmount } = await renderUi(<Buttons />)
  const look = () => {
    const { backgroundColor, borderStartStartRadius } = getComputedStyle(
      screen.getAllByRole('button')[0] as Element,
    )
    return [backgroundColor, borderStartStartRadius]
  }
  expect(look()).toEqual(['rgb(0, 76, 30)', '3px'])
  unmount()
  await renderUi(<Buttons />, { display: { theme: 'dark' } })
  expect(look()).toEqual(['rgb(155, 229, 220)', '3px'])
})

test('letters of another height keep their millimetres: the file says how high its capitals are', async () => {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas')
  const capitals = (font: string): number => {
    context.font = font
    return context.measureText('H').actualBoundingBoxAscent
  }
  const capRatio = capitals('1000px serif') / 1000
  wear({ id: 'serif', name: 'Serif', fonts: { latin: ['serif'], capRatio } })
  await renderUi(<p>Hier</p>)
  const { fontFamily, fontSize } = getComputedStyle(screen.getByText('Hier'))
  expect(fontFamily.startsWith('serif')).toBe(true)
  const height = capitals(`${Number.parseFloat(fontSize) * 20}px ${fontFamily}`) / 20 / defaultDisplay.pxPerMm
  expect(Math.abs(height - capMm[2])).toBeLessThan(0.03)
})
