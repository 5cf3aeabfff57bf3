import type { Rule } from './types.ts'

export const t33: Rule = {
  id: 'T33',
  rule: 'Le texte parle à un adulte. Le texte dit la même chose que le texte officiel.',
  source: 'Inclusion Europe.',
  severity: 'advice',
  instead: 'Faites lire le texte par des personnes handicapées.',
  detect: null,
  good: [],
  bad: [],
  limits: 'Seules des personnes peuvent juger cette règle.',
}
