import { nextQuestion } from '@parcours/flows'

export const FlowsInUi = () => <p>{nextQuestion()}</p>
