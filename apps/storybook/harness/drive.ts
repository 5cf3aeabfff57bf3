import type { DriverCall } from '@parcours/ui/testing'
import { drive as driveFrame } from '@parcours/ui/testing/playwright'
// The types of `context.page`.
import type {} from '@vitest/browser-playwright'
import type { BrowserCommand } from 'vitest/node'

/** Called from the browser: does on the test page what a story cannot do to itself. See `Driver`. */
export const drive: BrowserCommand<[call: DriverCall, args: readonly unknown[]]> = driveFrame
