import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { renderUi } from '../../testing/index.ts'
import { rootInUse } from '../../testing/layout.ts'
import { KioskShell } from '../kiosk-shell/index.ts'
import { defaultDisplay } from '../locale-provider/index.ts'
import { fakeSpeech } from '../read-aloud/fakeSpeech.ts'
import { SpeechProvider } from '../read-aloud/index.ts'
import { Screen } from '../screen/index.ts'
import { ReachMode, reachRoom } from './index.ts'

const nothing = () => {}
/** The portrait kiosk, hung so that its foot is at 800 mm and its head at 1276 mm. */
const mountMm = 800
const { pxPerMm } = defaultDisplay

afterEach(() => page.viewport(1280, 800))

async function showKiosk(isReachable: boolean, size: 2 | 4 = 2): Promise<void> {
  await page.viewport(1080, 1920)
  await renderUi(
    <SpeechProvider speech={fakeSpeech().speech}>
      <KioskShell
        onLanguageChange={nothing}
        onDisplayChange={nothing}
        erased={['Vos réponses']}
        onErase={nothing}
        onTalk={nothing}
      >
        <Screen
          title="Que vous arrive-t-il ?"
          back={{ onPress: nothing }}
          primary={{ label: 'Continuer', onPress: nothing }}
        />
      </KioskShell>
    </SpeechProvider>,
    { display: { mountMm, isReachable, size } },
  )
}

/** Lowest and highest edge of all controls of the part in use, in mm above the floor. */
function heights(): { low: number; high: number; count: number } {
  const boxes = [...rootInUse().querySelectorAll('button, input')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control) => control.getBoundingClientRect())
  const aboveFloor = (y: number): number => mountMm + (window.innerHeight - y) / pxPerMm
  return {
    low: Math.min(...boxes.map(({ bottom }) => aboveFloor(bottom))),
    high: Math.max(...boxes.map(({ top }) => aboveFloor(top))),
    count: boxes.length,
  }
}

test.each([2, 4] as const)('every control stands between 900 and 1220 mm, at text size %i', async (size) => {
  await showKiosk(true, size)
  const { low, high, count } = heights()
  // Four tools, back, a person, forward.
  expect(count).toBe(7)
  expect(low).toBeGreaterThanOrEqual(900)
  expect(high).toBeLessThanOrEqual(1220)
})

test('a dialog stands there too', async () => {
  await showKiosk(true)
  await userEvent.click(screen.getByRole('button', { name: 'Texte' }))
  expect(screen.getByRole('dialog')).toBeVisible()
  const { low, high } = heights()
  expect(low).toBeGreaterThanOrEqual(900)
  expect(high).toBeLessThanOrEqual(1220)
})

test('canary: without it, controls hang too low and too high', async () => {
  await showKiosk(false)
  const { low, high } = heights()
  expect(low).toBeLessThan(900)
  expect(high).toBeGreaterThan(1220)
})

test.each([
  ['hangs across the band', 800, 476, { overMm: 56, underMm: 100, roomMm: 320 }],
  ['hangs within it', 950, 200, { overMm: 0, underMm: 0, roomMm: 200 }],
  ['hangs over it', 1300, 200, { overMm: 280, underMm: 0, roomMm: -80 }],
])('knows how a screen that %s stands', (_, mount, screenMm, room) => {
  expect(reachRoom({ mountMm: mount, screenMm })).toEqual(room)
})

test('is offered where it brings something nearer, and acts at once', async () => {
  await page.viewport(1080, 1920)
  const onChange = vi.fn()
  const display = { ...defaultDisplay, mountMm }
  await renderUi(<ReachMode display={display} onChange={onChange} />)
  expect(screen.getByRole('group', { name: 'Boutons à portée de main' })).toHaveAccessibleDescription(
    'Les boutons sont plus près de vous.',
  )
  await userEvent.click(screen.getByRole('radio', { name: 'Oui' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...display, isReachable: true })
})

test.each([
  ['nobody measured how high the screen hangs', undefined],
  ['everything is within reach already', 950],
  ['the screen hangs too high for any control', 1200],
])('is not offered where %s', async (_, height) => {
  await page.viewport(1280, 800)
  await renderUi(<ReachMode display={{ ...defaultDisplay, mountMm: height }} onChange={nothing} />)
  expect(screen.queryByRole('group')).toBeNull()
})
