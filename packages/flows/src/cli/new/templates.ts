/**
 * The files of something new: every field with its comment, what must be written left empty so that `check` asks for it.
 */

/** `step.yaml`. `schema` is the path of its JSON Schema from there. */
export function stepTemplate(id: string, events: readonly string[], schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Le format est décrit dans docs/catalogue-format.md. « npx parcours check » dit ce qui manque.
id: ${id}
kind:                 # duty (obligation) | right (droit) | advice (conseil) | not_required (rien à faire)
theme:                # home | money | family | work | health | vehicle | papers | daily
events: {}            # un au moins, parmi ${events.join(', ')} : { ${events[0] ?? 'moving'}: { phase: before, weight: 100 } }
when: {}              # pour qui : { home_now_status: tenant }. Pour tout le monde : retirez « when », écrivez « always: true »
# for: { list: vehicles, where: { ownership: owned } }     # une fois pour chaque élément de la liste
# deadline:                                                # la première lecture qui convient donne la date
#   - type: latest                                         # latest | earliest | on
#     anchor: moving_date                                  # un fait du type date
#     offset: P1M                                          # P8D : 8 jours après. -P3M : 3 mois avant
# after: []                                                # démarches qui viennent avant
organisms: []         # un au moins, de organisms.yaml
places: []            # de places.yaml : où aller
channels: []          # online | phone | desk | post
level:                # agent France Services : with_you | prepares_and_sends | sends_you_on | nothing
documents: []         # noms de papiers ; leurs mots sont dans fr.yaml ou words/fr.yaml
# alsoDependsOn: []                                        # conditions qu’aucun fait ne dit ; leurs mots dans fr.yaml
# sensitive: health                                        # violence | health | money | residence ; demande « neutral » dans fr.yaml
# urgent: true
# verify:                                                  # champs douteux, jamais la démarche entière
#   - { field: deadline, reason: "Pourquoi ce champ est douteux." }
sources: []           # une au moins : - { id: F1168, checkedOn: AAAA-MM-JJ, version: AAAA-MM-JJ } : le jour où vous la lisez, la date du texte
`
}

/** `fr.yaml` of a step. */
export function frenchTemplate(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Français facile à lire : 12 mots par phrase ou moins, une idée par phrase, « vous », au présent.
title:                # un verbe d’abord, 8 mots ou moins, sans point
official:             # le terme officiel, à montrer au guichet
# neutral: Une démarche personnelle                        # seulement pour une démarche sensible : le titre imprimé
what: []              # 1 à 4 phrases : que faire
why: []               # 1 à 2 phrases : pourquoi c’est utile
when: []              # 1 à 3 phrases : quand, en mots ; la date exacte est calculée
how: []               # 1 à 4 phrases : où, comment, qui aide
# risk: []                                                 # 0 à 2 phrases : ce qui arrive sinon
# late: []                                                 # 1 à 2 phrases : que faire maintenant si la date est passée
# refused: []                                              # 0 à 4 phrases : qui, comment et quand contester
# documents: { notice_letter: Votre lettre de départ }
# alsoDependsOn: { shared_lease: Vous louez à plusieurs. }
`
}

/** The entry of a fact, to be added to `facts.yaml`. */
export function factTemplate(id: string): string {
  return `
  # À écrire : ce que ce fait dit de la personne, et quelle démarche le lit.
  ${id}:
    type:             # boolean | choice | choices | integer | date | commune | list
    # values: [a, b]                                       # pour choice et choices
    # min: 0                                               # pour integer
    # max: 10
    # unasked: false                                       # sujet discret : la valeur tant que personne n’en parle
    # askIf: { home_now_status: tenant }                   # la question n’a pas de sens sinon
    # impliedBy: [ { when: { work: retired }, value: true } ]
`
}

/** The entry of an event, to be added to `events.yaml`. */
export function eventTemplate(id: string): string {
  return `
  ${id}:
    available: false  # true quand ses démarches sont écrites
    anchors: []       # faits du type date : de là partent les dates limites
    phases: [before, day, after]
`
}

/** The words of an event and its phases: a file of `words/parts`. */
export function eventWordsTemplate(id: string): string {
  return `# Les mots de l’événement « ${id} ».
events:
  ${id}:
    name:             # ce que la personne dit : Je change de logement
    what:             # une phrase : Vous partez vivre dans un autre logement.
phases:
  ${id}:
    before: { name: }
    day: { name: }
    after: { name: }
`
}
