/**
 * `parcours sources`: which fiche or law feeds which step, when it was read, what must be read again.
 */
import { compileCatalogue } from '../build/compile.ts'
import type { AgeClass } from '../explain/age.ts'
import { sourceAddress } from '../explain/sourceLink.ts'
import type { Outcome, Surroundings } from './command.ts'
import { dayOf, success, UsageError } from './command.ts'
import type { Options } from './main.ts'
import type { Feed } from './sourceFeeds.ts'
import { feedsOf } from './sourceFeeds.ts'

const AGES: Readonly<Record<AgeClass, string>> = {
  fresh: '',
  reread: ' À RELIRE (plus de 6 mois)',
  expired: ' EXPIRÉE (plus de 18 mois)',
}

/** A line a source, the one read longest ago first; then the steps with a single source. */
export function sources(operands: readonly string[], options: Options, surroundings: Surroundings): Outcome {
  if (operands.length > 0) throw new UsageError('sources: takes no operand.')
  const today = dayOf(options.today, surroundings)
  const { catalogue, leftOut } = compileCatalogue(options.catalogue, today)
  if (!catalogue) throw new UsageError('The catalogue cannot be compiled. Run "npx parcours check".')
  const feeds = feedsOf(catalogue.steps, today)
  const single = catalogue.steps.flatMap(({ id, sources: own }) => (own.length === 1 ? [id] : []))
  const note =
    leftOut.length > 0 ? `Laissées de côté (voir « parcours check ») : ${leftOut.join(', ')}.\n` : ''
  if (options.json) {
    const found = feeds.map((feed) => ({ ...feed, address: sourceAddress(feed.id) }))
    return success(`${JSON.stringify({ today, sources: found, single }, null, 2)}\n`, note)
  }
  return success(textOf(feeds, single, catalogue.steps.length), note)
}

function textOf(feeds: readonly Feed[], single: readonly string[], steps: number): string {
  const lines = feeds.map(
    ({ id, checkedOn, version, age, steps: fed }) =>
      `${checkedOn}  ${id}${version === undefined ? '' : ` (texte du ${version})`}${AGES[age]}\n            ${fed.join(', ')}`,
  )
  const count = (age: AgeClass): number => feeds.filter((feed) => feed.age === age).length
  const summary = `${feeds.length} sources pour ${steps} démarches : ${count('reread')} à relire, ${count('expired')} expirées.`
  const alone = `${single.length} démarches avec une seule source : ${single.join(', ') || 'aucune'}.`
  return `${[...lines, '', summary, alone].join('\n')}\n`
}
