import type { Token } from '../text/types.ts'
import {
  ADVERBS,
  BEFORE_NOUN,
  COORDINATORS,
  DETERMINERS,
  DETERMINERS_OR_CLITICS,
  OTHER,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
  VERB_CLITICS,
} from './closed.ts'
import { canBeFinite, type Draft, has, type Role, type Tagged } from './draft.ts'
import type { Analysis, Lexicon } from './lexicon.ts'
import { promote } from './promote.ts'

/** Forms that can only be a verb in practice, though a dictionary knows a rare noun. */
const SURE_VERBS = new Set(
  'est a sont ont va vont peut peuvent doit doivent faut veut fait sera seront avait était avez êtes devez pouvez soit soient ait aient as suis ai faites dites vaut dit'.split(
    ' ',
  ),
)
const NEVER_VERBS = new Set(
  'point lieu fois cas mois jour mise vue vers entre contre sens pas plus tous fin cours tard ensemble sauf droit place partir compris été moyens bon bons bonne juste personne personnes pièce pièces vie voie type date dates tout toute cause mai sur sous dans suite règle règles gare titre titres dont série même mêmes or car comme somme sommes ticket livret carte cartes poste postes double triple malade simple libre proche vite seul face faute grâce'.split(
    ' ',
  ),
)

function closedRole(token: Token, first: boolean): Role | null {
  const word = token.norm
  if (token.kind === 'placeholder') return 'placeholder'
  if (token.kind === 'symbol') return 'punctuation'
  if (token.kind === 'url') return 'name'
  if (token.kind !== 'word') return 'number'
  if (DETERMINERS.has(word)) return 'determiner'
  if (COORDINATORS.has(word)) return 'coordinator'
  if (PREPOSITIONS.has(word)) return 'preposition'
  if (SUBORDINATORS.has(word)) return 'subordinator'
  if (SUBJECTS.has(word)) return 'subject'
  if (VERB_CLITICS.has(word)) return 'clitic'
  if (ADVERBS.has(word)) return 'adverb'
  if (OTHER.has(word)) return 'pronoun'
  if (first && /^seule?s?$/.test(word)) return 'adverb'
  if (!first && /^\p{Lu}/u.test(token.text)) return 'name'
  return null
}

/** `s’` is `si` before il, and a reflexive elsewhere. */
function roleOfElidedS(next: Token | undefined): Role {
  return next && /^ils?$/.test(next.norm) ? 'subordinator' : 'clitic'
}

/** Before a verb form: is `le`, `la`, `les`, `leur`, `en`, `nous`, `vous` an object there? */
function isObject(drafts: readonly Draft[], index: number): boolean {
  const before = drafts[index - 1]
  if (!before) return false
  if (
    before.role === 'subject' ||
    before.role === 'clitic' ||
    before.role === 'name' ||
    before.role === 'noun'
  )
    return true
  const word = before.token.norm
  return (
    /^(?:nous|vous|me|te|se|les|la|le|lui|y)$/.test(word) &&
    before.role === 'pronoun' &&
    isSubjectLike(drafts, index - 1)
  )
}

function isSubjectLike(drafts: readonly Draft[], index: number): boolean {
  const before = drafts[index - 1]
  return before?.role !== 'preposition'
}

type Verdict = 'yes' | 'no' | 'maybe'

function afterPronoun(drafts: readonly Draft[], index: number, analyses: readonly Analysis[]): Verdict {
  const word = (drafts[index - 1] as Draft).token.norm
  if (word === 'vous' || word === 'nous') {
    const person = word === 'vous' ? '5' : '4'
    if (has(analyses, (k) => /^[A-Z]\d$/.test(k) && k[1] === person)) return 'yes'
    const before = drafts[index - 2]
    if (before && before.role !== 'preposition' && before.role !== 'finite' && before.role !== 'punctuation')
      return 'yes'
    return 'maybe'
  }
  return word === 'lui' || word === 'leur' ? (isObject(drafts, index - 1) ? 'yes' : 'maybe') : 'maybe'
}

/** What the words on the left say of a form that could be a finite verb. */
function verdict(drafts: readonly Draft[], index: number, analyses: readonly Analysis[]): Verdict {
  const token = (drafts[index] as Draft).token
  const before = drafts[index - 1]
  if (!before) return has(analyses, (k) => k === 'E5' || k === 'E4') ? 'yes' : 'maybe'
  const word = before.token.norm
  if (before.role === 'subject') return /^-/.test(word) ? 'maybe' : 'yes'
  if (before.role === 'clitic') return 'yes'
  if (before.role === 'determiner' || before.role === 'number') return 'no'
  if (DETERMINERS_OR_CLITICS.has(word)) {
    if (!isObject(drafts, index - 1)) return 'no'
    return drafts[index - 2]?.role === 'noun' && has(analyses, (k) => /^[nN]$/.test(k)) ? 'maybe' : 'yes'
  }
  if (word === 'en') return isObject(drafts, index - 1) && drafts[index - 2]?.role !== 'noun' ? 'yes' : 'no'
  if (before.role === 'preposition') return 'no'
  if (before.role === 'pronoun') return afterPronoun(drafts, index, analyses)
  if (before.role === 'adjective' && /^(?:determiner|number)$/.test(drafts[index - 2]?.role ?? ''))
    return 'no'
  if (before.role === 'finite' && !before.token.norm.endsWith('ez') && token.norm !== 'est') return 'maybe'
  return 'maybe'
}

function otherRole(
  drafts: readonly Draft[],
  index: number,
  analyses: readonly Analysis[],
  next?: readonly Analysis[],
): Role {
  const before = drafts[index - 1]
  const noun = has(analyses, (k) => /^[nN]$/.test(k))
  const adjective = has(analyses, (k) => /^[aA]$/.test(k))
  const participle = has(analyses, (k) => k === 'q')
  const afterNoun = before?.role === 'noun' || before?.role === 'name'
  if (
    participle &&
    (afterNoun ||
      !noun ||
      before?.role === 'finite' ||
      before?.role === 'adverb' ||
      before?.role === 'participle') &&
    before?.role !== 'determiner'
  )
    return 'participle'
  const beforeNoun =
    next !== undefined &&
    has(next, (k) => /^[nN]$/.test(k)) &&
    analyses.some((a) => BEFORE_NOUN.has(a.lemma)) &&
    /^(?:determiner|number)$/.test(before?.role ?? '')
  if (adjective && noun && beforeNoun) return 'adjective'
  if (adjective && noun) return afterNoun || before?.role === 'finite' ? 'adjective' : 'noun'
  if (noun) return 'noun'
  if (adjective) return 'adjective'
  if (has(analyses, (k) => k === 'y')) return 'infinitive'
  if (has(analyses, (k) => k === 'p')) return before?.token.norm === 'en' ? 'gerund' : 'gerund'
  if (has(analyses, (k) => k === 'w')) return 'adverb'
  return analyses.length > 0 ? 'adverb' : 'unknown'
}

/** An infinitive such as `devoir` or `pouvoir` that is a noun after a determiner. */
function settleNominal(drafts: Draft[], index: number): void {
  const draft = drafts[index] as Draft
  const { analyses } = draft
  const before = drafts[index - 1]
  if (has(analyses, (k) => k === 'y')) {
    const nominal =
      before?.role === 'determiner' ||
      (DETERMINERS_OR_CLITICS.has(before?.token.norm ?? '') && !isObject(drafts, index - 1))
    draft.role = nominal && has(analyses, (k) => k === 'n') ? 'noun' : 'infinitive'
  } else
    draft.role = otherRole(
      drafts,
      index,
      analyses,
      drafts[index + 1]?.role === 'open' ? drafts[index + 1]?.analyses : undefined,
    )
}

function settle(drafts: Draft[], index: number): void {
  const draft = drafts[index] as Draft
  const { token, analyses } = draft
  const inverted =
    /^-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|le|la|les|lui|leur|moi|toi|y|en)$/.test(
      drafts[index + 1]?.token.norm ?? '',
    )
  if (!canBeFinite(analyses)) {
    settleNominal(drafts, index)
    return
  }
  const other = has(analyses, (k) => /^[nNaAwqyg]$/.test(k))
  const auxiliary = lastSolid(drafts, index)
  if (
    auxiliary?.role === 'finite' &&
    has(analyses, (k) => k === 'q') &&
    auxiliary.analyses.some((a) => a.lemma === 'avoir' || a.lemma === 'être')
  ) {
    draft.role = 'participle'
    return
  }
  const says = inverted ? 'yes' : verdict(drafts, index, analyses)
  const sure = SURE_VERBS.has(token.norm) || (!other && !NEVER_VERBS.has(token.norm))
  if (says === 'yes' && !NEVER_VERBS.has(token.norm)) draft.role = 'finite'
  else if (says === 'yes' && drafts[index - 1]?.role === 'subject' && !other) draft.role = 'finite'
  else if (sure && (says !== 'no' || !other)) draft.role = 'finite'
  else {
    draft.candidate = says === 'maybe' && !NEVER_VERBS.has(token.norm)
    settleNominal(drafts, index)
  }
}

/** The nearest token on the left that is no adverb. */
function lastSolid(drafts: readonly Draft[], index: number): Draft | undefined {
  let at = index - 1
  while (at > index - 4 && drafts[at]?.role === 'adverb') at--
  return drafts[at]
}

/** Gives each token of a sentence its part. Linear in the number of tokens. */
export function tagSentence(tokens: readonly Token[], lexicon: Lexicon): Tagged[] {
  const drafts: Draft[] = []
  const firstWord = tokens.findIndex((token) => token.kind !== 'symbol')
  tokens.forEach((token, index) => {
    const first = index === firstWord
    let role: Role | 'open' = closedRole(token, first) ?? 'open'
    if (token.norm === "s'") role = roleOfElidedS(tokens[index + 1])
    if (DETERMINERS_OR_CLITICS.has(token.norm)) role = 'determiner'
    const analyses = token.kind === 'word' ? lexicon.look(token.norm) : []
    drafts.push({ token, role, analyses, candidate: false })
  })
  drafts.forEach((draft, index) => {
    if (DETERMINERS_OR_CLITICS.has(draft.token.norm) && isObject(drafts, index)) draft.role = 'pronoun'
    if (draft.role === 'open') settle(drafts, index)
  })
  promote(drafts)
  return drafts.map(({ token, role, analyses }) => ({
    token,
    role: role === 'open' ? 'unknown' : role,
    analyses,
  }))
}

export type { Tagged } from './draft.ts'
