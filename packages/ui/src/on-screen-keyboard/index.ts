export type { Script, Scripts } from './keys.ts'
export { OnScreenKeyboard, type OnScreenKeyboardProps } from './OnScreenKeyboard.tsx'
