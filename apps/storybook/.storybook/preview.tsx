import '@parcours/ui/styles.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { testStory } from '../harness/testStory.ts'
import { globalTypes, initialGlobals, screens } from './globals.ts'
import { loadLanguage, StoryLocale } from './StoryLocale.tsx'

// Under vitest our own harness runs axe, in four modes; in Storybook the add-on shows its result.
const isTest = globalThis.storyTest !== undefined

const preview: Preview = {
  globalTypes,
  initialGlobals,
  loaders: [({ globals }) => loadLanguage(globals.language)],
  decorators: [
    (Story, { globals, parameters }) => (
      <StoryLocale
        language={globals.language}
        theme={globals.theme}
        size={globals.size}
        isFullscreen={parameters.layout === 'fullscreen'}
        isPhone={parameters.medium === 'phone'}
      >
        <Story />
      </StoryLocale>
    ),
  ],
  afterEach: testStory,
  parameters: {
    layout: 'padded',
    viewport: { options: screens },
    backgrounds: { disable: true },
    options: {
      storySort: { order: ['Commencer', 'Base', 'Comprendre', "S'orienter", 'Régler', 'Borne', 'Personnes'] },
    },
    a11y: { test: isTest ? 'off' : 'error' },
  },
}

export default preview
