import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { securityHeaders } from './server/securityHeaders.ts'

/** The kiosk on its paper, for paper.spec.ts: under the same policy as the kiosk, and never part of it. */
export default defineConfig({
  root: fileURLToPath(new URL('journeys/paper-page', import.meta.url)),
  plugins: [react(), securityHeaders()],
  build: {
    outDir: fileURLToPath(new URL('.cache/paper-page', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
  preview: { host: '127.0.0.1', strictPort: true },
})
