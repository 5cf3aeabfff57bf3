// As an application with several languages does: i18next, all French words, the other languages on demand.
import { createI18n } from '@parcours/i18n'
import { AnnouncerProvider } from '@parcours/ui/announcer'
import { loadUiStrings, uiFrench } from '@parcours/ui/strings'
import { I18nextProvider } from 'react-i18next'
import { mount } from './mount.tsx'
import { OursPage } from './OursPage.tsx'

const { i18n } = await createI18n({ ui: uiFrench }, { ui: loadUiStrings })
mount(
  <I18nextProvider i18n={i18n}>
    <AnnouncerProvider>
      <OursPage />
    </AnnouncerProvider>
  </I18nextProvider>,
)
