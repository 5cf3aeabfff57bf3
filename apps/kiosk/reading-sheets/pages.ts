import type { Part } from './parts.ts'

/** One page of a sheet: parts, or the end of one that began on the page before. */
export type Page = readonly Part[]

// Heights in mm, as sheet.css draws them; a test measures that nothing leaves its page.
const room = 256
/** Title of the sheet, how to read it, group and date: on the first page. */
const openingHeight = 89
const headingHeight = 27
const boxesHeight = 33.5
const lineHeight = 10.6
const charactersALine = 40

const heightOf = (text: string): number => boxesHeight + lineHeight * Math.ceil(text.length / charactersALine)

const heightOfPart = ({ sentences }: Part): number =>
  sentences.reduce((sum, { text }) => sum + heightOf(text), headingHeight)

/** Lays parts on pages. A part stays whole where a page can hold it; a sentence is never cut. */
export function pagesOf(parts: readonly Part[]): readonly Page[] {
  const pages: Part[][] = [[]]
  let left = room - openingHeight
  const turn = () => {
    pages.push([])
    left = room
  }
  for (const part of parts) {
    if (heightOfPart(part) > left && left < room) turn()
    let shown: Part = { ...part, sentences: [] }
    left -= headingHeight
    for (const sentence of part.sentences) {
      const height = heightOf(sentence.text)
      if (height > left && shown.sentences.length > 0) {
        pages.at(-1)?.push(shown)
        shown = { ...part, sentences: [] }
        turn()
        left -= headingHeight
      }
      left -= height
      shown = { ...shown, sentences: [...shown.sentences, sentence] }
    }
    pages.at(-1)?.push(shown)
  }
  return pages
}
