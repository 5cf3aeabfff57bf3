import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { hashPin } from '../src/settings/pinHash.ts'

/** The invented places, beside the page: `"directory": "places-demo.json"` in the settings shows them. */
export const demoFile = 'places-demo.json'

/** Their text. */
export const readDemo = (): string =>
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

/**
 * The PIN of the agents' desk under `npm start`: everybody may know it, since no visitor is there. No build has it: a
 * kiosk without settings keeps its desk closed.
 */
export const demoPin = '12345678'
/** Few: what is hashed is no secret. */
const demoRounds = 100_000

/** The settings of `npm start`: the invented places, and a desk that can be tried. */
export async function demoBranch() {
  return { directory: demoFile, agent: { pinHash: await hashPin(demoPin, demoRounds) } }
}

/**
 * Whether somebody put settings of their own beside the page.
 * @param folder the built kiosk
 */
export const hasOwnSettings = (folder: string): boolean => existsSync(join(folder, 'settings.json'))

/** For `npm start`, which has no branch: settings for a first look, where nobody put settings of their own. */
export function demoSettings(): Plugin {
  return {
    name: 'parcours-demo-settings',
    configurePreviewServer(server) {
      const { root, build } = server.config
      const settings = demoBranch().then(JSON.stringify)
      server.middlewares.use('/settings.json', (_request, response, next) => {
        if (hasOwnSettings(join(root, build.outDir))) return next()
        response.setHeader('Content-Type', 'application/json')
        void settings.then((text) => response.end(text))
      })
    },
  }
}
