import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CATALOGUE } from '../src/cli/command.ts'
import { escaped, html } from '../src/cli/html.ts'
import { run } from '../src/cli/main.ts'
import { reviewModel } from '../src/cli/review/model.ts'
import { writerNotes } from '../src/cli/review/notes.ts'
import { filesOf } from '../src/cli/review.ts'
import { feedsOf } from '../src/cli/sourceFeeds.ts'
import { ageClass, monthsBetween } from '../src/explain/age.ts'
import { SMALL, step, TODAY } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-review-'))
afterAll(() => rmSync(folder, { recursive: true }))

const small = filesOf(reviewModel(SMALL, TODAY))
const real = filesOf(reviewModel(CATALOGUE, TODAY))

/** A page of the small catalogue, with ordinary spaces. */
function pageOf(file: string, files = small): string {
  return (files.get(file) ?? '').replaceAll('\u00a0', ' ')
}

/** The small catalogue with one file changed. */
function changed(file: string, find: string, put: string): ReadonlyMap<string, string> {
  const root = join(folder, `copy-${file.replaceAll('/', '-')}-${put.length}`)
  cpSync(SMALL, root, { recursive: true })
  const text = readFileSync(join(root, file), 'utf8')
  if (!text.includes(find)) throw new Error(`"${find}" is not in ${file}`)
  writeFileSync(
    join(root, file),
    text.replace(find, () => put),
  )
  return filesOf(reviewModel(root, TODAY))
}

describe('the page of a step', () => {
  const page = pageOf('step-tell-landlord.html')

  test('says the condition and the dates in words, from the rule', () => {
    expect(page).toContain('Logement : « Locataire »')
    expect(page).toContain('Le logement est meublé')
    expect(page).toContain('Au plus tard : 1 mois avant : ')
    expect(page).toContain('Dans les autres cas')
  })

  test('says for whom a paper is needed', () => {
    expect(page).toMatch(/si : <p>Le logement est vide<\/p>/)
  })

  test('links each fiche with a text, and says when it was read', () => {
    expect(page).toContain(
      '<a href="https://www.service-public.gouv.fr/particuliers/vosdroits/F1168">Fiche F1168 de service-public</a>, lue le 1er novembre 2026',
    )
  })

  test('says the order both ways', () => {
    expect(page).toContain('href="step-check-notice.html"')
    expect(pageOf('step-check-notice.html')).toContain('href="step-tell-landlord.html"')
  })

  test('sets each language beside the French, with its state', () => {
    expect(page).toContain('<td lang="en" dir="ltr">')
    expect(page).toMatch(/state-(fresh|stale)/)
    expect(pageOf('step-check-notice.html')).toContain('pas encore traduite')
  })

  test('says that a translation is out of date once the French changed', () => {
    const files = changed('steps/tell-landlord/fr.yaml', 'title: ', 'title: Vite ')
    expect(pageOf('step-tell-landlord.html', files)).toContain('périmée : le français a changé')
  })

  test('says each doubt with its reason', () => {
    const doubt = '\nverify:\n  - { field: amount, reason: "Le montant <b>date</b>." }\nsources:'
    const files = changed('steps/tell-landlord/step.yaml', '\nsources:', doubt)
    const escapedReason = 'Le montant &lt;b&gt;date&lt;/b&gt;.'
    expect(pageOf('step-tell-landlord.html', files)).toContain(
      `<strong>le montant</strong> : ${escapedReason}`,
    )
    expect(pageOf('doubts.html', files)).toContain(escapedReason)
    expect(pageOf('index.html', files)).toContain('data-doubt="amount"')
  })

  test('shows the readings of the ledger, and which text they read', () => {
    const number = page.match(/Numéro du texte : <code>([0-9a-f]{8})</)?.[1]
    expect(number).toBeDefined()
    const entry = `readings:\n  - { text: steps/tell-landlord, hash: "${number}", group: Un atelier, date: 2026-11-20, verdict: approved }`
    const approved = changed('relecture.yaml', readFileSync(join(SMALL, 'relecture.yaml'), 'utf8'), entry)
    expect(pageOf('step-tell-landlord.html', approved)).toContain('Un atelier : approuvé')
    expect(pageOf('step-tell-landlord.html', approved)).toContain('Ce texte est approuvé')
    const old = entry.replace(String(number), '00000000')
    const voided = changed('relecture.yaml', readFileSync(join(SMALL, 'relecture.yaml'), 'utf8'), `${old}\n`)
    expect(pageOf('step-tell-landlord.html', voided)).toContain('(texte changé depuis)')
    expect(pageOf('step-tell-landlord.html', voided)).toContain('Ce texte n’est pas approuvé')
  })
})

test('a page works one date out with the engine, and says a doubt where its field is', () => {
  expect(pageOf('step-tell-landlord.html')).toContain('le 31 janvier 2027 → 31 décembre 2026')
  const doubt = '\nverify:\n  - { field: deadline, reason: "À relire." }\nsources:'
  const page = pageOf(
    'step-tell-landlord.html',
    changed('steps/tell-landlord/step.yaml', '\nsources:', doubt),
  )
  expect(page).toMatch(/<h2>Date<\/h2>.*<p class="mark">À vérifier : À relire\.<\/p>.*<h2>Papiers<\/h2>/s)
})

test('what the visitor reads stands beside the rule that it must agree with', () => {
  const page = pageOf('step-tell-landlord.html')
  expect(page).toMatch(/<h2>Date<\/h2>.*<p class="said">En mots : .*<h2>Papiers<\/h2>/s)
  expect(page).toMatch(/<h2>Où et avec qui<\/h2>.*<p class="said">En mots : .*<h2>Refus et retard<\/h2>/s)
})

test('readings that all have a condition say that other cases have no date', () => {
  const page = pageOf('step-tell-landlord.html')
  expect(page).not.toContain('aucune date n’est calculée')
  expect(pageOf('step-residence-permit-address.html', real)).toContain(
    'Dans les autres cas : aucune date n’est calculée.',
  )
})

test('the example of a date fits the condition of its own reading', () => {
  const page = pageOf('step-extra-birth-leave.html', real)
  expect(page).toContain('Exemple : Date de la naissance le 31 mai 2026 → 31 mars 2027')
})

test('the notes of a writer are kept with the field that they explain', () => {
  const yaml =
    '# yaml-language-server: $schema=x\nid: a\n# Why so:\n#   two lines.\ndeadline: # not this\n  # inside\n  - x\n# last'
  expect(writerNotes(yaml)).toEqual([
    { field: 'deadline', text: 'Why so: two lines.' },
    { field: 'deadline', text: 'inside' },
    { field: null, text: 'last' },
  ])
})

describe('the other pages', () => {
  test('the first one lists every step, with what its filters look at', () => {
    const page = pageOf('index.html')
    expect(page.match(/<tr data-event=/g)).toHaveLength(3)
    expect(page).toMatch(
      /data-event="moving" data-organism="school" data-kind="duty" data-doubt="none" data-age="fresh" data-recourse="none" data-reading="none" data-lang-en="\w+"/,
    )
    for (const name of ['event', 'organism', 'kind', 'doubt', 'age', 'recourse', 'reading', 'lang-en'])
      expect(page).toContain(`<label for="${name}">`)
  })

  test('the first one follows the path, not the ids, which are in English', () => {
    const page = pageOf('index.html', real)
    const rows = [...page.matchAll(/<tr data-event="(\w+)[^>]*>.*?<code>([\w-]+)<\/code>/g)]
    const events = rows.map(([, event]) => event)
    expect(events.filter((event, index) => event !== events[index - 1])).toHaveLength(new Set(events).size)
    const ids = rows.map(([, , id]) => id)
    expect(ids.indexOf('pregnancy-declaration')).toBeLessThan(ids.indexOf('declare-birth'))
    expect(ids.indexOf('declare-birth')).toBeLessThan(ids.indexOf('caf-declare-birth'))
  })

  test('the page of facts says which step reads which fact, and what an answer follows from', () => {
    const page = pageOf('questions.html')
    expect(page).toMatch(/id="fact-home_now_status".*?Lu par 2 démarche\(s\)/s)
    expect(page).toContain('Déduit : 30 ou moins si Logement : « Logé »')
    expect(page).toContain('Jamais demandé.')
  })

  test('the page of sources lists the steps that rest on a single one', () => {
    expect(pageOf('sources.html')).toContain('3 démarches ont une seule source.')
  })

  test('a step with an error is named, not shown', () => {
    const files = changed(
      'steps/tell-landlord/step.yaml',
      'organisms: [landlord]',
      'organisms: [nobody_knows]',
    )
    expect(files.has('step-tell-landlord.html')).toBe(false)
    expect(pageOf('index.html', files)).toContain('voir « parcours check ») : tell-landlord')
  })
})

describe('the site of the real catalogue', () => {
  const files = real
  const pages = [...files].filter(([file]) => file.endsWith('.html'))

  test('has one heading of level 1 a page, and no level skipped', () => {
    for (const [file, text] of pages) {
      const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect({ file, first: levels.filter((level) => level === 1).length }).toEqual({ file, first: 1 })
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0), `${file} ${levels}`).toBeLessThanOrEqual(1)
    }
  })

  test('has no link that leads nowhere, and no id twice', () => {
    for (const [file, text] of pages) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids).toEqual([...new Set(ids)])
      for (const [, href] of text.matchAll(/href="([^"]+)"/g)) {
        if (href === undefined || href.startsWith('https:') || href === '#main') continue
        const [target = '', anchor] = href.split('#')
        expect({ file, href, exists: files.has(target) }).toEqual({ file, href, exists: true })
        if (anchor) expect(files.get(target)).toContain(`id="${anchor}"`)
      }
    }
  })

  /** Ids that stand where a reader expects words: facts without a name, answers without a card. */
  const idsIn = (text: string): readonly string[] =>
    [...text.matchAll(/>([a-z]+(?:_[a-z]+)+)<\/a> \(ce fait|« ([a-z]+(?:_[a-z]+)+) »/g)].map(
      ([, fact, answer]) => fact ?? String(answer),
    )

  test('names every fact and every answer in words, never by an id', () => {
    expect(idsIn('<a href="#">cannot_pay_debts</a> (ce fait : « employee_private »')).toEqual([
      'cannot_pay_debts',
      'employee_private',
    ])
    for (const [file] of pages) expect({ file, ids: idsIn(pageOf(file, files)) }).toEqual({ file, ids: [] })
  })

  test('asks nothing of a network: no address is loaded, only linked', () => {
    for (const [file, text] of files) {
      const loaded = [...text.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map(
        ([, address]) => address,
      )
      for (const address of loaded)
        expect({ file, address, known: files.has(String(address)) }).toEqual({ file, address, known: true })
    }
  })
})

test('HTML is escaped everywhere but in pieces of HTML', () => {
  expect(html`<p title="${'"&'}">${'<b>'}${html`<i>${"'"}</i>`}${[1, null]}</p>`.text).toBe(
    '<p title="&quot;&amp;">&lt;b&gt;<i>&#39;</i>1</p>',
  )
  expect(escaped('a & b')).toBe('a &amp; b')
})

test('a source grows old after 6 months and expires after 18, to the day', () => {
  expect(ageClass('2026-06-01', '2026-12-01')).toBe('fresh')
  expect(ageClass('2026-06-01', '2026-12-02')).toBe('reread')
  expect(ageClass('2025-06-01', '2026-12-01')).toBe('reread')
  expect(ageClass('2025-06-01', '2026-12-02')).toBe('expired')
  expect(monthsBetween('2026-01-31', '2026-03-01')).toBe(1)
})

describe('parcours review', () => {
  const out = join(folder, 'site')
  const review = (...more: string[]) =>
    run(['review', '--catalogue', SMALL, '--out', out, ...more], { now: () => TODAY, readInput: () => '' })

  test('writes the site, and removes pages of steps that are gone', async () => {
    expect((await review()).out).toContain(join(out, 'index.html'))
    writeFileSync(join(out, 'step-gone.html'), '')
    await review()
    expect(existsSync(join(out, 'step-gone.html'))).toBe(false)
    expect(readdirSync(out).sort()).toEqual([...small.keys()].sort())
  })

  test('takes no operand', async () => {
    expect((await review('x')).status).toBe(2)
  })
})

describe('parcours sources', () => {
  const sources = (...more: string[]) =>
    run(['sources', '--catalogue', SMALL, ...more], { now: () => '2027-07-01', readInput: () => '' })

  test('says which source feeds which step, and what must be read again', async () => {
    const { out } = await sources()
    expect(out).toContain(
      '2026-11-01  F1168 À RELIRE (plus de 6 mois)\n            check-notice, tell-landlord',
    )
    expect(out).toContain('3 démarches avec une seule source')
  })

  test('says the date that the text bears itself', async () => {
    const root = join(folder, 'dated')
    cpSync(SMALL, root, { recursive: true })
    const file = join(root, 'steps/tell-landlord/step.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-11-01', '2026-11-01, version: 2020-10-02'))
    const { out } = await run(['sources', '--catalogue', root], { now: () => TODAY, readInput: () => '' })
    expect(out).toContain('2026-11-01  F1168 (texte du 2020-10-02)\n')
    const files = filesOf(reviewModel(root, TODAY))
    for (const page of ['step-tell-landlord.html', 'sources.html'])
      expect(pageOf(page, files)).toContain('texte du 2 octobre 2020, lue le 1er novembre 2026')
    expect(pageOf('step-check-notice.html', files)).not.toContain('texte du')
  })

  test('takes the oldest of the texts that steps read', () => {
    const reading = (id: string, version: string) =>
      step(id, { sources: [{ id: 'F1', checkedOn: TODAY, version }] })
    const steps = [step('a'), reading('b', '2024-07-03'), reading('c', '2020-10-02'), reading('d', TODAY)]
    expect(feedsOf(steps, TODAY)).toMatchObject([{ version: '2020-10-02', checkedOn: '2026-11-01' }])
    expect(feedsOf([step('a')], TODAY)[0]).not.toHaveProperty('version')
  })

  test('gives the same as data', async () => {
    const found = JSON.parse((await sources('--json')).out)
    expect(found.sources[0]).toMatchObject({
      id: 'F1168',
      age: 'reread',
      steps: ['check-notice', 'tell-landlord'],
    })
    expect(found.single).toEqual(['check-notice', 'tell-landlord', 'tell-school'])
  })
})
