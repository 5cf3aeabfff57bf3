import { formatDate, formatPhone, languageOf } from '@parcours/i18n'
import type { Branch, Contact, Settings } from '../../settings/index.ts'
import type { ContentFacts, DeviceFacts } from './collect.ts'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

const { settings: says, content: told, device: machine } = words

const orUnset = (value: string | null): string => value ?? says.unset

/** The settings in force, a line each. The hash of the PIN is not shown: it helps nobody here. */
export function settingsLines(settings: Settings): string[] {
  const { idle } = settings
  const values: Value[] = [
    [says.isDraft, settings.isDraft ? says.yes : says.no],
    ...branchValues(settings.branch),
    [says.languages, settings.languages.map((code) => languageOf(code).name).join(', ')],
    [says.publicUrl, orUnset(settings.publicUrl)],
    [says.print, says[`print-${settings.print.format}`]],
    [says.mount, settings.screen.mountMillimetres ?? says.unset],
    [says.repeatGuard, settings.repeatGuardMilliseconds],
    [says.pin, settings.agent.pinHash === null ? says.unset : says.set],
    [says.lock, settings.agent.lockAfterSeconds],
    [says.contacts, settings.contacts.length],
    [says.dataProtection, orUnset(settings.dataProtectionContact)],
    [says.accessibility, orUnset(settings.accessibilityContact)],
  ]
  return [
    ...values.map(([text, value]) => fill(text, { value })),
    ...settings.contacts.map(contactLine),
    fill(says.idle, { warn: idle.warnAfterSeconds, warning: idle.warningSeconds }),
  ]
}

type Value = readonly [text: string, value: string | number]

function branchValues(branch: Branch | null): Value[] {
  const phone = branch?.phone ?? null
  return [
    [says.branch, orUnset(branch?.name ?? null)],
    [says.address, branch?.address.join(', ') || says.unset],
    [says.phone, phone === null ? says.unset : formatPhone(phone)],
    [says.commune, orUnset(branch?.communeCode ?? null)],
    [says.hours, orUnset(branch?.openingHours ?? null)],
    ...sentences(says.gettingThere, branch?.gettingThere),
    ...sentences(says.entrance, branch?.accessibleEntrance),
  ]
}

/** A line for each sentence: all in one would not fit on a page. */
const sentences = (text: string, all: readonly string[] = []): Value[] =>
  all.length === 0 ? [[text, says.unset]] : all.map((one) => [text, one])

const contactLine = ({ organism, name, phone, mediator }: Contact): string =>
  fill(mediator ? says.mediator : says.expert, {
    organism,
    name,
    phone: phone === null ? says.noPhone : formatPhone(phone),
  })

/** What is known of the catalogue, a line each. */
export function contentLines(content: ContentFacts | null): string[] {
  if (content === null) return [told.unreadable]
  return [
    fill(told.date, { value: formatDate(content.date, 'fr') }),
    fill(told.steps, { value: content.steps }),
    ...(content.fingerprint === null ? [] : [fill(told.fingerprint, { value: content.fingerprint })]),
  ]
}

const workerWords = { on: machine.workerOn, off: machine.workerOff, absent: machine.workerAbsent }

/** What is known of the machine, a line each. */
export function deviceLines(device: DeviceFacts): string[] {
  const list = (names: readonly string[], none: string): string => names.join(', ') || none
  const shown = 3
  return [
    workerWords[device.worker],
    fill(machine.fonts, { value: list(device.fonts, machine.noFont) }),
    ...Object.entries(device.voices).map(([language, names]) =>
      fill(machine.voices, { language, value: list(names.slice(0, shown), machine.noVoice) }),
    ),
    fill(machine.screen, { width: device.width, height: device.height, ratio: device.ratio }),
    machine.printer,
  ]
}
