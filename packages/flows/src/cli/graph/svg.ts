/**
 * A laid-out sheet as SVG.
 */
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import type { Box, Link, Sheet } from './layout.ts'
import { LINE, PAD } from './layout.ts'

/** The picture of a sheet. `describedBy` is the id of the list that says the same in words. */
export function sheetSvg(sheet: Sheet, title: string, id: string, describedBy: string): Html {
  return html`<svg viewBox="0 0 ${sheet.width} ${Math.ceil(sheet.height)}" width="${sheet.width}" role="img" aria-labelledby="${id}-title" aria-describedby="${describedBy}">
<title id="${id}-title">${title}</title>
<defs><marker id="${id}-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z"/></marker></defs>
${sheet.links.map((link) => linkPath(link, sheet, id))}
${sheet.boxes.map(boxGroup)}
</svg>`
}

function linkPath({ kind, from, to }: Link, { width }: Sheet, id: string): Html {
  const [y1, y2] = [middle(from), middle(to)]
  if (kind === 'before') {
    // Outside the column of steps, the further the longer, so that arrows do not lie on each other.
    const start = from.x + from.width
    const out = Math.min(width - 4, start + 16 + Math.abs(y2 - y1) / 12)
    return html`<path class="before" marker-end="url(#${id}-arrow)" d="M${start} ${y1} C${out} ${y1} ${out} ${y2} ${start + 2} ${y2}"/>`
  }
  const [x1, x2] = [from.x + from.width, to.x]
  const half = (x1 + x2) / 2
  return html`<path class="${kind}" data-from="${from.id}" data-to="${to.id}" d="M${x1} ${y1} C${half} ${y1} ${half} ${y2} ${x2} ${y2}"/>`
}

function middle({ y, height }: Box): number {
  return Math.round(y + height / 2)
}

function boxGroup({ kind, id, x, y, width, height, lines, noteFrom }: Box): Html {
  const top = Math.round(y)
  const rounding = kind === 'condition' ? 18 : 3
  const spans = lines.map(
    (line, index) =>
      html`<tspan x="${x + PAD}" y="${top + PAD + 12 + index * LINE}"${index >= noteFrom ? html` class="note"` : null}>${line}</tspan>`,
  )
  return html`<g class="box ${kind}" data-id="${id}"><rect x="${x}" y="${top}" width="${width}" height="${height}" rx="${rounding}"/><text>${spans}</text></g>`
}
