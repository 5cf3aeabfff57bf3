import type { Tagged } from '../grammar/tagger.ts'
import { canBe } from '../grammar/verbs.ts'
import { fault, norm, type Place, sentences, text } from './helpers.ts'
import type { RawFinding, Rule, RuleContext, Unit } from './types.ts'

/** Only these determiners point to the reader: `votre locataire` is somebody else. */
const POINTS =
  /^(?:le|la|l'|les|un|une|des|tout|toute|tous|toutes|chaque|cet|cette|ce|ces|aux?|du|d'|aucun|certains)$/
const TU = /^(?:tu|te|t'|toi|ton|ta|tes|-tu|-toi)$/

/** `le numéro d’allocataire`, `allocation adulte handicapé`: the name of a thing. */
function isName(tagged: readonly Tagged[], from: number): boolean {
  const before = tagged[from - 1]
  if (/^(?:des|du|d')$/.test(norm(before)) && THINGS.test(norm(tagged[from - 2]))) return true
  return (
    !before ||
    !POINTS.test(norm(before)) ||
    (norm(before) === "d'" && tagged[from - 2]?.role === 'noun') ||
    before.role === 'name'
  )
}

const THINGS =
  /^(?:liste|listes|numéro|carte|espace|statut|qualité|compte|nombre|catégorie|fichier|association|syndicat)$/

/** Plurals and subjects at the start need no determiner: `Demandeurs d’emploi : venez lundi.` */
function opens(tagged: readonly Tagged[], from: number): boolean {
  return (
    tagged.slice(0, from).every((t) => t.role === 'punctuation') &&
    /^(?:,|:|de|d'|et|ou)?$/.test(norm(tagged[from + 1]))
  )
}

/** `vous êtes le titulaire`, `je suis locataire`, and the answer « Locataire »: here the word is the reader. */
function isReader(tagged: readonly Tagged[], from: number, to: number): boolean {
  const left = tagged.slice(Math.max(0, from - 5), from).map(norm)
  if (left.some((word) => /^(?:êtes|suis|sommes)$/.test(word))) return true
  const words = tagged.filter((t) => t.role !== 'punctuation').length
  return words === to - from && !/^(?:usag|administré|intéressé)/.test(norm(tagged[from]))
}

function check(place: Place, context: RuleContext): RawFinding[] {
  const { tagged } = place.view
  const people = context.resources.people.find(tagged).filter((match) => {
    const role = tagged[match.from]?.role
    if (
      role === 'finite' ||
      role === 'participle' ||
      (role === 'adjective' && !/^(?:determiner)$/.test(tagged[match.from - 1]?.role ?? ''))
    )
      return false
    if (isReader(tagged, match.from, match.to)) return false
    return !isName(tagged, match.from) || opens(tagged, match.from)
  })
  const found = people.map((match) =>
    fault(
      place,
      match.from,
      match.to - 1,
      `« ${text(tagged[match.from])} » parle du lecteur comme d’une autre personne.`,
    ),
  )
  const tu = tagged.findIndex((t, i) => TU.test(norm(t)) && !(norm(t) === "t'" && i === 0))
  if (tu !== -1 && tagged[tu]?.token.kind === 'word') found.push(fault(place, tu, tu, 'Ce texte dit « tu ».'))
  return found
}

const VOUS = /^(?:vous|-vous|votre|vos)$/

function speaksToReader(unit: Unit): boolean {
  return unit.views.some((view) =>
    view.tagged.some((t) => VOUS.test(norm(t)) || (t.role === 'finite' && canBe(t, /^E[45]$/))),
  )
}

/** A text of several sentences that never speaks to its reader. */
function silence(context: RuleContext): RawFinding[] {
  if (context.options.tree || context.options.headings === 'ignored') return []
  return context.scope.units.flatMap((unit) => {
    const bodies = unit.views.filter((view) => view.block.kind !== 'heading')
    const first = bodies[0]
    if (!first || unit.views.length < 2 || speaksToReader(unit)) return []
    return [
      {
        unit,
        start: first.sentence.start,
        end: first.sentence.end,
        message: 'Ce texte ne dit jamais « vous ».',
      },
    ]
  })
}

export const t22: Rule = {
  id: 'T22',
  rule: 'Dites « vous » au lecteur.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez « vous » ou « votre ». Écrivez aussi « demandez ».',
  detect: (context) => [
    ...[...sentences(context)].flatMap((place) => check(place, context)),
    ...silence(context),
  ],
  good: [
    'Vous demandez une aide.',
    'Votre locataire paie le loyer.',
    'Donnez votre numéro d’allocataire.',
    'Êtes-vous le titulaire du contrat ?',
    'Locataire',
  ],
  bad: [
    'L’usager signe ici.',
    'Le demandeur envoie la lettre.',
    'Tu peux venir demain.',
    'La mairie est ouverte. Le maire est là.',
  ],
  limits: 'La liste est courte. « le locataire » est parfois une autre personne.',
}
