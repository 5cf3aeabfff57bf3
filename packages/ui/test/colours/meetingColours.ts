import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import postcss, { type Declaration, type Rule } from 'postcss'

/** Grounds on which a component may be put by anybody. */
const openGrounds = ['ground', 'surface', 'surface-2'] as const
/** Grounds that say something and hold other components. */
const heldGrounds = ['accent-soft', 'warn-soft', 'ok-soft'] as const
const grounds: ReadonlySet<string> = new Set([...openGrounds, ...heldGrounds])
/** Text that stands on one ground alone: its own. */
const ownGround: Readonly<Record<string, string>> = {
  'accent-ink': 'accent',
  'danger-ink': 'danger',
  'warn-ink': 'warn-soft',
}
/** Nothing of ours is written on them: the veil behind a dialog, and what is behind pictures, whose lines are black. */
const bare: ReadonlySet<string> = new Set(['shade', 'tile'])
/** Colours to read by; any other one is a sign. */
const inks: ReadonlySet<string> = new Set(['ink', 'ink-soft', ...Object.keys(ownGround)])

type Kind = 'text' | 'sign' | 'mark' | 'focus'

/** Two colours that meet, and where. */
export interface Meeting {
  /** `text ink on surface` */
  readonly pair: string
  /** The first place that brings it about: `src/button/Button.module.css .primary`. */
  readonly where: string
}

interface Use {
  readonly role: 'text' | 'mark' | 'focus' | 'ground'
  readonly colour: string
  /** The element, as its first class or its whole selector: states of one element are one. */
  readonly element: string
  readonly rule: Rule
}

/** A style sheet: its address to tell, and its text. */
export interface Sheet {
  readonly file: string
  readonly css: string
}

/** Every style sheet of the components and of the kiosk. */
export function readSheets(root: string): Sheet[] {
  return ['packages/ui/src', 'apps/kiosk/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(root, folder, file))
      .map((path) => ({ file: relative(root, path), css: readFileSync(path, 'utf8') })),
  )
}

function roleOf({ prop, value }: Declaration): Use['role'] | null {
  if (prop === 'color' || prop === 'fill' || prop === 'stroke') return 'text'
  if (prop === 'background' || prop === 'background-color') return 'ground'
  if (value.includes('--pc-focus)')) return 'focus'
  if (/^(?:border|outline|box-shadow)/.test(prop)) return 'mark'
  return null
}

/** The last class of a selector names the element: `.card:has(:checked) .mark` is `.mark`. */
const elementOf = (selector: string): string =>
  selector.replace(/:(?:has|not)\([^)]*\)+/g, '').match(/\.[\w-]+(?![^ >+~]*[ >+~])/)?.[0] ?? selector

function usesOf(css: string, colours: ReadonlySet<string>): Use[] {
  const uses: Use[] = []
  postcss.parse(css).walkDecls((declaration) => {
    const { parent: rule } = declaration
    const role = roleOf(declaration)
    if (role === null || rule?.type !== 'rule') return
    for (const [, name = ''] of declaration.value.matchAll(/var\(--pc-([\w-]+)/g))
      if (colours.has(name) && !bare.has(name))
        for (const selector of (rule as Rule).selectors)
          uses.push({ role, colour: name, element: elementOf(selector), rule: rule as Rule })
  })
  return uses
}

const isGround = ({ role, colour }: Use): boolean => role === 'ground' && grounds.has(colour)

/** What the ground of a use is: that of its rule, else those of its element, else all on which it may be put. */
function groundsOf(use: Use, uses: readonly Use[], others: readonly string[]): readonly string[] {
  const own = ownGround[use.colour]
  if (use.role === 'text' && own !== undefined) return [own]
  const inRule = uses.filter((one) => one.role === 'ground' && one.rule === use.rule)
  if (inRule.length > 0) return inRule.map(({ colour }) => colour)
  const onElement = uses.filter((one) => isGround(one) && one.element === use.element)
  return onElement.length > 0 ? onElement.map(({ colour }) => colour) : others
}

/** The text on a ground that names none: that of its element, else the ink of the page; a filled shape holds none. */
function textOn(ground: Use, uses: readonly Use[]): string[] {
  if (uses.some(({ role, rule }) => role === 'text' && rule === ground.rule)) return []
  const onElement = uses.filter(
    ({ role, element, colour }) =>
      role === 'text' && element === ground.element && ownGround[colour] === undefined,
  )
  if (onElement.length > 0) return onElement.map(({ colour }) => colour)
  return isGround(ground) ? ['ink'] : []
}

function meetingsOf(sheet: Sheet, colours: ReadonlySet<string>): Meeting[] {
  const uses = usesOf(sheet.css, colours)
  const meetings: Meeting[] = []
  const meet = (role: 'text' | 'mark' | 'focus', over: string, ground: string, { rule }: Use) => {
    const kind: Kind = role === 'text' && !inks.has(over) ? 'sign' : role
    if (over !== ground)
      meetings.push({ pair: `${kind} ${over} on ${ground}`, where: `${sheet.file} ${rule.selector}` })
  }
  const ownHeld = uses.filter(isGround).map(({ colour }) => colour)
  for (const use of uses) {
    if (use.role === 'text')
      for (const ground of groundsOf(use, uses, [...openGrounds, ...ownHeld]))
        meet('text', use.colour, ground, use)
    // A border parts what is inside from what is outside: it must be seen from both.
    if (use.role === 'mark')
      for (const ground of [
        ...groundsOf(use, uses, []).filter((one) => grounds.has(one)),
        ...openGrounds,
        ...heldGrounds,
      ])
        meet('mark', use.colour, ground, use)
    // The ring stands off its control, on the ground around it.
    if (use.role === 'focus')
      for (const ground of [...openGrounds, ...heldGrounds]) meet('focus', use.colour, ground, use)
    if (use.role === 'ground') {
      for (const text of textOn(use, uses)) meet('text', text, use.colour, use)
      // A filled shape must be seen.
      if (!isGround(use)) for (const ground of openGrounds) meet('mark', use.colour, ground, use)
    }
  }
  return meetings
}

/**
 * The pairs of colours that can meet on a screen, as the style sheets say it, each once, in order.
 * @param colours the names of the colours
 */
export function meetingColours(sheets: readonly Sheet[], colours: Iterable<string>): Meeting[] {
  const names = new Set(colours)
  const byPair = new Map<string, Meeting>()
  for (const sheet of sheets)
    for (const meeting of meetingsOf(sheet, names))
      if (!byPair.has(meeting.pair)) byPair.set(meeting.pair, meeting)
  return [...byPair.values()].sort((one, other) => one.pair.localeCompare(other.pair))
}
