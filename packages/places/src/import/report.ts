/**
 * What an import has to say to the operator: each row that was not taken as it is, with its line and the reason.
 */

/**
 * `rejected`: the row is not in the directory. `removed`: it is, without a field. `changed`: it is, with a field that was
 * mended from the list of communes. `noted`: it is, whole, and somebody should look at it.
 */
export type Level = 'rejected' | 'removed' | 'changed' | 'noted'

/** What each remark means, in French; `{…}` are filled in. One level a code. */
export const remarks = {
  'row-columns': [
    'rejected',
    'La ligne a {found} colonnes. Il en faut {wanted}. Le fichier est peut-être coupé ici.',
  ],
  'row-unreadable': ['rejected', 'La ligne n’est pas lisible : {detail}.'],
  'record-unknown': ['rejected', 'Ce n’est pas un lieu d’un format connu.'],
  'file-cut': ['rejected', 'Le fichier s’arrête au milieu d’un lieu. Téléchargez-le à nouveau.'],
  'name-missing': ['rejected', 'Le lieu n’a pas de nom.'],
  'id-missing': ['rejected', 'Le lieu n’a pas d’identifiant.'],
  'id-repeated': ['rejected', 'Un autre lieu a déjà cet identifiant.'],
  'commune-missing': ['rejected', 'La commune n’est pas connue : ni code, ni nom avec code postal.'],
  'field-long': ['removed', 'Le texte est trop long ({length} caractères).'],
  'commune-code-wrong': ['removed', 'Le code commune n’existe pas. Le lieu est rangé par son code postal.'],
  'postcode-wrong': ['removed', 'Le code postal doit avoir 5 chiffres.'],
  'phone-length': ['removed', 'Le numéro a {found} chiffres. Il en faut 10, ou 4 pour un numéro court.'],
  'phone-wrong': ['removed', 'Ce n’est pas un numéro de téléphone.'],
  'email-wrong': ['removed', 'Ce n’est pas une adresse de courriel.'],
  'website-wrong': ['removed', 'Ce n’est pas une adresse de site (http ou https).'],
  'hours-absurd': ['removed', '{day} : cet horaire est impossible. Ce jour est à vérifier.'],
  'hours-overlap': ['removed', '{day} : deux horaires se contredisent. Ce jour est à vérifier.'],
  'hours-unreadable': ['removed', 'Les horaires ne sont pas lisibles : {detail}'],
  'coordinates-wrong': ['removed', 'La latitude et la longitude ne sont pas des nombres possibles.'],
  'coordinates-zero': ['removed', 'La latitude et la longitude sont à zéro.'],
  'coordinates-swapped': ['removed', 'La latitude et la longitude semblent échangées.'],
  'coordinates-outside': [
    'removed',
    'Le point est loin du département {department} : dans la mer ou ailleurs.',
  ],
  'commune-code-old': ['changed', 'La commune fait maintenant partie de {name} ({code}).'],
  'commune-code-found': [
    'changed',
    'Le code commune n’existe pas. Le nom et le code postal donnent {name} ({code}).',
  ],
  'department-other': ['changed', 'Le département de la commune est {department}.'],
  duplicate: ['noted', 'Le lieu {id} semble être le même. Celui-ci n’est pas montré.'],
  'same-name': ['noted', 'Le lieu {id} a le même nom dans la même commune, à une autre adresse.'],
  itinerant: ['noted', 'C’est un bus ou une équipe qui se déplace.'],
  'hours-empty': ['noted', '{day} : « 00:00 - 00:00 » ne veut rien dire. Le reste du jour est gardé.'],
  'hours-repeated': ['noted', '{day} : le même horaire est écrit deux fois.'],
  'not-conform': ['noted', 'Le schéma officiel n’est pas respecté : {detail}.'],
  'encoding-damaged': ['noted', 'Des lettres sont abîmées. Le fichier a été mal enregistré.'],
} as const satisfies Record<string, readonly [Level, string]>

/** Name of a remark. */
export type RemarkCode = keyof typeof remarks

/** A remark about a row. */
export interface Remark {
  /** Base name of the file. */
  readonly file: string
  /** Line of the file, from 1: where the row ends in a CSV file, where the object begins in a JSON file. */
  readonly line: number
  /** Id of the place, when it is known. */
  readonly id?: string | undefined
  readonly code: RemarkCode
  /** Name of the field in the source. */
  readonly field?: string | undefined
  /** What stood there. */
  readonly value?: string | undefined
  readonly values?: Readonly<Record<string, string>> | undefined
}

/** How grave a remark is. */
export const levelOf = ({ code }: Remark): Level => remarks[code][0]

/** The reason, in French. */
export function reasonOf({ code, values = {} }: Remark): string {
  return remarks[code][1].replaceAll(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
}

/** A remark with its level and its reason, as the reports show it. */
export function remarkRow(remark: Remark) {
  const { file, line, id = '', code, field = '', value = '' } = remark
  return { file, line, id, level: levelOf(remark), code, field, value, reason: reasonOf(remark) }
}

/** The report as a CSV file: `;` and a BOM, so that a spreadsheet in French opens it with its accents. */
export function csvReport(all: readonly Remark[]): string {
  const header = ['fichier', 'ligne', 'lieu', 'niveau', 'code', 'champ', 'valeur', 'raison']
  const lines = all.map((remark) => Object.values(remarkRow(remark)).map(cell).join(';'))
  return `\uFEFF${[header.join(';'), ...lines].join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const LEVELS: Readonly<Record<Level, string>> = {
  rejected: 'Lieux non pris',
  removed: 'Lieux pris, un champ retiré',
  changed: 'Lieux pris, un champ corrigé',
  noted: 'À regarder',
}

/** The summary for a terminal: how many remarks of each code, by level, with one example. */
export function summaryOf(all: readonly Remark[]): string {
  const parts = (Object.keys(LEVELS) as Level[]).flatMap((level) => {
    const some = all.filter((remark) => levelOf(remark) === level)
    return some.length === 0 ? [] : [`${LEVELS[level]} : ${some.length}`, ...byCode(some)]
  })
  return parts.join('\n')
}

function byCode(some: readonly Remark[]): readonly string[] {
  return [...Map.groupBy(some, ({ code }) => code)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([code, all]) => {
      const [first] = all
      if (first === undefined) return []
      const where = `${first.file}, ligne ${first.line}`
      const value = first.value ? ` « ${first.value} »` : ''
      return `  ${String(all.length).padStart(6)}  ${code.padEnd(20)} ${where}${value} : ${reasonOf(first)}`
    })
}
