/** The driver of the conformance suite for Playwright and Chromium: runs beside the test, not in the page. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type AxNode,
  type Driver,
  type DriverCall,
  driverName,
  type Media,
  markName,
  type Point,
} from './conformance/driver.ts'
import type { ConformanceOptions } from './conformance/index.ts'
import { suiteName } from './inPageName.ts'

/** What is used of a page of Playwright. */
export interface DrivenPage {
  readonly keyboard: { press(key: string): Promise<void> }
  emulateMedia(media: Media): Promise<void>
  setViewportSize(size: { width: number; height: number }): Promise<void>
}

/** A session of Chromium's own protocol: `page.context().newCDPSession(page)`. */
export interface ProtocolSession {
  send(method: string, parameters?: object): Promise<unknown>
}

export interface PlaywrightDriverOptions {
  readonly page: DrivenPage
  readonly session: ProtocolSession
  /** Name of the frame in which the components are. @default the page itself */
  readonly frame?: string
}

interface RawValue {
  readonly value?: unknown
}
interface RawNode {
  readonly nodeId: string
  readonly backendDOMNodeId?: number
  readonly ignored?: boolean
  readonly role?: RawValue
  readonly name?: RawValue
  readonly description?: RawValue
  readonly value?: RawValue
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[]
  readonly childIds?: readonly string[]
}
/** A node of the document; a frame holds a document of its own. */
interface RawElement {
  readonly backendNodeId: number
  /** Names and values by turns. */
  readonly attributes?: readonly string[]
  readonly children?: readonly RawElement[]
  readonly contentDocument?: RawElement
}
interface FrameTree {
  readonly frame: { readonly id: string; readonly name?: string }
  readonly childFrames?: readonly FrameTree[]
}

const wordsOf = (raw: RawValue | undefined): string => (raw?.value === undefined ? '' : String(raw.value))

const isState = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** Chromium's own names of roles, in the words of ARIA. */
const roleNames: Record<string, string> = {
  StaticText: 'text',
  RootWebArea: 'document',
  InlineTextBox: 'box',
  ListMarker: 'marker',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  // Fields for which ARIA has no word.
  Date: 'textbox',
  DateTime: 'textbox',
  InputTime: 'textbox',
  ColorWell: 'button',
}

/** The list of nodes that the protocol gives, as a tree without what a screen reader never meets. */
function treeOf(nodes: readonly RawNode[], marks: ReadonlyMap<number, string>): AxNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (node: RawNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      if (!child) return []
      const role = wordsOf(child.role)
      if (role === 'InlineTextBox') return []
      return child.ignored === true || role === 'none' || role === 'generic' ? passed(child) : [made(child)]
    })
  // A node without a role of its own still counts where it is a live region.
  const passed = (node: RawNode): AxNode[] => (isLive(node) ? [made(node)] : below(node))
  const made = (node: RawNode): AxNode => {
    const role = wordsOf(node.role)
    const states = (node.properties ?? []).flatMap(({ name, value }) =>
      isState(value.value) ? [[name, value.value] as const] : [],
    )
    return {
      role: roleNames[role] ?? role,
      name: wordsOf(node.name),
      description: wordsOf(node.description),
      value: wordsOf(node.value),
      states: Object.fromEntries(states),
      mark: (node.backendDOMNodeId !== undefined && marks.get(node.backendDOMNodeId)) || '',
      children: below(node),
    }
  }
  const [root] = nodes
  if (!root) throw new Error('The accessibility tree is empty: was the page closed?')
  return made(root)
}

/** The marks that the suite has put on elements, by their nodes. */
function marksIn(element: RawElement): [number, string][] {
  const { attributes = [], children = [], contentDocument } = element
  const at = attributes.indexOf(markName)
  return [
    ...(at < 0 ? [] : [[element.backendNodeId, attributes[at + 1] ?? ''] as [number, string]]),
    ...[...children, ...(contentDocument ? [contentDocument] : [])].flatMap(marksIn),
  ]
}

async function marksOf(session: ProtocolSession): Promise<ReadonlyMap<number, string>> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: RawElement
  }
  // Or the browser would tell of every change of the page from now on.
  await session.send('DOM.disable')
  return new Map(marksIn(root))
}

const isLive = ({ properties = [] }: RawNode): boolean =>
  properties.some(({ name, value }) => name === 'live' && value.value !== 'off')

const findFrame = (tree: FrameTree, name: string): string | undefined =>
  tree.frame.name === name
    ? tree.frame.id
    : (tree.childFrames ?? []).map((child) => findFrame(child, name)).find((id) => id !== undefined)

/** Time in which Chromium has done what it was asked to do with a finger, in ms. */
const settling = 100

/**
 * Chromium makes a long press of a finger that stands for a mouse, as it does of a true one; the finger of
 * `Input.dispatchTouchEvent` may rest for ever.
 */
async function heldFinger(session: ProtocolSession, { x, y }: Point, ms: number): Promise<void> {
  const finger = (type: 'mousePressed' | 'mouseReleased') =>
    session.send('Input.emulateTouchFromMouseEvent', {
      type,
      x: Math.round(x),
      y: Math.round(y),
      button: 'left',
      clickCount: 1,
    })
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' })
  try {
    await finger('mousePressed')
    await new Promise((resolve) => setTimeout(resolve, ms))
    await finger('mouseReleased')
    // It is answered before it is done, and a finger that is no longer emulated is taken away.
    await new Promise((resolve) => setTimeout(resolve, settling))
  } finally {
    await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: false })
  }
}

/** Drives a page of Playwright in Chromium. */
export function playwrightDriver({ page, session, frame }: PlaywrightDriverOptions): Driver {
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | undefined) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] })
  return {
    press: async (keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    touch: async (fingers) => {
      for (const path of fingers) {
        for (const [index, at] of path.entries()) await finger(index === 0 ? 'touchStart' : 'touchMove', at)
        await finger('touchEnd', undefined)
      }
    },
    hold: (at, ms) => heldFinger(session, at, ms),
    emulate: (media) => page.emulateMedia(media),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    accessibility: async () => {
      const frames = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree }
      const frameId = frame === undefined ? undefined : findFrame(frames.frameTree, frame)
      const answer = await session.send('Accessibility.getFullAXTree', frameId ? { frameId } : {})
      return treeOf((answer as { nodes: RawNode[] }).nodes, await marksOf(session))
    },
  }
}

const sessions = new WeakMap<DrivenPage, Promise<ProtocolSession>>()

/** One session a page: each new one would be one more to keep open. */
function sessionOf(page: DrivenPage, open: () => Promise<ProtocolSession>): Promise<ProtocolSession> {
  const session = sessions.get(page) ?? open()
  sessions.set(page, session)
  return session
}

/** A page of Playwright that the suite is run on. */
export interface CheckedPage extends DrivenPage {
  context(): { newCDPSession(page: unknown): Promise<ProtocolSession> }
  exposeFunction(name: string, call: (name: DriverCall, args: unknown[]) => unknown): Promise<unknown>
}

const sessionOfPage = (page: CheckedPage) => sessionOf(page, () => page.context().newCDPSession(page))

/** Does what a page or a frame asks its driver to do. */
function answer(driver: Driver, call: DriverCall, args: readonly unknown[]): Promise<unknown> {
  const act: (...values: readonly unknown[]) => Promise<unknown> = driver[call] as never
  return act(...args)
}

const exposed = new WeakMap<CheckedPage, Promise<unknown>>()

async function expose(page: CheckedPage): Promise<unknown> {
  const driver = playwrightDriver({ page, session: await sessionOfPage(page) })
  return page.exposeFunction(driverName, (call, args) => answer(driver, call, args))
}

/** Gives the driver to the page, opened or not, once: `exposedDriver()` finds it there. For suites that run in the page. */
export async function exposeDriver(page: CheckedPage): Promise<void> {
  const known = exposed.get(page) ?? expose(page)
  exposed.set(page, known)
  await known
}

/** What the protocol answers to a script. */
interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

/** Runs a script in the page, whatever its security policy: `page.evaluate` of a text needs `unsafe-eval`. */
async function evaluate(session: ProtocolSession, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = (await session.send('Runtime.evaluate', asked)) as Evaluated
  if (exceptionDetails)
    throw new Error(
      `The suite failed in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    )
  return result.value
}

/** The suite as one script, which the build of the package writes beside this file. */
const suiteFile = join(import.meta.dirname, 'inPage.js')

/**
 * Holds what a page of Playwright shows now to the conformance suite. Nothing of the suite need be in the page: it is
 * put there, past any security policy, and works on a built application too. Chromium only; the context has `hasTouch`.
 * @returns each mistake as one sentence; empty when all is well.
 * @throws where the page is closed or goes elsewhere meanwhile.
 */
export async function conformanceOfPage(
  page: CheckedPage,
  options: ConformanceOptions = {},
): Promise<readonly string[]> {
  await exposeDriver(page)
  const session = await sessionOfPage(page)
  await evaluate(session, await readFile(suiteFile, 'utf8'))
  // The suite answers with a list of sentences.
  return (await evaluate(session, `${suiteName}(${JSON.stringify(options)})`)) as string[]
}

/** What a command of Vitest in browser mode is given, as far as it is used. */
export interface VitestContext {
  readonly page: DrivenPage
  readonly context: { newCDPSession(page: never): Promise<ProtocolSession> }
}

/** The name that Vitest gives to the frame in which tests run. */
const vitestFrame = 'vitest-iframe'

/**
 * The driver for Vitest in browser mode, with its provider for Playwright: name it in `browser.commands`, and give
 * `remoteDriver((call, args) => commands.drive(call, args))` to `conformanceProblems`.
 */
export async function drive(
  { page, context }: VitestContext,
  call: DriverCall,
  args: readonly unknown[],
): Promise<unknown> {
  const session = await sessionOf(page, () => context.newCDPSession(page as never))
  return answer(playwrightDriver({ page, session, frame: vitestFrame }), call, args)
}
