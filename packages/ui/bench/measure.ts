/**
 * How long a page takes until it answers, in Chromium with a slowed processor.
 */
import type { Browser, CDPSession } from 'playwright'
import { words } from './pages/words.ts'

/** One start of a page, in milliseconds. */
export interface Start {
  /** From navigation until the buttons are drawn and no long task (over 50 ms) holds the page any more. */
  readonly interactive: number
  /** Time in scripts until then. */
  readonly script: number
  /** From the press of a button until the dialog is drawn. */
  readonly press: number
}

interface Seen {
  shown: number
  lastTaskEnd: number
  press: number
}

declare global {
  interface Window {
    seen: Seen
  }
}

/** Runs in the page, before its scripts. */
function watch(name: string): void {
  const seen: Seen = { shown: 0, lastTaskEnd: 0, press: 0 }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.lastTaskEnd = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.press = Math.max(seen.press, duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  const observer = new MutationObserver(() => {
    if (![...document.querySelectorAll('button')].some(({ textContent }) => textContent?.includes(name)))
      return
    observer.disconnect()
    // After the frame that draws it: a message is handled once the frame is done.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        seen.shown = performance.now()
      }
      port2.postMessage(null)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
}

/**
 * Starts a page once, without a cache.
 * @param rate how many times slower the processor is made
 */
export async function startOnce(browser: Browser, url: string, rate: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(watch, words.help)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.goto(url)
  await page.waitForFunction(() => window.seen.shown > 0)
  await page.waitForTimeout(500)
  const script = await scriptTime(session)
  const { shown, lastTaskEnd } = await page.evaluate(() => window.seen)
  await page.getByRole('button', { name: words.help }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  const { press } = await page.evaluate(() => window.seen)
  await context.close()
  return { interactive: Math.max(shown, lastTaskEnd), script, press }
}

/** The middle of a list, and its quarter and three-quarter marks. */
export interface Spread {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** Middle half of some figures. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN
  return { low: at(0.25), middle: at(0.5), high: at(0.75) }
}
