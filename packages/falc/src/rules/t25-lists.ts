import { fault, type Place, sentences } from './helpers.ts'
import { findList, sequences } from './lists.ts'
import type { RawFinding, Rule } from './types.ts'

function check(place: Place): RawFinding[] {
  const { tagged } = place.view
  for (const sequence of sequences(tagged)) {
    const list = findList(sequence)
    if (!list) continue
    const message = `Cette phrase contient une liste de ${list.count} choses.`
    return [fault(place, tagged.indexOf(list.first), tagged.indexOf(list.last), message)]
  }
  return []
}

export const t25: Rule = {
  id: 'T25',
  rule: 'Pour 3 choses, faites une liste avec des points.',
  source: 'Inclusion Europe.',
  severity: 'error',
  instead: 'Écrivez chaque chose sur une ligne avec un point devant.',
  detect: (context) => [...sentences(context)].flatMap(check),
  good: [
    'Apportez une photo et une carte.',
    'À l’arrivée, comptez et regardez vos objets.',
    'Après la visite, le propriétaire et le locataire signent.',
    'Hors zone tendue, une démission ou une retraite laisse 3 mois.',
    'Prévenez la mairie du départ, par une lettre ou par un appel.',
    'C’est une mutuelle, c’est-à-dire une assurance gratuite ou payante.',
    'La facture vient du gérant ou du propriétaire de l’hôtel ou du camping.',
  ],
  bad: [
    'Apportez une photo, une carte et une lettre.',
    'Lisez, signez et envoyez la lettre.',
    'La mairie, la Caf ou la poste vous aide.',
    'Écrivez le jour, le mois et l’année.',
    'Gardez la facture (gaz, eau et téléphone).',
  ],
  limits: 'La machine regarde les virgules et les mots « et » ou « ou ».',
}
