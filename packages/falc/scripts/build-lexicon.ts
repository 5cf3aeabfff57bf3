/**
 * Compiles data/lexicon.json: French words with their kinds and how often they are met.
 *
 *   node scripts/build-lexicon.ts GRAMMALECTE_DIR SUBTITLES_JSON
 *
 * GRAMMALECTE_DIR: the unpacked Debian source archive grammalecte_2.1.2+ds2.orig.tar.xz (lexicon: MPL 2.0).
 * SUBTITLES_JSON: src/commonWords.json of the npm package @zxcvbn-ts/language-fr 4.1.2 (list: ODC-BY).
 * Neither is needed to use the checker. See data/README.md for licences and changes made.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = { lemma: string; verb: boolean; flags: string; forms: Map<string, Set<string>> }

const [grammalecte, subtitles] = process.argv.slice(2)
if (!grammalecte || !subtitles) throw new Error('Give the Grammalecte folder and the subtitle list.')

const TENSES: Record<string, string> = {
  Ip: 'I',
  Iq: 'Q',
  Is: 'S',
  If: 'F',
  Sp: 'U',
  Sq: 'V',
  K: 'K',
  E: 'E',
}
const PERSONS: Record<string, string> = {
  '1s': '1',
  '2s': '2',
  '3s': '3',
  '1p': '4',
  '2p': '5',
  '3p': '6',
  '3p!': '6',
}

/** Compact kinds of a form, such as `I3` (present, third person singular) or `n` (singular noun). */
function kindsOf(tags: string): string[] {
  const parts = tags.split('/')[0]?.split(/[;#]/)[0]?.split(':').slice(1) ?? []
  const plural = parts.includes('p') ? ['p'] : parts.includes('i') ? ['s', 'p'] : ['s']
  const kinds: string[] = []
  const verb = parts[0]?.startsWith('V')
  const tenses = parts.filter((p) => p in TENSES)
  for (const tense of tenses)
    for (const part of parts) {
      const person = PERSONS[part.replace('!', '')]
      if (person) kinds.push(`${TENSES[tense]}${person}`)
    }
  if (parts.includes('Y')) kinds.push('y')
  if (parts.includes('P')) kinds.push('p')
  if (parts.includes('Q')) kinds.push('q')
  if (!verb && parts.includes('N')) for (const n of plural) kinds.push(n === 's' ? 'n' : 'N')
  if (!verb && parts.includes('A')) for (const n of plural) kinds.push(n === 's' ? 'a' : 'A')
  if (parts.includes('W') || parts.includes('X') || parts.includes('U')) kinds.push('w')
  if (parts.includes('G')) kinds.push('g')
  return kinds
}

function readForms(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of readFileSync(join(grammalecte as string, 'lexicons/French.lex'), 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    const [rawForm, rawLemma, tags] = line.split('\t')
    if (!rawForm || !rawLemma || !tags || /^:(M|F|Z|T|@)/.test(tags)) continue
    const form = rawForm.replaceAll('’', "'")
    const lemma = rawLemma.replaceAll('’', "'")
    if (!/^[a-zàâäæçéèêëîïôœöùûüÿ'-]+$/.test(form) || !/^[a-zàâäæçéèêëîïôœöùûüÿ'-]+$/.test(lemma)) continue
    const verb = tags.startsWith(':V')
    const key = `${lemma}|${verb}`
    const entry = entries.get(key) ?? { lemma, verb, flags: '', forms: new Map() }
    const code = verb ? tags.slice(2, 11) : ''
    if (verb)
      entry.flags = `${code[3] === 't' ? 't' : ''}${code[7] === 'e' ? 'e' : ''}${code[5] === 'p' ? 'p' : ''}`
    const set = entry.forms.get(form) ?? new Set()
    for (const kind of kindsOf(tags)) set.add(kind)
    if (set.size > 0) entry.forms.set(form, set)
    entries.set(key, entry)
  }
  return entries
}

/** Frequency index 0 to 9 of Grammalecte's dictionary; 7 and more: at least 10 per million in books and encyclopedias. */
function readBooks(): Map<string, number> {
  const books = new Map<string, number>()
  const text = readFileSync(
    join(grammalecte as string, 'gc_lang/fr/dictionnaire/orthographe/FRANCAIS.dic'),
    'utf8',
  )
  for (const line of text.split('\n')) {
    const word = line.split(/[\t/]/)[0]?.replaceAll('’', "'")
    const index = /fq:(\d)/.exec(line)?.[1]
    if (!word || !index) continue
    const key = `${word}|${/po:v/.test(line)}`
    books.set(key, Math.max(books.get(key) ?? 0, Number(index)))
  }
  return books
}

/** Estimated occurrences per million in film subtitles, from the rank in the list: 10 at rank 5000, slope 1.5. */
const perMillion = (rank: number): number => 10 * (5000 / Math.max(rank, 1)) ** 1.5

function subtitleFrequencies(entries: Iterable<Entry>, books: Map<string, number>): Map<string, number> {
  const byForm = new Map<string, Map<string, number>>()
  for (const entry of entries)
    for (const form of entry.forms.keys()) {
      const weight = 10 ** (books.get(`${entry.lemma}|${entry.verb}`) ?? 0)
      const lemmas = byForm.get(form) ?? new Map<string, number>()
      lemmas.set(entry.lemma, Math.max(lemmas.get(entry.lemma) ?? 0, weight))
      byForm.set(form, lemmas)
    }
  const films = new Map<string, number>()
  const list = JSON.parse(readFileSync(subtitles as string, 'utf8')) as string[]
  list.forEach((word, rank) => {
    const lemmas = byForm.get(word.replaceAll('’', "'"))
    if (!lemmas) return
    const total = [...lemmas.values()].reduce((a, b) => a + b, 0)
    for (const [lemma, weight] of lemmas)
      films.set(lemma, (films.get(lemma) ?? 0) + (perMillion(rank + 1) * weight) / total)
  })
  return films
}

/** The longest start that all forms share, as far as the lemma goes. */
function commonStem(lemma: string, forms: Iterable<string>): string {
  let stem = lemma
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
  return stem
}

const entries = readForms()
const books = readBooks()
const films = subtitleFrequencies(entries.values(), books)
const paradigms = new Map<string, number>()
const lines: string[] = []
for (const entry of [...entries.values()].sort((a, b) => (a.lemma < b.lemma ? -1 : 1))) {
  const book = books.get(`${entry.lemma}|${entry.verb}`) ?? 0
  const film = films.get(entry.lemma) ?? 0
  if ((book < 5 && film < 0.5 && !(entry.verb && book === 4)) || entry.forms.size === 0) continue
  const stem = commonStem(entry.lemma, entry.forms.keys())
  const shape = [...entry.forms].map(
    ([form, kinds]) => `${form.slice(stem.length)}=${[...kinds].sort().join(' ')}`,
  )
  const paradigm = `${entry.lemma.slice(stem.length)}|${entry.flags}|${shape.sort().join(',')}`
  const id = paradigms.get(paradigm) ?? paradigms.size
  paradigms.set(paradigm, id)
  const filmIndex = Math.min(35, Math.max(0, Math.round(2 * Math.log2(film + 1))))
  lines.push(`${entry.lemma} ${id.toString(36)} ${book}${filmIndex.toString(36)}`)
}

/** Each word begins with the number of letters that it shares with the word before it. */
let previous = ''
const packed = lines.map((line) => {
  let shared = 0
  while (shared < 35 && shared < previous.length && previous[shared] === line[shared] && line[shared] !== ' ')
    shared++
  previous = line.split(' ')[0] as string
  return shared.toString(36) + line.slice(shared)
})
const out = { paradigms: [...paradigms.keys()], words: packed.join('\n') }
writeFileSync(new URL('../data/lexicon.json', import.meta.url), JSON.stringify(out))
console.log(`${lines.length} entries, ${paradigms.size} paradigms, ${JSON.stringify(out).length} characters`)
