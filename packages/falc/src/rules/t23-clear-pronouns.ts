import { fault, norm, sentences } from './helpers.ts'
import type { Rule, SentenceView } from './types.ts'

const PRONOUN = /^(?:il|elle|ils|elles|cela|ceci|celui-ci|celle-ci|ceux-ci|celles-ci)$/
const IMPERSONAL = /^(?:faut|existe|suffit|reste|manque|y|est|s'|arrive|peut)$/

function candidates(view: SentenceView | undefined, plural: boolean): number {
  const kind = plural ? 'N' : 'n'
  return (
    view?.tagged.filter((t) => t.role === 'noun' && t.analyses.some((a) => a.kinds.includes(kind))).length ??
    0
  )
}

export const t23: Rule = {
  id: 'T23',
  rule: '« il » et « elle » sont clairs tout de suite.',
  source: 'Inclusion Europe ; lucid-lint.',
  severity: 'advice',
  instead: 'Répétez le nom.',
  detect: (context) => {
    let before: SentenceView | undefined
    return [...sentences(context)].flatMap((place) => {
      const { tagged, block } = place.view
      const previous = before?.block === block || before?.block.list === block.list ? before : undefined
      before = place.view
      const word = norm(tagged[0])
      if (!PRONOUN.test(word) || (word === 'il' && IMPERSONAL.test(norm(tagged[1])))) return []
      if (previous && candidates(previous, /^(?:ils|elles|ceux-ci|celles-ci)$/.test(word)) < 2) return []
      return [fault(place, 0, 0, `« ${tagged[0]?.token.text} » peut parler de plusieurs choses.`)]
    })
  },
  good: ['Le maire arrive. Il signe.', 'Il faut une photo.'],
  bad: ['Le maire parle à l’agent. Il signe la lettre.', 'Elle arrive demain.'],
  limits: 'La machine compte les noms de la phrase avant. Elle ne comprend pas le sens.',
}
