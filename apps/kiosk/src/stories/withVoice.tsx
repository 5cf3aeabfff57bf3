import { type Speech, SpeechProvider } from '@parcours/ui'
import type { Decorator } from '@storybook/react-vite'

/** Reads every language, without a sound. */
const voice: Speech = { voicesFor: () => 'yes', speak: () => {}, stop: () => {} }

/** A machine that has voices, as most kiosks do: « Écouter » is one tool more. */
export const withVoice: Decorator = (Story) => (
  <SpeechProvider speech={voice}>
    <Story />
  </SpeechProvider>
)
