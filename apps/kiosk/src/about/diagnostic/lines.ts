import { formatDate, languageOf } from '@parcours/i18n'
import type { Settings } from '../../settings/index.ts'
import type { ContentFacts, DeviceFacts } from './collect.ts'
import { fill } from './fill.ts'
import words from './words.fr.json' with { type: 'json' }

const { settings: says, content: told, device: machine } = words

const orUnset = (value: string | null): string => value ?? says.unset

/** The settings in force, a line each. The hash of the PIN is not shown: it helps nobody here. */
export function settingsLines(settings: Settings): string[] {
  const { branch, idle } = settings
  const values: [text: string, value: string | number][] = [
    [says.isDraft, settings.isDraft ? says.yes : says.no],
    [says.branch, orUnset(branch?.name ?? null)],
    [says.commune, orUnset(branch?.communeCode ?? null)],
    [says.hours, orUnset(branch?.openingHours ?? null)],
    [says.languages, settings.languages.map((code) => languageOf(code).name).join(', ')],
    [says.publicUrl, orUnset(settings.publicUrl)],
    [says.print, says[`print-${settings.print.format}`]],
    [says.mount, settings.screen.mountMillimetres ?? says.unset],
    [says.repeatGuard, settings.repeatGuardMilliseconds],
    [says.pin, settings.agent.pinHash === null ? says.unset : says.set],
    [says.contacts, settings.contacts.length],
    [says.dataProtection, orUnset(settings.dataProtectionContact)],
    [says.accessibility, orUnset(settings.accessibilityContact)],
  ]
  return [
    ...values.map(([text, value]) => fill(text, { value })),
    fill(says.idle, { warn: idle.warnAfterSeconds, warning: idle.warningSeconds }),
  ]
}

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
