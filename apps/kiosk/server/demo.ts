import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The invented places, beside the page: `"directory": "places-demo.json"` in the settings shows them. */
const demoFile = 'places-demo.json'

const readDemo = (): string =>
  readFileSync(new URL('../../../packages/places/demo/places.json', import.meta.url), 'utf8')

/** Puts the invented places beside the page of each build, under the name that the example of the settings gives. */
export function demoPlaces(): Plugin {
  return {
    name: 'parcours-demo-places',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: demoFile, source: readDemo() })
    },
    configureServer(server) {
      server.middlewares.use(`/${demoFile}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(readDemo())
      })
    },
  }
}

/** For `npm start`, which has no branch: settings that show the invented places, where nobody put settings of their own. */
export function demoSettings(): Plugin {
  return {
    name: 'parcours-demo-settings',
    configurePreviewServer(server) {
      const { root, build } = server.config
      server.middlewares.use('/settings.json', (_request, response, next) => {
        if (existsSync(join(root, build.outDir, 'settings.json'))) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify({ directory: demoFile }))
      })
    },
  }
}
