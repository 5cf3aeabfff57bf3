import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PictogramName } from '@parcours/ui'

// A sheet is one file that holds all it shows: it opens on any machine, without network.

const ui = new URL('../../../packages/ui/', import.meta.url)
const concepts = JSON.parse(readFileSync(new URL('pictograms/concepts.json', ui), 'utf8')) as Record<
  PictogramName,
  { readonly file: string }
>

const dataOf = (file: string | URL, type: string): string =>
  `data:${type};base64,${readFileSync(file).toString('base64')}`

/** A pictogram of `ui` as an address that holds the picture itself. */
export const pictureData = (name: PictogramName): string =>
  dataOf(new URL(`pictograms/${concepts[name].file}`, ui), 'image/svg+xml')

/** The style of the sheets, with the font of `ui` inside. */
export function sheetStyle(): string {
  const font = createRequire(new URL('package.json', ui)).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  )
  const face = `@font-face {
  font-family: 'Atkinson Hyperlegible Next Variable';
  font-weight: 200 800;
  src: url('${dataOf(font, 'font/woff2')}') format('woff2');
}`
  return `${face}\n${readFileSync(new URL('sheet.css', import.meta.url), 'utf8')}`
}
