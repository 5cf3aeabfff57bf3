import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Places where a trace of a visitor may be found. */
export type Place = 'storage' | 'caches' | 'databases' | 'address' | 'history' | 'memory' | 'profile'

/**
 * Searches the page of a running browser. What is searched for never enters the page: it would be found there.
 * @param texts what the visitor gave, in each way it may be written
 * @returns the places where one of the texts is; empty when nothing is left
 */
export async function tracesInPage(page: Page, texts: readonly string[]): Promise<Place[]> {
  const has = (found: string) => texts.some((text) => found.includes(text))
  const found: Place[] = []
  // Memory first: looking at the rest would bring it there.
  if (has(await memoryOf(page))) found.push('memory')
  const kept = await keptTexts(page)
  for (const place of ['storage', 'caches', 'databases', 'address'] as const)
    if (has(kept[place])) found.push(place)
  if (has(await historyOf(page))) found.push('history')
  return found
}

/**
 * Searches the memory of a page that goes on.
 * @returns those of the texts that it holds, each with what holds it
 */
export async function tracesInMemory(page: Page, texts: readonly string[]): Promise<Map<string, string>> {
  const kept = keptStrings(JSON.parse(await memoryOf(page)))
  return new Map(
    texts.flatMap((text) => {
      const found = kept.find(({ string }) => string.includes(text))
      return found ? [[text, found.holders()] as const] : []
    }),
  )
}

/** A string of the page's memory. */
interface KeptString {
  readonly string: string
  /** What holds it, what holds that, up to the roots: one line for each. */
  readonly holders: () => string
}

/** A heap snapshot: nodes and edges as rows of numbers, whose names are in the list of strings. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: Readonly<Record<'node_fields' | 'edge_fields', readonly string[]>> & {
      readonly edge_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly strings: readonly string[]
}

/**
 * The strings that the page itself holds on to. What only the tool of the journeys holds, by its handles of elements that
 * it pressed, is not the page's: such an element keeps the whole screen that it stood in.
 */
function keptStrings({ snapshot: { meta }, nodes, edges, strings }: HeapSnapshot): KeptString[] {
  const [node, edge, [kinds]] = [meta.node_fields, meta.edge_fields, meta.edge_types]
  const at = (list: readonly number[], index: number): number => list[index] ?? 0
  const begins = new Map<number, number>()
  let next = 0
  for (let row = 0; row < nodes.length; row += node.length) {
    begins.set(row, next)
    next += at(nodes, row + node.indexOf('edge_count')) * edge.length
  }
  const nameOf = (row: number): string => strings[at(nodes, row + node.indexOf('name'))] ?? ''
  const seen = new Set([0])
  const holders = new Map<number, { readonly row: number; readonly as: string }>()
  for (const row of seen) {
    const begin = begins.get(row) ?? 0
    const end = begin + at(nodes, row + node.indexOf('edge_count')) * edge.length
    const isHandles = nameOf(row).includes('Global handles')
    for (let one = begin; one < end; one += edge.length) {
      const name = strings[at(edges, one + edge.indexOf('name_or_index'))] ?? ''
      const isWeak = kinds[at(edges, one + edge.indexOf('type'))] === 'weak'
      const to = at(edges, one + edge.indexOf('to_node'))
      if (isWeak || seen.has(to) || (isHandles && name.includes('DevTools'))) continue
      seen.add(to)
      holders.set(to, { row, as: name })
    }
  }
  const holdersOf = (row: number): string => {
    const lines: string[] = []
    for (let held = holders.get(row); held; held = holders.get(held.row))
      lines.push(`${held.as} of ${nameOf(held.row).slice(0, 80)}`)
    return lines.join('\n')
  }
  return [...seen].map((row) => ({ string: nameOf(row), holders: () => holdersOf(row) }))
}

/** Every string of the page's memory, as a heap snapshot after garbage collection holds it. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  // Twice: the first collection may only let go of what held the rest.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', {})
  await session.detach()
  return chunks.join('')
}

type KeptPlace = 'storage' | 'caches' | 'databases' | 'address'

/** All that the page keeps, as text. */
function keptTexts(page: Page): Promise<Record<KeptPlace, string>> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await settle(indexedDB.open(name))
        const names = [...database.objectStoreNames]
        const stores = names.length > 0 ? database.transaction(names) : undefined
        const all = names.map((store) => settle(stores?.objectStore(store).getAll() as IDBRequest))
        return [name, names, await Promise.all(all)]
      }),
    )
    const caching = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name)
      const answers = (await cache.keys()).map(async (request) => [
        request.url,
        await (await cache.match(request))?.text(),
      ])
      return [name, await Promise.all(answers)]
    })
    return {
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      databases: JSON.stringify(databases),
      caches: JSON.stringify(await Promise.all(caching)),
      address: JSON.stringify([location.href, document.referrer, document.title, window.name]),
    }
  })
}

/** Addresses, states and texts of all the pages that lie behind this one, and of what can be gone forward to. */
async function historyOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory')
  await session.detach()
  const seen = entries.map(({ url, title }) => `${url} ${title}`)
  const look = async () => {
    await page.waitForLoadState()
    seen.push(
      await page.evaluate(() =>
        JSON.stringify([location.href, history.state, document.documentElement.outerHTML]),
      ),
    )
  }
  const go = async (from: number, to: number) => {
    for (let index = from; index !== to; index += Math.sign(to - from)) {
      await (to < from ? page.goBack() : page.goForward())
      await look()
    }
  }
  await go(currentIndex, 0)
  await go(0, entries.length - 1)
  await go(entries.length - 1, currentIndex)
  return seen.join('\n')
}

/** Searches every file of a profile folder, written in UTF-8 or UTF-16. Gives the files in which a text is. */
export function tracesInProfile(folder: string, texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')])
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file)
      return needles.some((needle) => content.includes(needle))
    })
}
