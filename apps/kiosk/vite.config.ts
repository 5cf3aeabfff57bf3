import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { securityHeaders } from './server/securityHeaders.ts'
import { serviceWorker } from './server/serviceWorker.ts'

export default defineConfig({
  // A missing file is missing: never the page in its place, which the service worker would keep as that file.
  appType: 'mpa',
  plugins: [react(), securityHeaders(), serviceWorker()],
  build: {
    // The list of files of the first screen, read by the size gate.
    manifest: true,
    // Pictures stay files: the first screen loads only those that it shows.
    assetsInlineLimit: 0,
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
})
