/** Writes the files of communes before the tests: `generated/` is not kept in git. */
export async function setup(): Promise<void> {
  // @ts-expect-error a plain script without types: it runs when it is imported.
  await import('../bin/communes.mjs')
}
