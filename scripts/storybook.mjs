// npm run storybook: the components, built and served on this machine. `npm run storybook -- --dev` rebuilds as
// you write. Options: --no-open; PORT=… in the environment.
import { at } from './lib/paths.mjs'
import { main } from './lib/problem.mjs'
import { run, tool } from './lib/process.mjs'
import { build, present, serveBuilt, wantedPort } from './lib/serve.mjs'
import { ensureReady } from './setup.mjs'

await main(async () => {
  await ensureReady()
  const port = wantedPort(6006)
  if (process.argv.includes('--dev')) {
    await build('@parcours/storybook^...')
    const [command, ...args] = tool(
      'storybook',
      'dev',
      '--host',
      '127.0.0.1',
      '-p',
      String(port),
      '--no-open',
    )
    return run(command, args, { cwd: at('apps', 'storybook'), because: 'Storybook stopped' })
  }
  await build('@parcours/storybook')
  present('Storybook is at', await serveBuilt('storybook', port))
})
