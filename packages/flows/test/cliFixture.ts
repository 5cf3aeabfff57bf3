/**
 * Shared by the tests of the command line: a case, and a call of a command as from a shell.
 */
import type { Outcome } from '../src/cli/command.ts'
import { run } from '../src/cli/main.ts'

export const GOLDEN = {
  version: 1,
  events: ['moving'],
  facts: { moving_date: '2027-06-01', home_now_status: 'tenant', home_now_furnished: false },
}

/** Runs a command on 1 December 2026; `input` is the standard input. */
export async function parcours(args: readonly string[], input: unknown = GOLDEN): Promise<Outcome> {
  return run(args, {
    now: () => '2026-12-01',
    readInput: () => (typeof input === 'string' ? input : JSON.stringify(input)),
  })
}
