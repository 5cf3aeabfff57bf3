import type { Block } from '../text/types.ts'
import type { RawFinding, Rule, Unit } from './types.ts'

const LONGEST = 5

function check(unit: Unit): RawFinding[] {
  const lists = new Map<number, Block[]>()
  for (const block of unit.doc.blocks) {
    if (block.kind !== 'bullet') continue
    const list = lists.get(block.list)
    if (list) list.push(block)
    else lists.set(block.list, [block])
  }
  return [...lists.values()].flatMap((bullets) => {
    const found: RawFinding[] = []
    const sixth = bullets[LONGEST]
    const nested = bullets.find((b) => b.level > 1)
    if (sixth)
      found.push({
        unit,
        start: sixth.start,
        end: sixth.end,
        message: `Cette liste a ${bullets.length} lignes. Une liste a ${LONGEST} lignes au plus.`,
      })
    if (nested)
      found.push({
        unit,
        start: nested.start,
        end: nested.end,
        message: 'Cette liste est dans une autre liste.',
      })
    return found
  })
}

export const t26: Rule = {
  id: 'T26',
  rule: 'Une liste a 5 lignes au plus.',
  source: 'lucid-lint ; 5 lignes : notre choix.',
  severity: 'error',
  instead: 'Faites 2 listes avec 2 titres.',
  detect: (context) => context.scope.units.flatMap(check),
  good: [{ text: '# Les papiers\n\n- une photo\n- une carte', format: 'markdown' }],
  bad: [
    { text: '# Les papiers\n\n- a\n- b\n- c\n- d\n- e\n- f', format: 'markdown' },
    { text: '# Les papiers\n\n- une photo\n  - en couleur', format: 'markdown' },
  ],
  limits: 'La machine compte les lignes. Elle ne juge pas leur ordre.',
}
