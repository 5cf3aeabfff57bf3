import { readBlocks, readHtmlBlocks } from './blocks.ts'
import { blankHtml, blankMarkdown } from './markup.ts'
import type { TextDocument, TextFormat } from './types.ts'

/** Control and direction marks say nothing to a reader; they must not glue or cut words. */
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu

/** Strings of a catalogue hold marks too: placeholders stay, tags go. */
function blankText(source: string): string {
  return source.includes('<')
    ? source.replace(/<(?:\/?[a-zA-Z][^<>\n]{0,300}|\d\/?|\/\d)>/g, (tag) => ' '.repeat(tag.length))
    : source
}

/** Cuts a text in blocks, sentences and tokens. Never throws; cost is linear in the length of the text. */
export function readDocument(source: string, format: TextFormat = 'text'): TextDocument {
  const blanked =
    format === 'markdown' ? blankMarkdown(source) : format === 'html' ? blankHtml(source) : blankText(source)
  const prose = blanked.replace(INVISIBLE, (mark) => '\u200B'.repeat(mark.length))
  const blocks = format === 'html' ? readHtmlBlocks(source, prose) : readBlocks(prose, format)
  return { source, prose, format, blocks }
}
