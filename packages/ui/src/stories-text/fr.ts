import { baseFr } from './base-fr.ts'
import { glossaryFr } from './glossary-fr.ts'
import { moreFr } from './more-fr.ts'
import { pathFr } from './path-fr.ts'
import { questionsFr } from './questions-fr.ts'

/** Words of the stories, in easy French. One key serves all stories; arrays are sentences. */
export const storyTextFr = {
  continue: 'Continuer',
  phaseBefore: 'Avant de partir',
  phaseDay: 'Le jour du départ',
  phaseAfter: 'Après votre arrivée',
  phaseCount: '12 démarches',
  questions: questionsFr,
  path: pathFr,
  base: baseFr,
  places: {
    here: 'France Services, ici',
    hall: 'La mairie',
    bus: 'Le bus France Services',
    emergency: 'Les urgences',
  },
  glossary: glossaryFr,
  more: moreFr,
  presses: {
    hint: 'Appuyez 2 fois très vite.',
    counted: 'Nombre d’appuis : {{count}}.',
    press: 'Appuyer',
  },
}

type Widen<Value> = Value extends string
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Widen<Value[Key]> }
    : Value

/** The same keys in every language. */
export type StoryText = Widen<typeof storyTextFr>
