/**
 * Builds a page with the same bundler and settings for everybody, and weighs the files that a browser loaded of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Bytes that a page loads. Scripts and styles packed by gzip; fonts and pictures as they are. */
export interface Weight {
  readonly js: number
  readonly css: number
  readonly fonts: number
}

/**
 * @param folder that of `installAll`
 * @param page name of its file in `pages`
 * @param head further lines of the head of the page
 * @returns the folder of the built page
 */
export async function buildPage(folder: string, page: string, head = ''): Promise<string> {
  const root = join(folder, 'pages')
  const template = readFileSync(join(root, 'index.html'), 'utf8')
  const input = join(root, `${page}.html`)
  writeFileSync(input, template.replace('CONTENDER', page).replace('<!-- HEAD -->', head))
  const outDir = join(folder, 'dist', page)
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  })
  return outDir
}

/** Weighs the files that were asked for, named as in the built page (`assets/ours-1a2b.js`). */
export function weigh(dist: string, loaded: Iterable<string>): Weight {
  const files = [...new Set(loaded)]
  const sum = (end: RegExp, sizeOf: (bytes: Buffer) => number): number =>
    files
      .filter((file) => end.test(file))
      .reduce((total, file) => total + sizeOf(readFileSync(join(dist, file))), 0)
  return {
    js: sum(/\.m?js$/, (bytes) => gzipSync(bytes).length),
    css: sum(/\.css$/, (bytes) => gzipSync(bytes).length),
    fonts: sum(/\.(woff2?|ttf|otf)$/, (bytes) => bytes.length),
  }
}
