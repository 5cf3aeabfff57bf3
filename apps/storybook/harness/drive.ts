import type { DriverCall } from '@parcours/ui/testing'
import { type ProtocolSession, playwrightDriver } from '@parcours/ui/testing/playwright'
// The types of `context.page`.
import type {} from '@vitest/browser-playwright'
import type { BrowserCommand, BrowserCommandContext } from 'vitest/node'

/** Name that Vitest gives to the frame in which the stories are. */
const frame = 'vitest-iframe'

const sessions = new WeakMap<object, Promise<ProtocolSession>>()

function sessionOf({ page }: BrowserCommandContext): Promise<ProtocolSession> {
  const known = sessions.get(page)
  const session = known ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** Called from the browser: does on the test page what a story cannot do to itself. See `Driver`. */
export const drive: BrowserCommand<[call: DriverCall, args: readonly unknown[]]> = async (
  context,
  call,
  args,
) => {
  const driver = playwrightDriver({ page: context.page, session: await sessionOf(context), frame })
  const act: (...values: readonly unknown[]) => Promise<unknown> = driver[call] as never
  return act(...args)
}
