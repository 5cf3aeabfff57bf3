// Writes settings.schema.json from the schema in the code: npm run settings-schema -w @parcours/kiosk
// Then npm run format.
import { writeFileSync } from 'node:fs'
import { continueIn, findNode, isProjectNode } from '../../../scripts/lib/node.mjs'
import { main } from '../../../scripts/lib/problem.mjs'

await main(async () => {
  if (!isProjectNode()) await continueIn(await findNode())
  const { settingsJsonSchema } = await import('../src/settings/jsonSchema.ts')
  writeFileSync(new URL('../settings.schema.json', import.meta.url), settingsJsonSchema())
})
