import { WordsProvider } from '@parcours/i18n'
import { AnnouncerProvider } from '@parcours/ui/announcer'
import { dialog, onScreenKeyboard, textField, typedText } from '@parcours/ui/locales/fr.json'
import { mount } from './mount.tsx'
import { OursPage } from './OursPage.tsx'

// Of the words of the design system, those of the components on this page.
const own = { ui: { dialog, onScreenKeyboard, textField, typedText } }

mount(
  <WordsProvider language="fr" words={own}>
    <AnnouncerProvider>
      <OursPage />
    </AnnouncerProvider>
  </WordsProvider>,
)
