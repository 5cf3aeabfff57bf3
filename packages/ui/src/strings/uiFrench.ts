import french from '../../locales/fr.json'

/** The French words of all components: give them to `createI18n` under the namespace `ui`. */
export const uiFrench = french
