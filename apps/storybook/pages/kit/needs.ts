/** What the product must do, M1 to M16, in few words. */
export const needs = {
  M1: 'Partir de ce qui arrive à la personne',
  M2: 'Dire une seule fois',
  M3: '2 gestes pour arriver au bon endroit',
  M4: 'Facile à lire et à comprendre',
  M5: 'Plusieurs langues, avec le mot français à côté',
  M6: 'Sans voir, sans entendre, sans les mains, sans lire',
  M7: 'Une personne, tout de suite',
  M8: 'Rien ne reste sur la borne ; « Je ne sais pas » est une réponse',
  M9: 'Des droits, pas seulement des devoirs',
  M10: 'Dire comment contester',
  M11: 'Repartir avec son parcours',
  M12: 'L’agent voit le même parcours, et pourquoi',
  M13: 'Signaler ce qui ne va pas',
  M14: 'Mesurer l’accès aux droits sans donnée personnelle',
  M15: 'Savoir qui fait quoi : accueil, accompagnement, spécialiste',
  M16: 'Des composants que d’autres peuvent utiliser',
} as const

export type Need = keyof typeof needs
