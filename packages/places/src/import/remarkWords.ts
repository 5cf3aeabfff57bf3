/**
 * The words of the remarks of an import.
 */

/**
 * `rejected`: the row is not in the directory. `removed`: it is, without a field. `changed`: it is, with a field that was
 * mended from the list of communes. `noted`: it is, whole, and somebody should look at it.
 */
export type Level = 'rejected' | 'removed' | 'changed' | 'noted'

const DOWNLOAD = 'Téléchargez la liste à nouveau.'
const SOURCE = 'Demandez au lieu. Corrigez la ligne, ou signalez-la à qui publie la liste.'
const COLUMNS = 'Regardez la ligne dans un tableur : il manque un guillemet ou un séparateur.'
const COMMUNE = 'Rien à faire : la commune d’aujourd’hui est écrite.'
const HOURS = 'Écrivez les heures ainsi : 09:00 - 12:00 / 14:00 - 17:00.'
const OSM =
  'Écrivez-les comme OpenStreetMap, les jours en anglais (Mo Tu We Th Fr Sa Su) : Mo-Fr 09:00-12:00,14:00-17:00.'
const POINT =
  'Cherchez l’adresse sur une carte. Écrivez la latitude puis la longitude, en degrés : 48.85, 2.35.'
const TWICE = 'Comparez les deux lieux. Effacez celui qui est faux.'

/** What each remark means, and how to mend it, in French; `{…}` are filled in. One level a code. */
export const remarks = {
  'row-columns': [
    'rejected',
    'La ligne a {found} colonnes. Il en faut {wanted}. Le fichier est peut-être coupé ici.',
    COLUMNS,
  ],
  'row-joined': [
    'rejected',
    'La ligne a {found} colonnes. Il en faut {wanted}. Un guillemet manque : des lieux sont collés.',
    'Cherchez le guillemet qui manque à cette ligne ou à celle d’avant.',
  ],
  'row-unreadable': ['rejected', 'La ligne n’est pas lisible. {detail}', COLUMNS],
  'record-unreadable': [
    'rejected',
    'Cette fiche n’est pas du JSON valide. {detail}',
    'Corrigez la virgule, le guillemet ou l’accolade à cet endroit, ou juste avant.',
  ],
  'record-unknown': [
    'rejected',
    'Ce n’est pas un lieu d’un format connu.',
    'Comparez les noms des champs avec docs/places.md.',
  ],
  'file-cut': ['rejected', 'Le fichier s’arrête au milieu d’un lieu. {last}', DOWNLOAD],
  'rest-lost': [
    'rejected',
    'Un guillemet ou une accolade manque, ou est de trop. La suite n’est pas lue. {last}',
    'Corrigez le signe à cet endroit, ou téléchargez la liste à nouveau.',
  ],
  'name-missing': ['rejected', 'Le lieu n’a pas de nom.', SOURCE],
  'id-missing': [
    'rejected',
    'Le lieu n’a pas d’identifiant.',
    'Donnez-lui un identifiant que nul autre n’a.',
  ],
  'id-long': ['rejected', 'L’identifiant a plus de {longest} caractères.', 'Raccourcissez-le.'],
  'id-repeated': ['rejected', 'Un autre lieu a déjà cet identifiant.', TWICE],
  'kind-unknown': [
    'rejected',
    'Le genre manque, ou n’existe pas.',
    'Écrivez un genre de docs/places.md, par exemple « association ».',
  ],
  'official-missing': [
    'rejected',
    'Cet identifiant est celui d’une liste officielle. Aucun lieu déjà lu ne le porte.',
    'Vérifiez l’identifiant. Donnez la liste officielle dans la même commande, avant la vôtre.',
  ],
  'commune-missing': [
    'rejected',
    'La commune n’est pas connue : ni code, ni nom avec code postal.',
    'Écrivez le code INSEE de la commune, ou son nom officiel et son code postal.',
  ],
  'column-missing': [
    'removed',
    'La colonne manque : aucun lieu n’a ce renseignement.',
    'Vérifiez le nom de la colonne dans la première ligne.',
  ],
  'column-unknown': [
    'removed',
    'La colonne n’est pas connue : elle n’est pas lue.',
    'Son nom est peut-être mal écrit. Comparez-le avec docs/places.md.',
  ],
  'word-unknown': [
    'removed',
    'Ce mot n’est pas compris. Les mots sont : {words}.',
    'Écrivez un de ces mots, ou laissez la case vide.',
  ],
  'field-not-text': [
    'removed',
    'Ce champ n’est ni un texte, ni un nombre : il n’est pas lu.',
    'Écrivez un texte entre guillemets.',
  ],
  'field-not-taken': [
    'removed',
    'Ce champ n’est pas pris : le lieu est celui d’une liste officielle.',
    'Signalez la correction à qui publie la liste. Sur cette ligne, remplissez venir, entree, acces, note.',
  ],
  'field-long': ['removed', 'Le texte est trop long ({length} caractères).', 'Raccourcissez-le.'],
  'commune-code-wrong': [
    'removed',
    'Le code commune n’existe pas. Le lieu est rangé par son code postal.',
    'Cherchez le code INSEE de la commune. Ce n’est pas le code postal.',
  ],
  'postcode-wrong': ['removed', 'Le code postal doit avoir 5 chiffres.', 'Écrivez ses 5 chiffres : 01200.'],
  'phone-length': [
    'removed',
    'Le numéro a {found} chiffres. Il en faut 10, ou 4 pour un numéro court comme 3646.',
    SOURCE,
  ],
  'phone-begin': ['removed', 'Un numéro de {found} chiffres commence par {begin}.', SOURCE],
  'phone-abroad': [
    'removed',
    'Après +33, il faut 9 chiffres. Un numéro d’un autre pays n’est pas pris.',
    'Écrivez le numéro : 02 33 67 12 34.',
  ],
  'phone-emergency': [
    'removed',
    'C’est un numéro d’urgence ou d’écoute, pas celui d’un lieu.',
    'Écrivez le numéro du lieu : 02 33 67 12 34. S’il n’en a pas, laissez le champ vide.',
  ],
  'phone-fax': ['removed', 'C’est un numéro de fax.', 'Écrivez le numéro de téléphone : 02 33 67 12 34.'],
  'phone-wrong': ['removed', 'Ce n’est pas un numéro de téléphone.', 'Écrivez le numéro : 02 33 67 12 34.'],
  'email-wrong': [
    'removed',
    'Ce n’est pas une adresse de courriel.',
    'Écrivez une adresse : nom@exemple.fr.',
  ],
  'website-wrong': [
    'removed',
    'Ce n’est pas une adresse de site (http ou https).',
    'Écrivez une adresse entière : https://www.exemple.fr.',
  ],
  'hours-absurd': ['removed', '{day} : cet horaire est impossible. Ce jour est à vérifier.', HOURS],
  'hours-overlap': ['removed', '{day} : deux horaires se contredisent. Ce jour est à vérifier.', SOURCE],
  'hours-impossible': ['removed', 'L’horaire « {range} » est impossible.', OSM],
  'hours-unreadable': [
    'removed',
    'Les horaires ne sont pas compris. L’erreur est à la fin de « {upTo} ».',
    OSM,
  ],
  'coordinates-wrong': ['removed', 'La latitude et la longitude ne sont pas des nombres possibles.', POINT],
  'coordinates-zero': ['removed', 'La latitude et la longitude sont à zéro.', POINT],
  'coordinates-swapped': [
    'removed',
    'La latitude et la longitude semblent échangées.',
    'Échangez les deux nombres.',
  ],
  'coordinates-outside': [
    'removed',
    'Le point est loin du département {department} : dans la mer ou ailleurs.',
    POINT,
  ],
  'encoding-mended': [
    'changed',
    'Des lettres étaient abîmées. Elles ont été corrigées.',
    'Vérifiez le texte. Si possible, téléchargez la liste à nouveau.',
  ],
  'field-cut': [
    'changed',
    'Le texte est trop long ({length} caractères). Il est coupé à {longest}.',
    'Raccourcissez-le.',
  ],
  'commune-code-old': ['changed', 'La commune fait maintenant partie de {name} ({code}).', COMMUNE],
  'commune-code-found': [
    'changed',
    'Le code commune n’existe pas. Le nom et le code postal donnent {name} ({code}).',
    'Vérifiez que c’est la bonne commune.',
  ],
  'commune-code-other': [
    'changed',
    'Le code commune est celui de {written}. Le nom et le code postal donnent {name} ({code}).',
    'Vérifiez que c’est la bonne commune, puis corrigez le code.',
  ],
  'department-other': [
    'changed',
    'Le département de la commune est {department}.',
    'Vérifiez que c’est la bonne commune.',
  ],
  duplicate: ['noted', 'Le lieu {id} semble être le même. Celui-ci n’est pas montré.', TWICE],
  'same-name': [
    'noted',
    'Le lieu {id} a le même nom dans la même commune. L’adresse n’est pas la même, ou manque.',
    TWICE,
  ],
  itinerant: [
    'noted',
    'C’est un bus ou une équipe qui se déplace.',
    'Ajoutez ses jours et ses arrêts dans une liste à vous (docs/places.md).',
  ],
  'hours-empty': [
    'noted',
    '{day} : « 00:00 - 00:00 » ne veut rien dire. Le reste du jour est gardé.',
    'Effacez « 00:00 - 00:00 ».',
  ],
  'hours-repeated': [
    'noted',
    '{day} : le même horaire est écrit deux fois.',
    'Rien à faire : il est lu une fois.',
  ],
  'date-future': [
    'noted',
    'Cette date n’existe pas, ou n’est pas encore passée. Elle ne compte pas.',
    SOURCE,
  ],
  'not-conform': [
    'noted',
    'Le format de la liste n’est pas respecté : {detail}.',
    'Corrigez ce champ, ou signalez-le à qui publie la liste.',
  ],
  'phone-words': [
    'noted',
    'Seul le numéro est gardé, sans les mots autour.',
    'Rien à faire, ou écrivez ces mots dans une note (docs/places.md).',
  ],
  'coordinates-far': [
    'noted',
    '{commune} : le point est à {km} km du milieu de la commune, à peu près.',
    'Cherchez l’adresse sur une carte. Une grande commune peut aller si loin.',
  ],
  'encoding-damaged': [
    'noted',
    'Des lettres sont abîmées. Le fichier a été mal enregistré.',
    'Téléchargez la liste à nouveau, et ouvrez-la en UTF-8.',
  ],
} as const satisfies Record<string, readonly [level: Level, reason: string, mend: string]>
