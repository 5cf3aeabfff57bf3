import { describeElement } from '../layout.ts'
import type { AxNode } from './driver.ts'
import { controlsInUse, type Situation } from './page.ts'

/** Roles of what can be acted on. */
const controlRoles = new Set(
  'button checkbox combobox link listbox menuitem option radio searchbox slider spinbutton switch tab textbox'.split(
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

/** Controls of the page that the tree does not have as controls. */
function lostControls(tree: AxNode): string[] {
  const roles = [...walkTree(tree)].filter(([{ role }]) => controlRoles.has(role))
  const seen = controlsInUse()
  return roles.length >= seen.length
    ? []
    : [
        `no role: ${seen.length} controls are seen, ${roles.length} are in the accessibility tree: ${seen.map(describeElement).join(', ')}`,
      ]
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
  const tree = await driver.accessibility()
  const problems = [...walkTree(tree)].flatMap(([node, around]) => problemOfNode(node, around) ?? [])
  return [...new Set([...problems, ...lostControls(tree), ...hiddenControls()])]
}
