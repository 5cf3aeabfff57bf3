import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    // The list of files of the first screen, read by the size gate.
    manifest: true,
    // Pictures stay files: the first screen loads only those that it shows.
    assetsInlineLimit: 0,
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
})
