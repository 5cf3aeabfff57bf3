import type { Plugin } from 'vite'

/**
 * What the page may load and do: files of its own origin, nothing else. No inline script or style, no `eval`.
 * Style attributes of React go through `element.style`, which the policy allows.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const write = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** The policy as a `<meta>` element, for hosts that send no header of ours. A browser refuses `frame-ancestors` there. */
const metaPolicy = write(directives)

/** Own pages only: an agent takes up a ticket with the camera, once the browser allowed it. */
const own = ['camera']

/** Powers that neither the kiosk nor the phone page uses. What is not listed stays at the browser's own default. */
const denied = [
  'accelerometer',
  'bluetooth',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Sent with every file. */
const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': write({ ...directives, 'frame-ancestors': "'none'" }),
  'Permissions-Policy': [
    ...denied.map((power) => `${power}=()`),
    ...own.map((power) => `${power}=(self)`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * How long a browser may keep a file.
 * The page is kept nowhere, so that no way back leads to a finished session; files with a hash in their name never change.
 */
function cacheControl(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return path.includes('.') && !path.endsWith('.html') ? 'no-cache' : 'no-store'
}

/**
 * The headers of a file of the kiosk.
 * @param url path of the address asked for, with or without its query
 */
export function headersOf(url: string): Readonly<Record<string, string>> {
  const [path = '/'] = url.split('?')
  return { ...always, 'Cache-Control': cacheControl(path) }
}

/** Writes the policy into the built page, and sends the headers from the preview server (`npm start` is one). */
export function securityHeaders(): Plugin {
  return {
    name: 'parcours-security-headers',
    transformIndexHtml: {
      order: 'post',
      // The development server writes inline scripts and styles.
      handler: (_html, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const headers = Object.entries(headersOf(request.url ?? '/'))
        const setHeaders = () => {
          for (const [name, value] of headers) response.setHeader(name, value)
        }
        setHeaders()
        const { writeHead } = response
        // Again at the last moment: Vite's server sets `no-cache` on the page after us.
        response.writeHead = ((...args: Parameters<typeof writeHead>) => {
          setHeaders()
          // A file that is missing today may be there tomorrow.
          if (args[0] >= 400) response.setHeader('Cache-Control', 'no-store')
          return writeHead.apply(response, args)
        }) as typeof writeHead
        next()
      })
    },
  }
}
