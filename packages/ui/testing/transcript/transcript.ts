import type { AxNode } from '../conformance/driver.ts'
import words from './words.json' with { type: 'json' }

/** Languages in which transcripts are kept. */
export type TranscriptLanguage = keyof typeof words

type Words = (typeof words)['fr']

/** What is said as one line, with all that is in it. */
const controls = new Set(
  'button checkbox combobox link listbox option radio searchbox slider spinbutton switch textbox progressbar'.split(
    ' ',
  ),
)
const fields = new Set('textbox searchbox spinbutton combobox'.split(' '))
/** What a reader hears entering it, by its role alone. */
const landmarks = new Set(
  'banner main contentinfo navigation complementary region form dialog alertdialog'.split(' '),
)
const groups = new Set('group radiogroup list table figure blockquote article listbox'.split(' '))

/** Said by what is in them. Anything else that has a name is told with its role. */
const silent = new Set(
  'paragraph listitem term definition row cell gridcell columnheader rowheader rowgroup caption document generic none Section Pre Figcaption DescriptionList DescriptionListTerm DescriptionListDetail Details Iframe'.split(
    ' ',
  ),
)

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_all, key: string) => String(values[key] ?? ''))

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text of a node with that of everything in it. */
function textOf(node: AxNode): string {
  return clean(node.role === 'text' ? node.name : node.children.map(textOf).join(' '))
}

/** How many radio buttons stand in the nearest group, and which one this is. */
function placeOf(radio: AxNode, group: AxNode): { position: number; count: number } {
  const radios: AxNode[] = []
  const collect = (node: AxNode) => {
    if (node.role === 'radio') radios.push(node)
    for (const child of node.children) collect(child)
  }
  collect(group)
  return { position: radios.indexOf(radio) + 1, count: radios.length }
}

/** The words for the states of a node, in a fixed order. */
function statesOf({ role, states, value }: AxNode, { states: say }: Words): string[] {
  const on = (name: string, yes: string, no: string) => {
    const state = states[name]
    return state === undefined ? [] : [state === true || state === 'true' ? yes : no]
  }
  const whereTrue = (name: string, yes: string) => {
    const state = states[name]
    return state === undefined || state === false || state === 'false' ? [] : [yes]
  }
  return [
    ...(role === 'option' ? [] : on('checked', say.checked, say.unchecked)),
    ...on('pressed', say.pressed, say.unpressed),
    ...on('expanded', say.expanded, say.collapsed),
    ...whereTrue('selected', say.selected),
    ...whereTrue('invalid', say.invalid),
    ...whereTrue('required', say.required),
    ...whereTrue('disabled', say.disabled),
    ...(states.hasPopup === 'dialog' ? [say.dialog] : []),
    ...(fields.has(role) ? [value === '' ? say.empty : fill(say.contains, { value: clean(value) })] : []),
  ]
}

/** Writes what is said, line by line; what stands in a group is set in. */
class Speaker {
  readonly #say: Words
  readonly #lines: string[] = []
  #depth = 0
  #group: AxNode

  constructor(say: Words, root: AxNode) {
    this.#say = say
    this.#group = root
  }

  get lines(): readonly string[] {
    return this.#lines
  }

  #line(parts: readonly string[]): void {
    const text = parts.map(clean).filter(Boolean).join(this.#say.separator)
    if (text !== '') this.#lines.push(`${'  '.repeat(this.#depth)}${text}`)
  }

  #role(node: AxNode): string {
    const roles: Record<string, string> = this.#say.roles
    const word = roles[node.role]
    // A role without a word of ours is told by its English name: a reader of the transcript sees it, and mends it.
    return fill(word ?? `[${node.role}]`, {
      level: Number(node.states.level ?? 0),
      count: node.children.length,
      ...(node.role === 'radio' ? placeOf(node, this.#group) : {}),
    })
  }

  /** One control, with all that is said of it. */
  #control(node: AxNode): void {
    const isRepeated = node.description === node.name
    this.#line([
      node.name,
      this.#role(node),
      ...statesOf(node, this.#say),
      isRepeated ? '' : node.description,
      node.role === 'progressbar' ? node.value : '',
    ])
  }

  /** What stands together: said entering it, and what is in it set in. */
  #enter(node: AxNode): void {
    this.#line([node.name, this.#role(node), ...statesOf(node, this.#say), node.description])
    const outer = this.#group
    if (/group/.test(node.role)) this.#group = node
    this.#depth += 1
    this.#all(node.children, node)
    this.#depth -= 1
    this.#group = outer
  }

  /** A live region: silent while it is empty. */
  #announce(node: AxNode): void {
    const text = textOf(node)
    const { announced, announcedNow } = this.#say.states
    if (text !== '') this.#line([`${node.states.live === 'assertive' ? announcedNow : announced} : ${text}`])
  }

  /** Words that follow one another on a line are said in one breath. */
  #all(nodes: readonly AxNode[], parent: AxNode): void {
    let breath: string[] = []
    const breathe = () => {
      const text = clean(breath.join(' '))
      // The words of a group's own title have been said entering it.
      if (text !== '' && text !== clean(parent.name)) this.#line([text])
      breath = []
    }
    for (const node of nodes) {
      if (isInline(node)) breath.push(textOf(node))
      else {
        breathe()
        this.say(node, parent)
      }
    }
    breathe()
  }

  /** Says everything in a node. */
  walk(node: AxNode): void {
    this.#all(node.children, node)
  }

  /** Says a node and what is in it. */
  say(node: AxNode, parent: AxNode): void {
    if (typeof node.states.live === 'string' && node.states.live !== 'off') this.#announce(node)
    else if (controls.has(node.role) && node.role !== 'listbox') this.#control(node)
    else if (node.role === 'heading' || node.role === 'image') this.#line([node.name, this.#role(node)])
    else if (node.role === 'marker' || isLegendOf(node, parent)) return
    else if (isEntered(node)) this.#enter(node)
    else if (node.role === 'LabelText') this.#label(node, parent)
    else if (node.name !== '' && !silent.has(node.role)) this.#control(node)
    else this.#all(node.children, parent)
  }

  /** A label says nothing that its control does not say. */
  #label(node: AxNode, parent: AxNode): void {
    const inside = controlsIn(node)
    if (inside.length === 0) {
      const isSaid = controlsIn(parent).some(({ name }) => clean(name).includes(textOf(node)))
      if (!isSaid) this.#line([textOf(node)])
    }
    for (const control of inside) this.#control(control)
  }
}

function controlsIn(node: AxNode): AxNode[] {
  return controls.has(node.role) ? [node] : node.children.flatMap(controlsIn)
}

const inlineRoles = new Set(
  'text strong emphasis mark time code abbr Abbr superscript subscript LineBreak insertion deletion Ruby'.split(
    ' ',
  ),
)
const isInline = ({ role, states }: AxNode): boolean => inlineRoles.has(role) && states.live === undefined

/** What is said on entering it. A group without a name (the frame of what opens) is not. */
const isEntered = ({ role, name }: AxNode): boolean =>
  landmarks.has(role) || (groups.has(role) && !(role === 'group' && name === ''))

/** Whether a node is the title of the group around it, which was said entering the group. */
const isLegendOf = (node: AxNode, parent: AxNode): boolean =>
  (node.role === 'Legend' || node.role === 'legend') && textOf(node) === clean(parent.name)

/**
 * What a screen reader would say walking through a page, one line for each thing: name, role, states, description,
 * value; groups, lists and parts on entering them, with what is in them set in; announcements. The words for roles and
 * states are ours, not those of any screen reader.
 * @param tree see `Driver.accessibility`.
 */
export function transcriptOf(tree: AxNode, language: TranscriptLanguage): string {
  const speaker = new Speaker(words[language], tree)
  speaker.walk(tree)
  return `${speaker.lines.join('\n')}\n`
}
