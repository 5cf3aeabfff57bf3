/** The closed classes of French: words that are never looked up in the lexicon. Forms are normalised. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Always before a noun. */
export const DETERMINERS = set(
  'un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs chaque quelque quelques plusieurs certains certaines quel quelle quels quelles aucun aucune nul nulle tout toute tous toutes',
)
/** Before a noun, or before a verb as its object. */
export const DETERMINERS_OR_CLITICS = set("le la l' les leur")
export const SUBJECTS = set(
  "je j' tu il elle on ils elles c' qui -je -tu -il -elle -on -ils -elles -t-il -t-elle -t-on -ce cela ça ceci",
)
/** Just before a verb and nothing else. */
export const VERB_CLITICS = set("ne n' me m' te t' se y")
export const PREPOSITIONS = set(
  "à de d' en pour par sur sous avec sans dans chez vers entre contre depuis pendant avant après dès jusque jusqu' selon malgré parmi hors sauf envers durant via hormis outre près loin lors moyennant suivant concernant devant derrière",
)
export const COORDINATORS = set('et ou mais car donc or ni')
export const SUBORDINATORS = set(
  "que qu' quand lorsque lorsqu' si comme puisque puisqu' quoique quoiqu' où dont lequel laquelle lesquels lesquelles duquel auquel desquels auxquels",
)
/** Adverbs and other small words that may stand between a verb and what belongs to it. */
export const ADVERBS = set(
  "aussi bien encore déjà toujours souvent parfois ici là très trop assez peu beaucoup moins plus pas jamais rien ensuite puis alors enfin d'abord aujourd'hui demain hier bientôt tôt tard vite mieux mal même seulement surtout presque environ ainsi cependant toutefois néanmoins pourtant également notamment directement gratuitement rapidement obligatoirement personnellement automatiquement immédiatement non oui peut-être maintenant longtemps ailleurs dehors dedans dessus dessous partout autant tant tellement quasi voire certes donc voici voilà plutôt",
)
export const OTHER = set(
  "nous vous -nous -vous lui -lui -leur -le -la -les -y -en -moi -toi moi toi soi eux celui celle ceux celles celui-ci celle-ci ceux-ci celui-là celle-là dont quoi autrui autre tel telle tels telles s'",
)

/** Adjectives that stand before their noun. */
export const BEFORE_NOUN = set(
  'bon nouveau ancien petit grand gros beau joli jeune vieux mauvais premier deuxième second dernier prochain vrai faux double propre certain long bref haut meilleur futur seul simple vaste triste',
)

/** Followed by a subjunctive, whatever the form looks like. */
export const SUBJUNCTIVE_TRIGGERS: readonly string[] = [
  'pour que',
  "pour qu'",
  'afin que',
  "afin qu'",
  'avant que',
  "avant qu'",
  'bien que',
  "bien qu'",
  'à moins que',
  "à moins qu'",
  "jusqu'à ce que",
  "jusqu'à ce qu'",
  'sans que',
  "sans qu'",
  'à condition que',
  "à condition qu'",
  'de sorte que',
  'de peur que',
  'de crainte que',
  'falloir que',
  "falloir qu'",
  'vouloir que',
  "vouloir qu'",
  'voulez-vous que',
  "voulez-vous qu'",
  'souhaitez-vous que',
  "souhaitez-vous qu'",
  "souhaiter qu'",
  'souhaiter que',
  'aimer que',
  "aimer qu'",
  'attendre que',
  "attendre qu'",
  'préférer que',
  "préférer qu'",
  'permettre que',
  'proposer que',
  "proposer qu'",
  'suffire que',
  "suffire qu'",
  'ordonner que',
  'interdire que',
  'douter que',
  "douter qu'",
  'craindre que',
  "craindre qu'",
  'regretter que',
  "regretter qu'",
  'content que',
  'heureux que',
  'heureuse que',
  'dommage que',
  "dommage qu'",
  'normal que',
  "normal qu'",
  'rare que',
  "rare qu'",
  'utile que',
  "utile qu'",
  'temps que',
  "temps qu'",
  'éviter que',
  "éviter qu'",
  'empêcher que',
  "empêcher qu'",
  "jusqu'à ce que",
  'supposer que',
  'admettre que',
  'quoi que',
  "quoi qu'",
  'de façon que',
  'de manière que',
  'à ce que',
  "à ce qu'",
  'non que',
  'avant même que',
  'le temps que',
  "le temps qu'",
  'demander à ce que',
  'souhaitez que',
  "souhaitez qu'",
  'voulez que',
  "voulez qu'",
  'souhaite que',
  "souhaite qu'",
  'demande que',
  "demande qu'",
  'exige que',
  "exige qu'",
  'exiger que',
  "exiger qu'",
  'demander que',
  "demander qu'",
  'quoique',
  "quoiqu'",
  'pourvu que',
  "pourvu qu'",
  'il est possible que',
  "il est possible qu'",
  'possible que',
  "possible qu'",
  'nécessaire que',
  "nécessaire qu'",
  'important que',
  "important qu'",
  'impératif que',
  'obligatoire que',
  "obligatoire qu'",
  'préférable que',
  "préférable qu'",
  'en attendant que',
  "en attendant qu'",
  'sous réserve que',
  "sous réserve qu'",
  'où que',
  'quel que',
  'quelle que',
  'quels que',
  'quelles que',
]

/** Verbs that take être in the passé composé, beside the reflexive ones. */
export const ETRE_VERBS = set(
  'aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber passer devenir revenir parvenir intervenir retourner rentrer survenir provenir décéder redevenir repartir ressortir advenir remonter échoir',
)
