/** What every contender shows and does: the same words, the same four choices. */
export const words = {
  title: 'Votre demande',
  question: 'Que cherchez-vous ?',
  choices: [
    { value: 'housing', label: 'Un logement' },
    { value: 'work', label: 'Un travail' },
    { value: 'papers', label: 'Des papiers' },
    { value: 'other', label: 'Autre chose' },
  ],
  name: 'Votre prénom',
  nameHint: 'Un seul prénom suffit.',
  nameProblem: 'Écrivez votre prénom.',
  goOn: 'Continuer',
  help: 'Ouvrir l’aide',
  helpTitle: 'Besoin d’aide',
  helpText: 'Une personne peut vous aider ici.',
  understood: 'J’ai compris',
} as const

/** Value of one choice. */
export type ChoiceValue = (typeof words.choices)[number]['value']
