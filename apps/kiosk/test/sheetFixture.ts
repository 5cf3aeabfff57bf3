import type { WorkshopText } from '@parcours/flows/readings'

/** A step with every part that a step may have. */
export const address: WorkshopText = {
  id: 'steps/caf-address',
  hash: '1a2b3c4d',
  kind: 'step',
  key: 'caf-address',
  theme: 'money',
  events: ['moving'],
  words: {
    title: 'Donner votre nouvelle adresse à la Caf',
    official: 'Déclaration de changement de situation à la Caf ou à la MSA',
    what: ['La Caf verse vos aides.', 'Donnez votre nouvelle adresse à la Caf.'],
    why: ['La Caf envoie elle-même votre dossier dans votre nouveau département.'],
    when: ['Prévenez la Caf au moment du déménagement.'],
    how: ['Changez l’adresse dans votre compte sur caf.fr.', 'Un agent <France Services> & vous.'],
    risk: ['La Caf peut arrêter vos aides.'],
    late: ['Faites-le aujourd’hui.'],
    refused: ['Écrivez à la Caf dans les 2 mois.'],
    documents: { rent: 'L’attestation de loyer', identity: 'La carte d’identité' },
  },
}

/** A question with its cards. */
export const role: WorkshopText = {
  id: 'words/screens.role',
  hash: '5e6f7a8b',
  kind: 'screen',
  key: 'role',
  theme: null,
  events: ['birth'],
  words: {
    why: ['Chaque réponse change la liste.'],
    question: 'Qui êtes-vous pour cet enfant ?',
    hint: ['Choisissez une réponse.'],
    cards: {
      children: { card: 'Enfant {{number}}', hint: 'Le premier de la liste.' },
      other: { card: 'Une autre personne' },
      age: { label: 'Son âge', unit: 'ans' },
    },
  },
}

/** A hard word. */
export const lease: WorkshopText = {
  id: 'words/glossary.lease',
  hash: '9c0d1e2f',
  kind: 'term',
  key: 'lease',
  theme: null,
  events: ['moving'],
  words: {
    term: 'bail',
    forms: ['baux'],
    definition: ['Le bail est le contrat pour louer.'],
    example: 'Vous signez.',
  },
}
