import { normalise } from '../text/tokens.ts'
import type { Block } from '../text/types.ts'
import type { RawFinding, Rule, RuleContext, Unit } from './types.ts'

const EMPTY =
  /^(?:(?:les |autres? |plus d'|quelques )?(?:informations?|infos?|renseignements?|généralités|remarques?|divers|important|attention|introduction|présentation|conclusion|conditions|modalités|précisions?|notes?|rappels?|autres?|suite|détails?|cas particuliers?|cadre général|contexte|préambule|annexes?|à savoir|bon à savoir|en bref|en pratique|texte|titre|chapitre \d+|partie \d+|section \d+)(?: générales?| utiles?| pratiques?| importantes?| complémentaires?| diverses?)?)$/

/** `Informations`, `Généralités`: a title that tells nothing of the text. */
export const isEmptyTitle = (title: string): boolean =>
  EMPTY.test(
    normalise(title)
      .replace(/[\s.:!?]+$/g, '')
      .trim(),
  )

function checkTitles(unit: Unit): RawFinding[] {
  return unit.doc.blocks
    .filter((block) => block.kind === 'heading' && isEmptyTitle(unit.doc.prose.slice(block.start, block.end)))
    .map((block) => ({
      unit,
      start: block.start,
      end: block.end,
      message: 'Ce titre ne dit pas le sujet du texte.',
    }))
}

function untitled(unit: Unit): Block | undefined {
  const first = unit.doc.blocks.find((block) => block.sentences.length > 0)
  if (!first || first.kind === 'heading') return undefined
  const titled = unit.doc.blocks.some((block) => block.kind === 'heading')
  const long = unit.views.length > 3 || unit.doc.blocks.length > 1 || unit.views.length > 1
  if (unit.doc.format === 'text') return unit.views.length > 3 && !titled ? first : undefined
  return long ? first : undefined
}

function check(context: RuleContext): RawFinding[] {
  return context.scope.units.flatMap((unit) => {
    const found = checkTitles(unit)
    const first = context.options.headings === 'required' ? untitled(unit) : undefined
    if (first)
      found.push({ unit, start: first.start, end: first.end, message: 'Ce texte commence sans titre.' })
    return found
  })
}

export const t28: Rule = {
  id: 'T28',
  rule: 'Chaque texte a un titre. Le titre dit le sujet du texte.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez un titre clair. Exemple : « Demander une aide ».',
  detect: check,
  good: [{ text: '# Demander une aide\n\nÉcrivez à la mairie. Gardez une copie.', format: 'markdown' }],
  bad: [
    { text: 'Écrivez à la mairie. Gardez une copie.', format: 'markdown' },
    { text: '# Informations\n\nÉcrivez à la mairie.', format: 'markdown' },
  ],
  limits: 'La machine voit le titre. Elle ne juge pas l’ordre du texte.',
}
