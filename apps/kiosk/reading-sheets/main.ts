import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { didYouMean, readingMaterial, type WorkshopText } from '@parcours/flows/readings'
import { chromium } from '@playwright/test'
import { Temporal } from 'temporal-polyfill'
import { sheetsHtml } from './html.ts'

const usage = `reading-sheets TEXTE… --out feuilles.html|feuilles.pdf

  TEXTE          steps/caf-address, words/screens.work, words/glossary.lease
  --all          tous les textes
  --event birth  garde les textes d’un événement de vie
  --out FICHIER  un fichier .html ou .pdf
  --catalogue D  un autre catalogue
`
const catalogue = fileURLToPath(new URL('../../../packages/flows/catalogue', import.meta.url))

/** The command was called wrongly. The message says how to mend. */
class UsageError extends Error {}

/** What the command takes from outside. */
export interface Surroundings {
  /** Folder that `--out` starts from. */
  readonly folder: string
  /** The present day, `YYYY-MM-DD`. */
  readonly today: string
  /** Finds Chromium, for a PDF. @returns its path */
  readonly findChromium: () => Promise<string>
}

/** Which texts to print. */
export interface Choice {
  readonly ids: readonly string[]
  readonly isAll: boolean
  readonly event: string | undefined
}

/**
 * The chosen texts, in the order asked, else in the order of the catalogue.
 * @throws UsageError for a text or an event that does not exist, and when nothing is left
 */
export function chooseTexts(
  texts: ReadonlyMap<string, WorkshopText>,
  events: readonly string[],
  { ids, isAll, event }: Choice,
): readonly WorkshopText[] {
  if (event !== undefined && !events.includes(event))
    throw new UsageError(`L’événement « ${event} » n’existe pas.${didYouMean(event, events)}`)
  const named = [...new Set(ids)].map((id) => {
    const text = texts.get(id)
    if (!text) throw new UsageError(`Le texte « ${id} » n’existe pas.${didYouMean(id, texts.keys())}`)
    return text
  })
  const chosen = (isAll ? [...texts.values()] : named).filter(
    ({ events: own }) => event === undefined || own.includes(event),
  )
  if (chosen.length === 0) throw new UsageError(`Aucun texte choisi.\n\n${usage}`)
  return chosen
}

/**
 * Writes the reading sheets.
 * @returns what was written, in one line
 * @throws UsageError when the call or the catalogue is wrong
 */
export async function writeSheets(args: readonly string[], surroundings: Surroundings): Promise<string> {
  const { values, positionals } = readArguments(args)
  if (values.help) return usage
  const { out } = values
  if (out === undefined || !/\.(html|pdf)$/.test(out))
    throw new UsageError(`Ajoutez --out feuilles.html ou --out feuilles.pdf.\n\n${usage}`)
  const material = readingMaterial(resolve(surroundings.folder, values.catalogue), surroundings.today)
  if ('errors' in material)
    throw new UsageError(`Le catalogue a des erreurs (${material.errors}). Lancez : npx parcours check`)
  const choice = { ids: positionals, isAll: values.all, event: values.event }
  const texts = chooseTexts(material.texts, material.events, choice)
  const file = resolve(surroundings.folder, out)
  const html = sheetsHtml(texts)
  if (out.endsWith('.html')) writeFileSync(file, html)
  else await printPdf(html, file, await surroundings.findChromium())
  return `${file} : ${texts.length} texte${texts.length > 1 ? 's' : ''}.\n`
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        event: { type: 'string' },
        out: { type: 'string' },
        catalogue: { type: 'string', default: catalogue },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

/** Prints a page to a PDF that keeps its headings and its language for screen readers. */
async function printPdf(html: string, file: string, executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath })
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    await page.evaluate(() => document.fonts.ready)
    await page.pdf({
      path: file,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
  } finally {
    await browser.close()
  }
}

/** Runs the command from a shell: prints, and sets the exit status (2 for a wrong call). */
export async function runFromShell(args: readonly string[], findChromium: () => Promise<string>) {
  // npm starts a script in its package; the person stands somewhere else.
  const folder = process.env.INIT_CWD ?? process.cwd()
  const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
  try {
    process.stdout.write(await writeSheets(args, { folder, today, findChromium }))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
