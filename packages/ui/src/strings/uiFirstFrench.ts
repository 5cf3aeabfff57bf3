import { firstFrench } from '../../generated/firstFrench.ts'

/**
 * The French words of the frame of a kiosk, for an application that shows a first screen before it needs the other
 * components: `createI18n({ ui: uiFirstFrench }, { ui: loadUiStrings }, ['ui'])`.
 */
export const uiFirstFrench = firstFrench
