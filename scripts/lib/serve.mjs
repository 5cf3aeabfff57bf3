// Serving a built folder on this machine only, on the first free port.
import { spawn } from 'node:child_process'
import { at } from './paths.mjs'
import { Problem } from './problem.mjs'
import { run, tool } from './process.mjs'

/** Builds a workspace and what it stands on; what has not changed comes from turbo's cache. */
export async function build(workspace) {
  console.log('Building what has changed…')
  const [command, ...args] = tool(
    'turbo',
    'run',
    'build',
    `--filter=${workspace}`,
    '--output-logs=errors-only',
  )
  await run(command, args, { because: `${workspace} could not be built` })
}

/** The port asked for in PORT, else the usual one. */
export const wantedPort = (usual) => Number.parseInt(process.env.PORT ?? '', 10) || usual

/** Serves `apps/<app>/dist` on 127.0.0.1, from `port` on, with Vite plugins; resolves with the address. */
export async function serveBuilt(app, port, plugins = []) {
  const { preview } = await import('vite')
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      const server = await preview({
        root: at('apps', app),
        configFile: false,
        plugins,
        appType: 'mpa',
        logLevel: 'error',
        build: { outDir: 'dist' },
        preview: { host: '127.0.0.1', port: candidate, strictPort: true },
      })
      stopOnSignal(() => server.close())
      return `http://127.0.0.1:${candidate}/`
    } catch (error) {
      if (!/already in use/i.test(error.message)) throw error
      console.log(`Port ${candidate} is taken.`)
    }
  }
  throw new Problem(`No free port from ${port} to ${port + 19}: set PORT to a free one.`)
}

/** Ctrl-C ends cleanly, with exit code 0: stopping a server is no error. */
function stopOnSignal(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      console.log('\nStopped.')
      setTimeout(() => process.exit(0), 500).unref()
      await close()
      process.exit(0)
    })
  }
}

/** Tells the address, and opens it where there is a display and `--no-open` was not said. */
export function present(what, address) {
  console.log(`\n${what}: ${address}\nCtrl-C stops it.\n`)
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin'
  if (!hasDisplay || process.argv.includes('--no-open')) return
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  })
  const sayOnce = () => console.log('No browser could be opened from here: open the address yourself.')
  opener.on('error', sayOnce)
  opener.on('exit', (code) => code && sayOnce())
  opener.unref()
}
