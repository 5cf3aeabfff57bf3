/**
 * Facts that code computes (`engine/derived.ts`), in words for those who read the rules and not the code.
 */

/** Name of the fact, the rule that computes it, and its answers where no card of a question words them. */
export interface ComputedWords {
  readonly name: string
  readonly rule: string
  readonly values?: Readonly<Record<string, string>>
}

const OVERSEAS = {
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  reunion: 'La Réunion',
  mayotte: 'Mayotte',
  saint_barthelemy: 'Saint-Barthélemy',
  saint_martin: 'Saint-Martin',
}

/** One entry for each function of `DERIVED`, which a test holds to. */
export const COMPUTED: Readonly<Record<string, Readonly<Record<'fr' | 'en', ComputedWords>>>> = {
  move_scope: {
    fr: {
      name: 'Lieu du nouveau logement',
      rule: 'Comparaison des deux communes. Les arrondissements de Paris, Lyon et Marseille comptent comme une seule commune. Un code qui commence par 99 est un pays étranger.',
    },
    en: {
      name: 'How far the move goes',
      rule: 'The two communes compared. Arrondissements of Paris, Lyon and Marseille count as one commune. A code that begins with 99 is a foreign country.',
    },
  },
  territory: {
    fr: {
      name: 'Territoire du logement',
      rule: 'Département de la nouvelle commune, sinon de la commune actuelle : outre-mer, Alsace et Moselle, ou le reste de la France.',
      values: { metropolitan: 'Reste de la France', alsace_moselle: 'Alsace et Moselle', ...OVERSEAS },
    },
    en: {
      name: 'Territory of the home',
      rule: 'Department of the new commune, else of the present one: overseas, Alsace and Moselle, or the rest of France.',
      values: { metropolitan: 'Rest of France', alsace_moselle: 'Alsace and Moselle', ...OVERSEAS },
    },
  },
  n_children_total: {
    fr: {
      name: 'Enfants à charge, enfants attendus compris',
      rule: 'Enfants qui vivent avec la personne (toujours ou une partie du temps), plus les enfants attendus. Un enfant perdu ne compte pas.',
    },
    en: {
      name: 'Dependent children, expected ones included',
      rule: 'Children who live with the person (all or part of the time), plus those expected. A child lost does not count.',
    },
  },
  birth_rank: {
    fr: { name: 'Rang de l’enfant qui arrive', rule: 'Nombre d’enfants qui vivent au foyer, plus 1.' },
    en: { name: 'Rank of the child who arrives', rule: 'Number of children who live in the home, plus 1.' },
  },
  mother_work: {
    fr: {
      name: 'Activité de la personne enceinte',
      rule: 'Activité du visiteur s’il est la personne enceinte, sinon celle de l’autre parent. En cas d’adoption : aucune.',
    },
    en: {
      name: 'Work of the person giving birth',
      rule: 'The visitor’s work if the visitor is pregnant, else the other parent’s. In an adoption: none.',
    },
  },
  pregnancy_start_date: {
    fr: {
      name: 'Début de la grossesse',
      rule: '9 mois avant la date prévue, sinon 9 mois avant la naissance.',
    },
    en: { name: 'Start of the pregnancy', rule: '9 months before the due date, else before the birth.' },
  },
  leave_start_date: {
    fr: {
      name: 'Début du congé de maternité',
      rule: 'Avant la date prévue : 24 semaines pour 3 bébés, 12 semaines pour 2, 8 semaines à partir du 3e enfant, 6 semaines sinon. Un nombre inconnu donne la date la plus proche.',
    },
    en: {
      name: 'Start of the maternity leave',
      rule: 'Before the due date: 24 weeks for 3 babies, 12 weeks for 2, 8 weeks from the 3rd child, else 6 weeks. An unknown number gives the earliest date.',
    },
  },
  moving_grant_window: {
    fr: {
      name: 'Le déménagement tombe dans la période de la prime de déménagement',
      rule: 'Du 1er jour du mois qui suit la fin du 3e mois de grossesse, au dernier jour du mois avant les 2 ans du plus jeune enfant (fiche F2008 ; Code de la construction et de l’habitation, L. 823-8).',
    },
    en: {
      name: 'The move falls in the window of the moving grant',
      rule: 'From the 1st day of the month after the end of the 3rd month of pregnancy, to the last day of the month before the youngest child’s 2nd birthday (F2008).',
    },
  },
  are_conditions_met: {
    fr: {
      name: 'Les conditions du chômage (ARE) semblent remplies',
      rule: 'Fin de contrat involontaire et au moins 130 jours travaillés. Restent à vérifier : la fin de période d’essai, la reconversion, 108 à 129 jours travaillés, un CDI refusé après un CDD.',
    },
    en: {
      name: 'The conditions of unemployment benefit (ARE) seem to be met',
      rule: 'Involuntary end and at least 130 days worked. Left to check: end of a trial period, retraining, 108 to 129 days worked, a permanent job refused after a fixed-term one.',
    },
  },
}
