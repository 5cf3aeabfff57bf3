/**
 * Connecting words of explanations in French.
 */
import type { Phrases } from './phrases.ts'

const UNITS = {
  D: ['jour', 'jours'],
  W: ['semaine', 'semaines'],
  M: ['mois', 'mois'],
  Y: ['an', 'ans'],
} as const
const COUNTS = {
  calendar: ['', ''],
  ouvrables: [' ouvrable', ' ouvrables', ' (du lundi au samedi, sans les jours fériés)'],
  ouvres: [' ouvré', ' ouvrés', ' (du lundi au vendredi, sans les jours fériés)'],
} as const
const BOUNDS = {
  atLeast: (value: string, isDate: boolean) => (isDate ? `le ${value} ou après` : `${value} ou plus`),
  atMost: (value: string, isDate: boolean) => (isDate ? `le ${value} ou avant` : `${value} ou moins`),
  moreThan: (value: string, isDate: boolean) => (isDate ? `après le ${value}` : `plus de ${value}`),
  lessThan: (value: string, isDate: boolean) => (isDate ? `avant le ${value}` : `moins de ${value}`),
} as const

export const FR: Phrases = {
  lang: 'fr',
  yes: 'oui',
  no: 'non',
  and: 'et',
  or: 'ou',
  andLine: '\u00a0; et ',
  orLine: '\u00a0; ou bien ',
  everyone: 'Tout le monde est concerné.',
  nobody: 'Personne n’est concerné.',
  all: 'Il faut tout cela\u00a0:',
  any: 'Il faut au moins un de ces points\u00a0:',
  quote: (text) => `«\u00a0${text}\u00a0»`,
  events: 'Événements choisis',
  is: (name, answers) => `${name}\u00a0: ${answers}`,
  isNot: (name, answers) => `${name}\u00a0: une autre réponse que ${answers}`,
  includes: (name, answers, count) =>
    count === 1 ? `${name}\u00a0: ${answers}` : `${name}\u00a0: au moins une réponse parmi ${answers}`,
  includesNone: (name, answers) => `${name}\u00a0: sans ${answers}`,
  some: (list, such) => (such ? `${list}\u00a0: au moins un, avec ${such}` : `${list}\u00a0: au moins un`),
  none: (list, such) => (such ? `${list}\u00a0: aucun avec ${such}` : `${list}\u00a0: aucun`),
  bound: (bound, value, isDate) => BOUNDS[bound](value, isDate),
  item: (number) => `n° ${number}`,
  answers: {
    none: 'pas encore de réponse',
    unknown: '«\u00a0Je ne sais pas\u00a0»',
    unasked: (value) => `sujet non abordé, compté comme ${value}`,
    closed: 'sujet non abordé',
    notSupposed: '«\u00a0Je ne sais pas\u00a0», rien de privé n’est supposé',
    deduced: (value, from) => `${value}, d’après\u00a0: ${from}`,
    between: (from, to) => `entre ${from} et ${to}`,
    empty: 'aucun',
  },
  dates: {
    type: { latest: 'Au plus tard', earliest: 'À partir de', on: 'Le jour exact' },
    sameDay: 'le jour même',
    next: (day, after) => `le premier ${day} après\u00a0: ${after}`,
    amount: (count, unit, kind) => {
      const number = count > 1 ? 1 : 0
      const days = COUNTS[kind ?? 'calendar']
      return `${count} ${UNITS[unit][number]}${days[number]}${days[2] ?? ''}`
    },
    side: (amounts, isBefore) => `${amounts} ${isBefore ? 'avant' : 'après'}`,
    onDay: (type, day) =>
      ({ latest: `au plus tard le ${day}`, earliest: `à partir du ${day}`, on: `le ${day}` })[type],
    none: 'aucune date n’est calculée',
    snap: { end_of_month: 'porté à la fin du mois', start_of_month: 'ramené au début du mois' },
    silence: {
      refusal: 'pas de réponse ce jour-là vaut refus',
      agreement: 'pas de réponse ce jour-là vaut accord',
    },
    rollover: 'si ce jour est un samedi, un dimanche ou un jour férié, le premier jour ouvré qui suit',
    fallback: (name) => `sinon, sans cette date\u00a0: ${name}`,
    window: (from) => `la période commence\u00a0: ${from}`,
    when: 'Si',
    otherwise: 'Dans les autres cas',
    event: (name) => `pour «\u00a0${name}\u00a0»`,
  },
  kind: {
    duty: 'obligation',
    right: 'droit',
    advice: 'conseil',
    not_required: 'rien à faire (pour rassurer)',
  },
  level: {
    with_you: 'Un agent France Services la fait avec la personne.',
    prepares_and_sends: 'Un agent France Services aide à préparer et à envoyer.',
    sends_you_on: 'Un agent France Services oriente vers le bon service.',
    nothing: 'Un agent France Services n’intervient pas.',
  },
  verify: { deadline: 'la date', amount: 'le montant', condition: 'la condition', documents: 'les papiers' },
}
