/** The driver of the conformance suite for Playwright and Chromium: runs beside the test, not in the page. */
import {
  type AxNode,
  type Driver,
  type DriverCall,
  driverName,
  type Media,
  type Point,
} from './conformance/driver.ts'

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
  readonly ignored?: boolean
  readonly role?: RawValue
  readonly name?: RawValue
  readonly description?: RawValue
  readonly value?: RawValue
  readonly properties?: readonly { readonly name: string; readonly value: RawValue }[]
  readonly childIds?: readonly string[]
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
}

/** The list of nodes that the protocol gives, as a tree without what a screen reader never meets. */
function treeOf(nodes: readonly RawNode[]): AxNode {
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
      children: below(node),
    }
  }
  const [root] = nodes
  if (!root) throw new Error('The accessibility tree is empty: was the page closed?')
  return made(root)
}

const isLive = ({ properties = [] }: RawNode): boolean =>
  properties.some(({ name, value }) => name === 'live' && value.value !== 'off')

const findFrame = (tree: FrameTree, name: string): string | undefined =>
  tree.frame.name === name
    ? tree.frame.id
    : (tree.childFrames ?? []).map((child) => findFrame(child, name)).find((id) => id !== undefined)

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
    emulate: (media) => page.emulateMedia(media),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    accessibility: async () => {
      const frames = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree }
      const frameId = frame === undefined ? undefined : findFrame(frames.frameTree, frame)
      const answer = await session.send('Accessibility.getFullAXTree', frameId ? { frameId } : {})
      return treeOf((answer as { nodes: RawNode[] }).nodes)
    },
  }
}

/** Gives the driver to the page, before it is opened: `exposedDriver()` finds it there. */
export async function exposeDriver(
  page: DrivenPage & {
    exposeFunction(name: string, call: (name: DriverCall, args: unknown[]) => unknown): Promise<unknown>
  },
  session: ProtocolSession,
): Promise<void> {
  const driver = playwrightDriver({ page, session })
  await page.exposeFunction(driverName, (name, args) => {
    const call: (...values: unknown[]) => Promise<unknown> = driver[name] as never
    return call(...args)
  })
}
