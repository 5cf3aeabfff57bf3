// As Aksel's readme says: one import for all styles.
import '@navikt/ds-css'
import { AkselPage } from './AkselPage.tsx'
import { mount } from './mount.tsx'

mount(<AkselPage />)
