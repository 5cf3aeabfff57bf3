export { OnScreenKeyboard, type OnScreenKeyboardProps } from './OnScreenKeyboard.tsx'
