import { describeElement } from '../layout.ts'
import { type AxNode, type Driver, markName } from './driver.ts'
import { controlsInUse, type Situation } from './page.ts'

/** Roles of what can be acted on. */
const controlRoles = new Set(
  'button checkbox combobox link listbox menuitem menuitemcheckbox menuitemradio option radio searchbox slider spinbutton switch tab textbox treeitem'.split(
    ' ',
  ),
)
/** Roles that mean nothing without a name. */
const namedRoles = new Set(['dialog', 'alertdialog', 'radiogroup', 'form', 'region', 'image', 'img'])
const checkable = new Set(['checkbox', 'radio', 'switch'])

/** Every node of the tree with the nodes around it. */
function* walkTree(node: AxNode, around: readonly AxNode[] = []): Generator<[AxNode, readonly AxNode[]]> {
  yield [node, around]
  for (const child of node.children) yield* walkTree(child, [...around, node])
}

/** What is wrong with one node of the tree, or null. */
function problemOfNode(node: AxNode, around: readonly AxNode[]): string | null {
  const said = `${node.role} « ${node.name} »`
  if ((controlRoles.has(node.role) || namedRoles.has(node.role)) && node.name.trim() === '')
    return `no name: ${node.role} in ${around.at(-1)?.role ?? 'the page'}`
  if (checkable.has(node.role) && node.states.checked === undefined) return `no state: ${said}`
  if (node.role === 'radio' && !around.some(({ role, name }) => /group/i.test(role) && name.trim() !== ''))
    return `no question: ${said} stands in no group with a name`
  return null
}

/** The tree, in which each of these elements is marked by its place in the list. */
async function treeWithMarks(driver: Driver, marked: readonly Element[]): Promise<AxNode> {
  for (const [index, element] of marked.entries()) element.setAttribute(markName, String(index))
  const tree = await driver.accessibility()
  for (const element of marked) element.removeAttribute(markName)
  return tree
}

/** Controls of the page that the tree does not have as controls: one by one, since what is elsewhere makes up for none. */
function lostControls(tree: AxNode, seen: readonly Element[]): string[] {
  const roles = new Map([...walkTree(tree)].map(([{ mark, role }]) => [mark, role]))
  return seen.flatMap((control, index) => {
    const role = roles.get(String(index))
    if (role !== undefined && controlRoles.has(role)) return []
    return `no role: the accessibility tree has ${role ?? 'nothing'} for the control ${describeElement(control)}`
  })
}

/** Something that acts on a press and is no control: a screen reader passes it by. */
function hiddenControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[onclick], [tabindex="0"]')]
    .filter((element) => !element.closest('[inert], [aria-hidden=true]') && element.checkVisibility())
    .filter((element) => element.matches('div, span, p, li') && !element.hasAttribute('role'))
    .filter((element) => element.scrollHeight <= element.clientHeight + 1)
    .map((element) => `no role: ${describeElement(element)} can be acted on`)
}

/** Every control has a name, a role, and its state or value; every dialog, group of answers and picture has a name (WCAG 4.1.2). */
export async function nameProblems({ driver }: Situation): Promise<string[]> {
  const seen = controlsInUse()
  const tree = await treeWithMarks(driver, seen)
  const problems = [...walkTree(tree)].flatMap(([node, around]) => problemOfNode(node, around) ?? [])
  return [...new Set([...problems, ...lostControls(tree, seen), ...hiddenControls()])]
}
