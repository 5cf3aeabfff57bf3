import type { Criterion } from './model.ts'

/** Name, level and RGAA 4.1.2 criteria of each success criterion of WCAG 2.2 that a contract may name. */
const wcag: Readonly<Record<string, readonly [name: string, level: 'A' | 'AA' | 'AAA', ...rgaa: string[]]>> =
  {
    '1.1.1': ['Non-text content', 'A', '1.1', '1.2', '1.3'],
    '1.3.1': ['Info and relationships', 'A', '8.9', '9.1', '9.3', '11.1', '11.5'],
    '1.3.2': ['Meaningful sequence', 'A', '8.10', '10.3', '10.8'],
    '1.3.3': ['Sensory characteristics', 'A', '10.9', '10.10'],
    '1.3.4': ['Orientation', 'AA', '13.9'],
    '1.3.5': ['Identify input purpose', 'AA', '11.13'],
    '1.4.1': ['Use of colour', 'A', '3.1', '10.6'],
    '1.4.2': ['Audio control', 'A', '4.10'],
    '1.4.3': ['Contrast (minimum)', 'AA', '3.2'],
    '1.4.4': ['Resize text', 'AA', '10.4'],
    '1.4.5': ['Images of text', 'AA', '1.8'],
    '1.4.6': ['Contrast (enhanced)', 'AAA'],
    '1.4.8': ['Visual presentation', 'AAA'],
    '1.4.10': ['Reflow', 'AA', '10.11'],
    '1.4.11': ['Non-text contrast', 'AA', '3.3'],
    '1.4.12': ['Text spacing', 'AA', '10.12'],
    '2.1.1': ['Keyboard', 'A', '7.3'],
    '2.1.2': ['No keyboard trap', 'A', '12.9'],
    '2.1.3': ['Keyboard (no exception)', 'AAA'],
    '2.1.4': ['Character key shortcuts', 'A', '12.10'],
    '2.2.1': ['Timing adjustable', 'A', '13.1'],
    '2.2.2': ['Pause, stop, hide', 'A', '13.8'],
    '2.2.4': ['Interruptions', 'AAA'],
    '2.2.6': ['Timeouts', 'AAA'],
    '2.3.3': ['Animation from interactions', 'AAA'],
    '2.4.3': ['Focus order', 'A', '12.8'],
    '2.4.4': ['Link purpose (in context)', 'A', '6.1'],
    '2.4.6': ['Headings and labels', 'AA', '9.1', '11.2'],
    '2.4.7': ['Focus visible', 'AA', '10.7'],
    '2.4.8': ['Location', 'AAA'],
    '2.4.9': ['Link purpose (link only)', 'AAA'],
    '2.4.10': ['Section headings', 'AAA'],
    '2.4.11': ['Focus not obscured (minimum)', 'AA'],
    '2.4.12': ['Focus not obscured (enhanced)', 'AAA'],
    '2.4.13': ['Focus appearance', 'AAA'],
    '2.5.1': ['Pointer gestures', 'A', '13.10'],
    '2.5.2': ['Pointer cancellation', 'A', '13.11'],
    '2.5.3': ['Label in name', 'A', '6.1', '11.2', '11.9'],
    '2.5.5': ['Target size (enhanced)', 'AAA'],
    '2.5.6': ['Concurrent input mechanisms', 'AAA'],
    '2.5.8': ['Target size (minimum)', 'AA'],
    '3.1.1': ['Language of page', 'A', '8.3', '8.4'],
    '3.1.2': ['Language of parts', 'AA', '8.7', '8.8'],
    '3.1.3': ['Unusual words', 'AAA'],
    '3.1.5': ['Reading level', 'AAA'],
    '3.2.1': ['On focus', 'A', '12.8'],
    '3.2.2': ['On input', 'A', '7.4'],
    '3.2.3': ['Consistent navigation', 'AA', '12.2'],
    '3.2.4': ['Consistent identification', 'AA'],
    '3.2.6': ['Consistent help', 'A'],
    '3.3.1': ['Error identification', 'A', '11.10'],
    '3.3.2': ['Labels or instructions', 'A', '11.1', '11.10'],
    '3.3.3': ['Error suggestion', 'AA', '11.11'],
    '3.3.4': ['Error prevention (legal, financial, data)', 'AA', '11.12'],
    '3.3.5': ['Help', 'AAA'],
    '3.3.6': ['Error prevention (all)', 'AAA'],
    '3.3.7': ['Redundant entry', 'A'],
    '4.1.2': ['Name, role, value', 'A', '7.1', '11.1', '11.9'],
    '4.1.3': ['Status messages', 'AA', '7.5'],
  }

/** Clauses of EN 301 549 for machines that stand in a public place, beyond WCAG. */
const en: Readonly<Record<string, string>> = {
  'EN 5.1.3.1': 'Closed functionality: audio output of visual information',
  'EN 5.1.3.4': 'Closed functionality: speech output user control',
  'EN 5.1.3.5': 'Closed functionality: speech output automatic interruption',
  'EN 5.1.3.6': 'Closed functionality: speech output for non-text content',
  'EN 5.1.3.8': 'Closed functionality: masked entry',
  'EN 5.1.3.9': 'Closed functionality: private access to personal data',
  'EN 5.1.3.14': 'Closed functionality: spoken languages',
  'EN 5.1.3.15': 'Closed functionality: non-visual error identification',
  'EN 5.1.3.16': 'Closed functionality: receipts, tickets and transactional outputs',
  'EN 5.1.4': 'Closed functionality: functionality closed to text enlargement',
  'EN 5.8': 'Double-strike key acceptance',
  'EN 8.3.2': 'Stationary ICT: forward reach',
}

/** New in WCAG 2.2: not in EN 301 549 V3.2.1. */
const isNew = new Set(['2.4.11', '2.5.8', '3.2.6', '3.3.7'])

/** The clause of EN 301 549 that repeats a criterion of WCAG; those of level AAA are only listed in its clause 9.5. */
function clauseOf(id: string, level: Criterion['level']): string | null {
  if (level === 'AAA') return null
  return isNew.has(id) ? `9.${id} (V4)` : `9.${id}`
}

/** The criterion of a number, or undefined when no contract may name it. */
export function criterion(id: string): Criterion | undefined {
  const clause = en[id]
  if (clause !== undefined) return { id, name: clause, level: 'EN', en: id.slice(3), rgaa: [] }
  const found = wcag[id]
  if (found === undefined) return undefined
  const [name, level, ...rgaa] = found
  return { id, name, level, en: clauseOf(id, level), rgaa }
}
