import { engine } from '../../../flows/src/engine/index.ts'

export const BackDoor = () => <p>{engine.name}</p>
