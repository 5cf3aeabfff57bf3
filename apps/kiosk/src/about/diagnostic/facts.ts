import type { Commune } from '@parcours/places'
import type { HoursFault } from '@parcours/places/hours'
import type { Branch, Contact, Settings, SettingsProblem } from '../../settings/index.ts'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

const { facts: says } = words

/** What settings are compared with: each part is fetched only where a setting speaks of it. */
export interface FactSources {
  /** What is wrong with opening hours. */
  readonly hoursFault: () => Promise<(hours: string) => HoursFault | null>
  /** The commune of an INSEE code. */
  readonly communeOf: () => Promise<(code: string) => Commune | undefined>
  /** Ids of the organisms that steps of the catalogue name. */
  readonly organisms: () => Promise<ReadonlySet<string>>
}

/**
 * What has the right form in the settings and is still wrong: hours that nobody keeps, a commune or an organism that does
 * not exist. Only the technical page asks: the kiosk runs meanwhile, without what it cannot use. Never rejects.
 */
export async function wrongFacts(
  { branch, contacts }: Settings,
  from: FactSources,
): Promise<readonly SettingsProblem[]> {
  const { communeCode = null, openingHours = null }: Partial<Branch> = branch ?? {}
  const found = await Promise.all([
    checked('branch.communeCode', communeCode, async (code) => communeProblem(await from.communeOf(), code)),
    checked('branch.openingHours', openingHours, async (hours) =>
      hoursProblem(await from.hoursFault(), hours),
    ),
    ...contacts.map((contact) =>
      checked('contacts[].organism', contact, async () => organismProblem(await from.organisms(), contact)),
    ),
  ])
  return found.flatMap((one) => one ?? [])
}

type Told = Omit<SettingsProblem, 'field'>

/** A setting that is there, checked; where it cannot be, that is told: « no problem » would be a guess. */
async function checked<Value>(
  field: string,
  value: Value | null,
  check: (value: Value) => Promise<Told | null>,
): Promise<SettingsProblem | null> {
  if (value === null) return null
  try {
    const told = await check(value)
    return told && { field, ...told }
  } catch (error) {
    console.warn(error)
    return { field, problem: says.unchecked, mend: says.uncheckedMend }
  }
}

function hoursProblem(faultOf: (hours: string) => HoursFault | null, hours: string): Told | null {
  const fault = faultOf(hours)
  if (fault === null) return null
  const problem =
    fault.kind === 'absurd'
      ? fill(says.hoursAbsurd, { range: fault.range })
      : fill(says.hoursUnread, { upTo: fault.upTo })
  return { problem, mend: says.hoursMend }
}

function communeProblem(communeOf: (code: string) => Commune | undefined, code: string): Told | null {
  const commune = communeOf(code)
  if (commune === undefined) return { problem: fill(says.communeUnknown, { code }), mend: says.communeMend }
  if (commune.kind !== 'old') return null
  const { name, code: present } = commune.present
  return {
    problem: fill(says.communeOld, { code, old: commune.name }),
    mend: fill(says.communeOldMend, { name, present }),
  }
}

function organismProblem(known: ReadonlySet<string>, { organism, name }: Contact): Told | null {
  if (known.has(organism)) return null
  const near = [...known].filter((id) => id.slice(0, 2) === organism.slice(0, 2)).sort()
  const ids = (near.length > 0 ? near : [...known].sort()).join(', ')
  return { problem: fill(says.organismUnknown, { organism, name }), mend: fill(says.organismMend, { ids }) }
}
