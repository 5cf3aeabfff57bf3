import type { LanguageCode } from '@parcours/i18n'
import axe from 'axe-core'
import { type SpokenWords, spokenWordsOf } from './spokenWords.ts'

/** The name of a control as a screen reader would say it. */
function nameOf(control: Element): string {
  let isOurs = true
  try {
    axe.setup(document.documentElement)
  } catch {
    // A check of the page runs at the moment: its tree serves as well, and stays its own.
    isOurs = false
  }
  try {
    return axe.commons.text.accessibleText(control)
  } finally {
    if (isOurs) axe.teardown()
  }
}

const roleByTag: Readonly<Record<string, string>> = {
  BUTTON: 'button',
  A: 'link',
  SUMMARY: 'button',
  TEXTAREA: 'textbox',
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_all, key: string) => String(values[key] ?? ''))

const isTick = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)

/** Which radio button of how many: those of the question around it, whatever pages cut it up. */
function placeOf(radio: Element): { position: number; count: number } {
  const group = radio.closest('fieldset, [role=radiogroup], main, [role=dialog]') ?? document.body
  const radios = [...group.querySelectorAll('input[type=radio]')]
  return { position: radios.indexOf(radio) + 1, count: radios.length }
}

function roleOf(control: HTMLElement, { roles }: SpokenWords): string {
  const native = isTick(control)
    ? control.type
    : control instanceof HTMLInputElement
      ? 'textbox'
      : roleByTag[control.tagName]
  const word = roles[control.getAttribute('role') ?? native ?? ''] ?? ''
  return word.includes('{{') ? fill(word, placeOf(control)) : word
}

function stateOf(control: HTMLElement, { states }: SpokenWords): string {
  if (isTick(control)) return control.checked ? states.checked : states.unchecked
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    return control.value === '' ? '' : fill(states.contains, { value: control.value })
  const pairs = [
    ['aria-pressed', states.pressed, states.unpressed],
    ['aria-expanded', states.expanded, states.collapsed],
    ['aria-checked', states.checked, states.unchecked],
  ] as const
  for (const [attribute, yes, no] of pairs) {
    const value = control.getAttribute(attribute)
    if (value !== null) return value === 'true' ? yes : no
  }
  return ''
}

function descriptionOf(control: Element): string {
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}

/** What the voice says of a control: its group where it begins, its name, what it is, how it stands, what it explains. */
export function spokenControl(control: HTMLElement, language: LanguageCode): string {
  const words = spokenWordsOf(language)
  const group = control.closest('fieldset, [role=radiogroup], [role=group]')
  const isFirst = group?.querySelector('input, button') === control
  return [
    isFirst ? nameOf(group) : '',
    nameOf(control),
    roleOf(control, words),
    stateOf(control, words),
    descriptionOf(control),
  ]
    .map((part) => part.replace(/\s+/g, ' ').trim().replace(/[.,]$/, ''))
    .filter((part) => part !== '')
    .join(words.separator)
}
