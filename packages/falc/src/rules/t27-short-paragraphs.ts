import type { Rule } from './types.ts'

const LONGEST = 3

export const t27: Rule = {
  id: 'T27',
  rule: 'Un paragraphe a 3 phrases au plus.',
  source: 'lucid-lint.',
  severity: 'error',
  instead: 'Laissez une ligne vide. Ajoutez un titre.',
  detect: (context) =>
    context.scope.units.flatMap((unit) =>
      unit.doc.blocks.flatMap((block) => {
        const fourth = block.sentences[LONGEST]
        if (block.kind !== 'paragraph' || !fourth) return []
        return [
          {
            unit,
            start: fourth.start,
            end: fourth.end,
            message: `Ce paragraphe a ${block.sentences.length} phrases. Un paragraphe a ${LONGEST} phrases au plus.`,
          },
        ]
      }),
    ),
  good: ['Un agent vient. Il vous aide. Vous signez.'],
  bad: ['Un agent vient. Il vous aide. Vous signez. Vous partez.'],
  limits: 'Une ligne vide sépare 2 paragraphes.',
}
