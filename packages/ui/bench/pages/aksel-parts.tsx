// Only the styles of what the page shows, as Aksel's `css-imports` tool writes them.
import '@navikt/ds-css/dist/global/tokens.css'
import '@navikt/ds-css/dist/global/reset.css'
import '@navikt/ds-css/dist/global/baseline.css'
import '@navikt/ds-css/dist/component/typography.css'
import '@navikt/ds-css/dist/component/form.css'
import '@navikt/ds-css/dist/component/button.css'
import '@navikt/ds-css/dist/component/modal.css'
import { AkselPage } from './AkselPage.tsx'
import { mount } from './mount.tsx'

mount(<AkselPage />)
