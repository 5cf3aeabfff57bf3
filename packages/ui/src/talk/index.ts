export { TalkButton, type TalkButtonProps, TalkProvider, type TalkProviderProps } from './Talk.tsx'
