/**
 * Mistakes of the catalogue, in plain French for those who write it: where, what, and how to mend.
 */
import { ORDER_MISTAKES } from './orderMistakes.ts'
import { TRANSLATION_MISTAKES } from './translationMistakes.ts'

export type Level = 'error' | 'warning'

/** Line and column start at 1. */
export interface Mistake {
  readonly level: Level
  /** A code of `MISTAKES`, or the FALC rule that a text breaks. */
  readonly code: MistakeCode | `falc-${string}`
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
}

interface MistakeText {
  readonly level?: Level
  readonly message: string
  readonly mend: string
}

const FORMAT = 'Le format est décrit dans docs/catalogue-format.md.'

/** Every code that `parcours check` can give. `{name}` is replaced by a parameter. Each has a canary in the tests. */
export const MISTAKES = {
  ...ORDER_MISTAKES,
  ...TRANSLATION_MISTAKES,
  'file-missing': { message: 'Le fichier {value} manque.', mend: `Créez ce fichier. ${FORMAT}` },
  'yaml-syntax': {
    message: 'Ce fichier YAML est mal écrit : {value}',
    mend: 'Corrigez la ligne indiquée : souvent une espace, un tiret ou des guillemets.',
  },
  'missing-field': { message: 'Le champ « {value} » manque.', mend: `Ajoutez-le. ${FORMAT}` },
  'unknown-field': {
    message: 'Le champ « {value} » est inconnu.{hint}',
    mend: 'Retirez-le ou corrigez son nom. {known}',
  },
  'wrong-type': {
    message: 'La valeur de « {value} » n’est pas du bon type : il faut {expected}.',
    mend: FORMAT,
  },
  'bad-value': { message: 'La valeur {value} est inconnue ici.{hint}', mend: 'Choisissez parmi : {values}.' },
  'bad-format': { message: 'La valeur {value} est mal écrite.', mend: 'Il faut {expected}.' },
  'empty-list': {
    message: 'La liste « {value} » est trop courte.',
    mend: 'Il faut au moins {min} élément(s).',
  },
  'too-many': { message: 'La liste « {value} » est trop longue.', mend: 'Gardez {max} élément(s) au plus.' },
  'id-mismatch': {
    message: 'L’identifiant « {value} » n’est pas le nom du dossier « {expected} ».',
    mend: 'Donnez le même nom aux deux.',
  },
  'duplicate-id': {
    message: 'L’identifiant « {value} » sert deux fois.',
    mend: 'Gardez-en un, ou renommez-en un.',
  },
  'condition-shape': {
    message: 'Cette condition n’a pas exactement une clé.',
    mend: 'Écrivez { fait: valeur }, { all: [ … ] }, { any: [ … ] }, { not: … } ou { always: true }.',
  },
  'condition-empty': {
    message: 'Cette liste de conditions ou de valeurs est vide.',
    mend: 'Ajoutez au moins un élément, ou retirez la condition.',
  },
  'condition-missing': {
    message: 'La démarche n’a pas de condition.',
    mend: 'Ajoutez « when: », ou « always: true » si elle concerne tout le monde.',
  },
  'condition-twice': { message: 'La démarche a « when » et « always ».', mend: 'Gardez l’un des deux.' },
  'unknown-fact': {
    message: 'Le fait « {value} » n’existe pas.{hint}',
    mend: 'Les faits sont dans facts.yaml.',
  },
  'unknown-item-field': {
    message: 'Le champ « {value} » n’existe pas dans la liste « {list} ».{hint}',
    mend: 'Ses champs : {values}.',
  },
  'unknown-value': {
    message: '{value} n’est pas une valeur du fait « {fact} ».{hint}',
    mend: 'Ses valeurs : {values}.',
  },
  'compare-unknown': {
    message: 'Une condition ne peut pas comparer « {fact} » avec « unknown ».',
    mend: 'Retirez « unknown » : une réponse inconnue donne déjà « à vérifier ».',
  },
  'wrong-operator': {
    message: 'Le fait « {fact} » est du type {type} : {value} ne va pas.',
    mend: 'Il faut {expected}.',
  },
  'not-a-list': {
    message: 'Le fait « {value} » n’est pas une liste.',
    mend: '« for » demande un fait du type list : {values}.',
  },
  'not-a-date': {
    message: 'Le fait « {value} » n’est pas une date.',
    mend: 'Une date limite part d’un fait du type date.',
  },
  'offset-count': {
    message: 'Des jours {count} ne se comptent pas en mois ni en années.',
    mend: 'Écrivez le délai en jours (P5D), ou retirez « count ».',
  },
  'reading-unreachable': {
    message: 'Cette lecture de la date n’est jamais prise : une lecture sans condition la précède.',
    mend: 'Placez la lecture sans condition en dernier.',
  },
  'unknown-event': {
    message: 'L’événement « {value} » n’existe pas.{hint}',
    mend: 'Choisissez parmi : {values}.',
  },
  'unknown-phase': {
    message: 'La phase « {value} » n’existe pas dans cet événement.{hint}',
    mend: 'Choisissez parmi : {values}.',
  },
  'unknown-organism': {
    message: 'L’organisme « {value} » n’existe pas.{hint}',
    mend: 'Les organismes sont dans organisms.yaml.',
  },
  'level-bundle': {
    message:
      'La démarche est « with_you », mais « {value} », qui la traite, n’est pas un partenaire de France Services.',
    mend: 'Écrivez « prepares_and_sends » ou « sends_you_on », ou nommez d’abord l’organisme qui la traite. Les partenaires sont sous « bundle » d’organisms.yaml.',
  },
  'unknown-place': {
    message: 'Le lieu « {value} » n’existe pas.{hint}',
    mend: 'Les lieux sont dans places.yaml.',
  },
  'unknown-after': {
    message: 'La démarche « {value} » n’existe pas.{hint}',
    mend: 'Corrigez « after » : il faut le nom d’un dossier de steps/.',
  },
  'after-cycle': {
    message: 'Ces démarches s’attendent l’une l’autre : {value}.',
    mend: 'Retirez un des « after ».',
  },
  'after-phase': {
    message:
      'La démarche « {value} » doit venir avant, mais elle est dans une phase plus tardive ({expected}).',
    mend: 'Changez la phase de l’une des deux, ou retirez-la de « after ».',
  },
  'checked-future': {
    message: 'La source « {value} » est vérifiée le {date} : ce jour n’est pas encore venu.',
    mend: 'Écrivez la date de la dernière lecture de la source.',
  },
  'checked-old': {
    level: 'warning',
    message: 'La source « {value} » a été vérifiée le {date} : il y a plus de 18 mois.',
    mend: 'Relisez la source, corrigez la démarche, puis changez « checkedOn ».',
  },
  'fact-cycle': {
    message: 'Ces faits dépendent l’un de l’autre : {value}.',
    mend: 'Retirez un « from » ou un « impliedBy ».',
  },
  'derived-unknown': {
    message: 'Le fait calculé « {value} » n’a pas de fonction.',
    mend: 'Ajoutez-la dans src/engine/derived.ts.',
  },
  'fact-not-asked': {
    message: 'Aucun écran ne demande le fait « {value} », que lit la démarche « {step} ».',
    mend: 'Ajoutez-le à screens.yaml, ou mettez la condition dans « alsoDependsOn ».',
  },
  'value-not-asked': {
    level: 'warning',
    message:
      'La démarche « {step} » lit « {value} » du fait « {fact} », que l’écran « {screen} » ne montre pas.',
    mend: 'Ajoutez-le à l’écran, ou retirez-le de la condition : sinon il est toujours pris pour « non ».',
  },
  'anchor-not-asked': {
    level: 'warning',
    message: 'Aucun écran ne demande la date « {value} » de la démarche « {step} », et rien ne la remplace.',
    mend: 'Ajoutez-la à screens.yaml, ou donnez un « fallback ».',
  },
  'fact-not-read': {
    level: 'warning',
    message: 'L’écran « {screen} » demande « {value} », qu’aucune démarche disponible ne lit.',
    mend: 'Retirez-le de l’écran, ou gardez-le pour un événement à venir.',
  },
  'screen-kind': {
    message: 'Un écran « {kind} » ne peut pas demander « {fact} », du type {type}.',
    mend: 'Il faut un fait du type {expected}.',
  },
  'screen-values': {
    message: 'L’écran « {screen} » n’offre pas la valeur « {value} » du fait « {fact} ».',
    mend: 'Ajoutez-la à « values », « groups » ou « discreet ».',
  },
  'screen-many': {
    level: 'warning',
    message: 'L’écran « {screen} » montre {value} cartes.',
    mend: 'Gardez-en 7 au plus : regroupez ou coupez en deux écrans.',
  },
  'screen-most': {
    message: 'L’écran « {screen} » peut montrer {value} cartes : la borne n’en montre pas plus de 9.',
    mend: 'Mettez les cartes rares dans « groups », ou coupez en deux écrans.',
  },
  'screen-twice': {
    message: 'Le fait « {value} » est demandé par deux écrans.',
    mend: 'Gardez un seul écran : une question se pose une fois.',
  },
  'words-missing': {
    message: 'Il manque les mots « {value} » en {lang}.',
    mend: 'Ajoutez-les dans {expected}.',
  },
  'words-superfluous': {
    level: 'warning',
    message: 'Les mots « {value} » ne servent à rien.{hint}',
    mend: 'Retirez-les, ou corrigez leur nom.',
  },
  'glossary-form-twice': {
    message: 'Le mot « {value} » est déjà expliqué par « {other} ».',
    mend: 'Gardez-le dans une seule entrée du glossaire.',
  },
  'glossary-untranslated': {
    level: 'warning',
    message: 'Le mot « {value} » n’est pas encore expliqué dans la langue {lang}.',
    mend: 'Traduisez-le dans words/parts/glossary.{lang}.yaml : d’ici là, l’explication reste en français.',
  },
  'document-words-missing': {
    message: 'Le document « {value} » n’a pas de mots.',
    mend: 'Ajoutez-le à « documents » de fr.yaml, ou de words/fr.yaml s’il sert plusieurs démarches.',
  },
  'document-words-superfluous': {
    message: 'Le document « {value} » a des mots, mais la démarche ne le demande pas.{hint}',
    mend: 'Retirez ces mots, ou ajoutez le document à step.yaml.',
  },
  'depends-words-missing': {
    message: 'La condition « {value} » n’a pas de mots.',
    mend: 'Ajoutez-la à « alsoDependsOn » de fr.yaml.',
  },
  'depends-words-superfluous': {
    message: 'La condition « {value} » a des mots, mais n’est pas dans step.yaml.{hint}',
    mend: 'Retirez ces mots, ou ajoutez la condition à « alsoDependsOn » de step.yaml.',
  },
  'late-missing': {
    message: 'La démarche a une date limite, mais pas les mots « late ».',
    mend: 'Dites dans fr.yaml, sous « late », quoi faire quand la date est passée.',
  },
  'neutral-missing': {
    message: 'La démarche est sensible, mais n’a pas de titre neutre.',
    mend: 'Ajoutez « neutral » dans fr.yaml : c’est le titre imprimé.',
  },
  'reading-unknown': {
    message: 'La relecture porte sur « {value} », qui n’existe pas.{hint}',
    mend: 'Écrivez steps/<id>, words/screens.<id> ou words/glossary.<id>.',
  },
  'reading-void': {
    level: 'warning',
    message: 'Le texte « {value} » a changé depuis sa relecture du {date} : elle ne compte plus.',
    mend: 'Faites relire le texte actuel (numéro {hash}), ou gardez cette trace.',
  },
  'reading-future': {
    message: 'La relecture de « {value} » est du {date} : ce jour n’est pas encore venu.',
    mend: 'Écrivez le jour de l’atelier.',
  },
} as const satisfies Readonly<Record<string, MistakeText>>

export type MistakeCode = keyof typeof MISTAKES
export type MistakeParams = Readonly<Record<string, string | number>>

/** Words of a mistake, its parameters filled in. */
export function wordMistake(
  code: MistakeCode,
  params: MistakeParams,
): Pick<Mistake, 'level' | 'message' | 'mend'> {
  const text: MistakeText = MISTAKES[code]
  const fill = (words: string): string =>
    words
      .replace(/\{(\w+)\}/g, (whole, name: string) =>
        name in params ? String(params[name]) : /^(hint|known)$/.test(name) ? '' : whole,
      )
      .trim()
  return { level: text.level ?? 'error', message: fill(text.message), mend: fill(text.mend) }
}

/** Sorted by file, then place: the same catalogue always gives the same report. */
export function sortMistakes(mistakes: readonly Mistake[]): readonly Mistake[] {
  const key = (m: Mistake): string =>
    `${m.file}\u0000${String(m.line).padStart(6, '0')}${String(m.column).padStart(6, '0')}${m.code}${m.message}`
  return [...mistakes].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** One mistake for a person: file, line and column (so that an editor can jump there), cause, mend. */
export function formatMistake({ level, code, file, line, column, message, mend }: Mistake): string {
  const kind = level === 'error' ? 'Erreur' : 'À voir'
  return `${file}:${line}:${column}  ${kind} [${code}]\n  ${message}\n  → ${mend}`
}
