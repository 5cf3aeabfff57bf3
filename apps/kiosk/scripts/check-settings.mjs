// Tells the operator what is wrong with settings.json before the kiosk reads it: npm run check-settings -w @parcours/kiosk -- FILE
// The same readers and the same words as the technical page. Status 0: nothing is wrong; 1: something is.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { continueIn, findNode, isProjectNode } from '../../../scripts/lib/node.mjs'
import { main, Problem } from '../../../scripts/lib/problem.mjs'

const usage = 'Écrivez : npm run check-settings -w @parcours/kiosk -- /chemin/vers/settings.json'

/** The text of a file as the kiosk reads it, or null where there is none. */
async function textOf(file) {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw new Problem(`« ${file} » n’a pas pu être lu : ${error.message}`)
  }
}

/** Facts that settings are compared with, from the files of the project. */
const projectFacts = {
  hoursFault: async () => (await import('@parcours/places/hours')).hoursFault,
  communeOf: async () => {
    const [{ communeOfCode }, { readShards }] = await Promise.all([
      import('@parcours/places'),
      import('@parcours/places/shards'),
    ])
    const shards = readShards()
    if (shards === null) throw new Error('generated/communes is missing: npm start builds it.')
    return (code) => communeOfCode(shards, code)
  },
  organisms: async () => {
    const path = '../../../packages/flows/generated/catalogue.json'
    const { default: catalogue } = await import(path, { with: { type: 'json' } })
    return new Set(catalogue.steps.flatMap(({ organisms }) => organisms))
  },
}

/** What is wrong with the directory of places that the settings name; it lies beside them. */
async function directoryProblems(settingsFile, name) {
  if (name === null) return []
  const { directoryProblem } = await import('../src/about/diagnostic/directoryProblem.ts')
  const { readPlacesText, PlacesError } = await import('../src/visit/places/placesText.ts')
  const { demoFile, readDemo } = await import('../server/demo.ts')
  const text = name === demoFile ? readDemo() : await textOf(resolve(dirname(settingsFile), name))
  if (text === null) return [directoryProblem(name, { kind: 'missing' })]
  try {
    await readPlacesText(text)
    return []
  } catch (error) {
    if (!(error instanceof PlacesError)) throw error
    return [directoryProblem(name, error.problem)]
  }
}

async function check(file) {
  const text = await textOf(file)
  if (text === null) throw new Problem(`« ${file} » n’existe pas. ${usage}`)
  const { parseSettingsText } = await import('../src/settings/parseSettings.ts')
  const { wrongFacts } = await import('../src/about/diagnostic/facts.ts')
  const { settings, problems } = await parseSettingsText(text)
  const all = [
    ...problems,
    ...(await wrongFacts(settings, projectFacts)),
    ...(await directoryProblems(file, settings.directory)),
  ]
  for (const { field, problem, mend } of all) console.log(`${field}\n  ${problem}\n  ${mend}\n`)
  console.log(all.length === 0 ? `« ${file} » : aucun problème.` : `« ${file} » : à corriger, ${all.length}.`)
  if (all.length > 0) process.exitCode = 1
}

await main(async () => {
  if (!isProjectNode()) await continueIn(await findNode())
  const [file, ...others] = process.argv.slice(2)
  if (file === undefined || others.length > 0) throw new Problem(usage)
  // npm runs the script in the folder of the kiosk; the operator stood elsewhere.
  await check(resolve(process.env.INIT_CWD ?? '.', file))
})
