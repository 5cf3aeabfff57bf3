export {
  PictogramChoice,
  type PictogramChoiceProps,
  type PictogramOption,
  type PictogramOptions,
} from './PictogramChoice.tsx'
