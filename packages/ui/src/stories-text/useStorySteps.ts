import type { StepCardItem } from '../step-card/index.ts'
import { useStoryText } from '../story-text/index.ts'

const onOpen = () => {}

/** Steps of a move, as the kiosk would give them: for the stories about the path. */
export function useStorySteps() {
  const path = useStoryText().path
  const notice: StepCardItem = {
    id: 'notice',
    picture: 'letter',
    ...path.notice,
    official: 'Congé du locataire (préavis)',
    deadline: { kind: 'latest', date: '2027-03-01' },
    status: 'applies',
    onOpen,
  }
  const address: StepCardItem = {
    id: 'address',
    picture: 'home',
    ...path.address,
    official: 'Changement d’adresse',
    deadline: { kind: 'window', from: '2027-05-01', to: '2027-06-30' },
    status: 'applies',
    onOpen,
  }
  const school: StepCardItem = {
    id: 'school',
    picture: 'school',
    ...path.school,
    official: 'Certificat d’inscription scolaire',
    deadline: { kind: 'latest', date: '2027-06-30', isUncertain: true },
    status: 'to_check',
    onOpen,
  }
  const vote: StepCardItem = {
    id: 'vote',
    picture: 'vote',
    ...path.vote,
    official: 'Inscription sur les listes électorales',
    deadline: { kind: 'earliest', date: '2027-06-01' },
    status: 'applies',
    onOpen,
  }
  const aid: StepCardItem = {
    id: 'aid',
    picture: 'euro-aid',
    ...path.aid,
    official: 'Aide personnalisée au logement (APL)',
    deadline: { kind: 'on', date: '2027-06-01' },
    status: 'applies',
    onOpen,
  }
  const energy: StepCardItem = {
    id: 'energy',
    picture: 'energy',
    ...path.energy,
    official: 'Contrat de fourniture d’électricité',
    status: 'done',
    onOpen,
  }
  return { notice, address, school, vote, aid, energy }
}
