/** Words of the stories of hard words. */
export const glossaryFr = {
  sentences: [
    'Le préavis commence avec votre lettre.',
    'Après le préavis, votre bail se termine.',
    'Vous faites l’état des lieux le dernier jour.',
  ],
  notice: {
    term: 'préavis',
    forms: ['préavis'],
    definition: ['Le préavis est le délai avant votre départ.'],
    example: ['Vous donnez 1 mois de préavis.', 'Vous partez 1 mois après votre lettre.'],
  },
  lease: {
    term: 'bail',
    forms: ['bail', 'baux'],
    definition: ['Le bail est le contrat pour louer un logement.', 'Il dit le prix et la durée.'],
    example: ['Vous et le propriétaire signez le bail.'],
  },
  inventory: {
    term: 'état des lieux',
    forms: ['état des lieux', 'états des lieux'],
    definition: ['C’est une description du logement.', 'Vous la signez avec le propriétaire.'],
    example: ['Vous notez un trou dans le mur.'],
  },
}
