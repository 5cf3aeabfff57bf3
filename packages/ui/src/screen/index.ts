export { Screen, type ScreenAction, type ScreenProps } from './Screen.tsx'
