import '@parcours/ui/styles.css'
import './preview.css'
import { PressGuard } from '@parcours/ui'
import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { ComponentDocs } from '../blocks/lazy.tsx'
import { guardOf, testStory } from '../harness/testStory.ts'
import { showBrand } from './brand.ts'
import { globalTypes, initialGlobals, lookOf, screens } from './globals.ts'
import { loadLanguage, StoryLocale } from './StoryLocale.tsx'

// Words and files of a screen come late on a busy machine: a second, which is usual, is too little for a play.
configure({ asyncUtilTimeout: 5000 })

// Under vitest our own harness runs axe, in four modes; in Storybook the add-on shows its result.
const isTest = globalThis.storyTest !== undefined

const preview: Preview = {
  globalTypes,
  initialGlobals,
  loaders: [({ globals }) => loadLanguage(globals.language), ({ globals }) => showBrand(globals.brand)],
  decorators: [
    (Story, { globals, parameters, title, viewMode }) => (
      <StoryLocale
        {...lookOf(globals)}
        isFullscreen={parameters.layout === 'fullscreen'}
        isPhone={parameters.medium === 'phone'}
        isAlone={viewMode === 'story'}
        isOnPage={viewMode === 'docs'}
      >
        <PressGuard repeatGuard={guardOf({ title, parameters })}>
          <Story />
        </PressGuard>
      </StoryLocale>
    ),
  ],
  afterEach: testStory,
  parameters: {
    layout: 'padded',
    viewport: { options: screens },
    backgrounds: { disable: true },
    docs: { components: { ComponentDocs } },
    options: {
      // Read by Storybook without running this file: written out here.
      storySort: {
        order: [
          'Commencer',
          'Relire',
          'Fondations',
          [
            'Couleurs',
            'Texte',
            'Espaces et cibles',
            'Pictogrammes',
            'Mots et ton',
            'Langues',
            'Mouvement et son',
            'Marque',
          ],
          'Modèles',
          [
            'Poser une question',
            'Montrer un parcours',
            'Dire une date',
            'Dire une mauvaise nouvelle',
            'Aider et orienter',
            'Partir',
            'Dire une erreur',
            'Sujets sensibles',
            'L’agent à côté',
          ],
          'Écrans',
          [
            'Arriver',
            'Répondre',
            'Répondre : la commune',
            'Suivre le parcours',
            'Faire une démarche',
            'Les lieux',
            'Emporter',
            'Emporter sur un téléphone',
            'Les services près de vous',
            'Être aidé et partir',
            'Pannes',
            'À savoir',
            'Sur le téléphone',
            'Espace agent',
          ],
          'Base',
          'Comprendre',
          "S'orienter",
          'Régler',
          'Borne',
          'Personnes',
          'Emporter',
          'Écrire',
        ],
      },
    },
    a11y: { test: isTest ? 'off' : 'error' },
  },
}

export default preview
