export {
  TalkButton,
  type TalkButtonProps,
  TalkProvider,
  type TalkProviderProps,
  WithoutTalk,
} from './Talk.tsx'
