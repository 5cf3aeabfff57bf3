import { languages } from '@parcours/i18n'
import { textSizes, themes } from '@parcours/ui'

/** The toolbar: language (its direction follows), theme, text size. The screen is Storybook's own viewport. */
export const globalTypes = {
  language: {
    toolbar: {
      title: 'Langue',
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map(({ code, name, dir }) => ({ value: code, title: name, right: dir })),
    },
  },
  theme: {
    toolbar: { title: 'Couleurs', icon: 'contrast', dynamicTitle: true, items: [...themes] },
  },
  size: {
    toolbar: {
      title: 'Taille du texte',
      icon: 'grow',
      dynamicTitle: true,
      items: textSizes.map((size) => ({ value: size, title: `Taille ${size}` })),
    },
  },
}

/** The two screens of the kiosk, and the phone on which the visitor goes on at home. */
export const screens = {
  landscape: { name: '1280 × 800', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
  portrait: { name: '1080 × 1920', styles: { width: '1080px', height: '1920px' }, type: 'desktop' },
  phone: { name: '390 × 844', styles: { width: '390px', height: '844px' }, type: 'mobile' },
} as const

export const initialGlobals = { language: 'fr', theme: 'light', size: 2, viewport: { value: 'landscape' } }
