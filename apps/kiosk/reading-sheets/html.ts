import type { WorkshopText } from '@parcours/flows/readings'
import { bindPunctuation } from '@parcours/i18n/punctuation'
import type { PictogramName } from '@parcours/ui'
import { pictureData, sheetStyle } from './assets.ts'
import { type Page, pagesOf } from './pages.ts'
import { type Part, partsOf, type Sentence } from './parts.ts'
import record from './record.fr.json' with { type: 'json' }
import words from './words.fr.json' with { type: 'json' }

/** Records of the ledger on one page: fewer on the first one, which says what to do with them. */
const recordsAPage = { first: 2, next: 3 }

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** Marks stay with their words; words with a hyphen inside stay on one line: no line ends with a hyphen (falc-rules L7). */
const unbroken = (text: string): string =>
  escaped(bindPunctuation(text)).replace(/[^\s&;]*\p{L}-\p{L}[^\s&;]*/gu, '<span class="whole">$&</span>')

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

const each = <T>(items: readonly T[], show: (item: T) => string): string => items.map(show).join('\n')

const paragraph = (text: string, name: string): string => `<p class="${name}">${unbroken(text)}</p>`

// Plain signs: a check and a question mark. No face, no colour: a copy in black and white says the same.
const icon = (path: string): string =>
  `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`
const understoodIcon = icon('<path d="M4 13l5 5L20 6"/>')
const notUnderstoodIcon = icon(
  '<path d="M8 8a4 4 0 1 1 5.5 3.7C12.4 12.2 12 13 12 14.5"/><path d="M12 19v.1"/>',
)

const picture = (name: PictogramName | null): string =>
  name === null ? '<span></span>' : `<img class="picture" src="${pictureData(name)}" alt="">`

const choice = (label: string, sign: string): string =>
  `<p class="choice"><span class="box"></span>${sign}<span>${escaped(label)}</span></p>`

const sentence = ({ text, picture: own }: Sentence): string => `<div class="row">
${picture(own)}
<div class="body">
${paragraph(text, 'sentence')}
<div class="choices">${choice(words.understood, understoodIcon)}${choice(words.notUnderstood, notUnderstoodIcon)}</div>
${paragraph(words.hardWord, 'write')}
</div>
</div>`

const part = ({ id, picture: own, sentences }: Part): string => `<div class="part">
<div class="row heading">${picture(own)}<h2 class="body">${escaped(words.parts[id])}</h2></div>
${each(sentences, sentence)}
</div>`

const opening = `<div class="opening">
<h1>${escaped(words.title)}</h1>
<div class="how">${each(words.howTo, (line) => paragraph(line, 'line'))}</div>
<div class="who">${paragraph(words.group, 'write')}${paragraph(words.date, 'write')}</div>
</div>`

const talk = ({ kind }: WorkshopText): string => `<div class="part">
<div class="row heading">${picture('person')}<h2 class="body">${escaped(words.talk)}</h2></div>
</div>
${each(
  words.talkAbout[kind],
  (line) =>
    `<div class="question">${paragraph(line, 'sentence')}${'<div class="blank"></div>'.repeat(3)}</div>`,
)}`

const page = (content: string, foot: string, about: string): string =>
  `<section class="page" data-text="${escaped(about)}"><div class="content">${content}</div><div class="foot">${foot}</div></section>`

/** The pages of one text: its sentences, then what to talk about. */
function sheet(text: WorkshopText): string {
  const read = pagesOf(partsOf(text)).map(
    (parts: Page, index) => `${index === 0 ? opening : ''}${each(parts, part)}`,
  )
  const contents = [...read, talk(text)]
  return each(
    contents.map((content, index) => {
      const number = filled(words.number, { hash: text.hash })
      const count = filled(words.page, { page: index + 1, pages: contents.length })
      return page(content, `${paragraph(number, 'number')}${paragraph(count, 'count')}`, text.id)
    }),
    (one) => one,
  )
}

/** What to copy into the ledger once the group has read a text, as `relecture.yaml` writes it. */
export function recordOf({ id, hash }: WorkshopText): string {
  return `  - text: ${id}
    hash: ${hash}
    group: ${record.group}
    date: ${record.date}
    verdict: ${record.verdict}
    remarks: []`
}

/** The last pages, for whoever leads the workshop. */
function records(texts: readonly WorkshopText[]): string {
  const groups: WorkshopText[][] = [texts.slice(0, recordsAPage.first)]
  for (let at = recordsAPage.first; at < texts.length; at += recordsAPage.next)
    groups.push(texts.slice(at, at + recordsAPage.next))
  const how = `<div class="how">${each(record.howTo, (line) => paragraph(line, 'line'))}</div>`
  return groups
    .map((group, index) => {
      const blocks = each(
        group,
        (text) =>
          `<div class="record">${each(recordOf(text).split('\n'), (line) => `<p>${escaped(line)}</p>`)}</div>`,
      )
      return page(`<h1>${escaped(record.title)}</h1>${index === 0 ? how : ''}${blocks}`, '', '')
    })
    .join('\n')
}

/** The sheets of a workshop as one HTML file, which holds its font and its pictures. A4, to be printed. */
export function sheetsHtml(texts: readonly WorkshopText[]): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escaped(words.title)}</title>
<style>
${sheetStyle()}
</style>
</head>
<body>
${each(texts, sheet)}
${records(texts)}
</body>
</html>
`
}
