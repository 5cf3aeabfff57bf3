export { BesideScreen, type BesideScreenProps } from './beside.tsx'
export { Screen, type ScreenAction, type ScreenProps } from './Screen.tsx'
