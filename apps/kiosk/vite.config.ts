import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { demoPlaces } from './server/demo.ts'
import { securityHeaders } from './server/securityHeaders.ts'
import { serviceWorker } from './server/serviceWorker.ts'

export default defineConfig({
  // A missing file is missing: never the page in its place, which the service worker would keep as that file.
  appType: 'mpa',
  plugins: [react(), securityHeaders(), demoPlaces(), serviceWorker()],
  build: {
    // The list of files of the first screen, read by the size gate.
    manifest: true,
    // Pictures stay files: the first screen loads only those that it shows.
    assetsInlineLimit: 0,
    // The first screen is one file: cut into the parts that later screens share, it is 5.7 kB heavier when packed.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first-screen', tags: ['$initial'] }] } },
    },
    // A browser that does not know modulepreload fetches the same files a moment later.
    modulePreload: { polyfill: false },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
})
