import type { LanguageCode } from '@parcours/i18n'
import { AudioLayer } from './AudioLayer.tsx'
import type { Input } from './channel.ts'
import { KeyboardLayer } from './KeyboardLayer.tsx'
import { usePad } from './pad.ts'
import { TouchLayer } from './TouchLayer.tsx'

/** Props of `InputLayer`. */
export interface InputLayerProps {
  /** How the story is used: the toolbar says so. */
  readonly input: Input
  /** Language of the story: the voice speaks it. */
  readonly language: LanguageCode
}

/** What is drawn, pressed or said around a story for the way of using it that the toolbar names. */
export function InputLayer({ input, language }: InputLayerProps) {
  usePad(input === 'pad' || input === 'audio')
  switch (input) {
    case 'none':
    case 'pad':
      return null
    case 'touch':
      return <TouchLayer />
    case 'keyboard':
      return <KeyboardLayer />
    case 'audio':
      return <AudioLayer key={language} language={language} />
  }
}
