/**
 * How long, and how much memory.
 */

/** Processor time in milliseconds, so that other work on the machine changes less. */
async function cpu(work: () => unknown): Promise<number> {
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Milliseconds for each thing, the best of three rounds once warm (one round when it takes over 3 seconds). */
export async function timeEach<T>(things: readonly T[], work: (thing: T) => unknown): Promise<number> {
  const round = async (some: readonly T[]): Promise<number> =>
    cpu(async () => {
      for (const thing of some) {
        const pending = work(thing)
        if (pending instanceof Promise) await pending
      }
    })
  await round(things.slice(0, Math.ceil(things.length / 10)))
  let best = await round(things)
  for (let more = 0; more < 2 && best < 3000; more++) best = Math.min(best, await round(things))
  return best / things.length
}

export interface Loaded<T> {
  readonly value: T
  readonly ms: number
  /** Megabytes kept after a collection; null unless node runs with --expose-gc. */
  readonly megabytes: number | null
}

/** Makes something: its time, and the memory that it keeps. */
export async function load<T>(make: () => T): Promise<Loaded<T>> {
  const before = heap()
  const made: T[] = []
  const ms = await cpu(() => made.push(make()))
  const after = heap()
  const megabytes = before === null || after === null ? null : (after - before) / 1_000_000
  return { value: made[0] as T, ms, megabytes }
}

function heap(): number | null {
  if (!globalThis.gc) return null
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
