/** Words of the stories of the base components, in easy French. */
export const baseFr = {
  print: 'Imprimer',
  later: 'Plus tard',
  removeAll: 'Tout effacer',
  longLabel: 'Voir la liste des papiers à apporter',
  slowVoice: 'Voix lente',
  calm: 'Couleurs douces',
}
