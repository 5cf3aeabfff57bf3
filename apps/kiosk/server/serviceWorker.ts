import { VitePWA } from 'vite-plugin-pwa'

/** The settings of the branch: changed by the operator, not by a build, so they are not part of a version. */
const settingsFile = '/settings.json'

/**
 * The service worker: every built file of one version, all of them or none.
 * It waits until the page says that nobody is there (`src/devices/offline.ts`); until then the version before serves.
 */
export function serviceWorker() {
  return VitePWA({
    // We register it ourselves, after the first screen; nothing is written into the page.
    injectRegister: null,
    registerType: 'prompt',
    manifest: false,
    workbox: {
      globPatterns: ['**/*'],
      globIgnores: ['.vite/**', 'sw.js', settingsFile.slice(1)],
      // A whole version in one file: no second file that could be missing.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      // An address that we do not know is not the kiosk.
      navigateFallback: null,
      dontCacheBustURLsMatching: /^assets\//,
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname === '/settings.json',
          handler: 'NetworkFirst',
          options: {
            cacheName: 'settings',
            // A server that does not answer is as good as none.
            networkTimeoutSeconds: 2,
            // A branch without this file stays one without a network.
            cacheableResponse: { statuses: [200, 404] },
          },
        },
        {
          // The directory of places, under the name that the settings give it. Files of a build are not asked for here.
          urlPattern: ({ url, sameOrigin }) => sameOrigin && /^\/(?!assets\/).+\.json$/.test(url.pathname),
          handler: 'NetworkFirst',
          options: {
            cacheName: 'directory',
            networkTimeoutSeconds: 2,
            cacheableResponse: { statuses: [200] },
          },
        },
      ],
    },
  })
}
