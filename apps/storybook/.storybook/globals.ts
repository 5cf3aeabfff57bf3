import { isLanguageCode, languages } from '@parcours/i18n'
import { textSizes, themes } from '@parcours/ui'
import { inputs, isInput } from '../inputs/channel.ts'
import { brands, neutralBrand } from './brand.ts'
import type { StoryLook } from './StoryLocale.tsx'

/** The colour themes by name, for people who do not read CSS. */
const themeNames: Readonly<Record<(typeof themes)[number], string>> = {
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste, blanc sur noir',
  'contrast-light': 'Contraste, noir sur blanc',
  low: 'Peu de contraste',
}

/**
 * The toolbar: language (its direction follows, unless a direction is forced), theme, text size, calm, reach, and how
 * the screen is used. The screen itself is Storybook's own viewport.
 */
export const globalTypes = {
  language: {
    toolbar: {
      title: 'Langue',
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map(({ code, name, dir }) => ({ value: code, title: name, right: dir })),
    },
  },
  direction: {
    toolbar: {
      title: 'Sens de lecture',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Sens de la langue' },
        { value: 'rtl', title: 'En miroir : de droite à gauche' },
        { value: 'ltr', title: 'De gauche à droite' },
      ],
    },
  },
  theme: {
    toolbar: {
      title: 'Couleurs',
      icon: 'contrast',
      dynamicTitle: true,
      items: themes.map((theme) => ({ value: theme, title: themeNames[theme] })),
    },
  },
  size: {
    toolbar: {
      title: 'Taille du texte',
      icon: 'grow',
      dynamicTitle: true,
      items: textSizes.map((size) => ({ value: size, title: `Taille ${size}` })),
    },
  },
  calm: {
    toolbar: {
      title: 'Calme',
      icon: 'moon',
      dynamicTitle: true,
      items: [
        { value: 'off', title: 'Écran habituel' },
        { value: 'on', title: 'Écran calme' },
      ],
    },
  },
  reach: {
    toolbar: {
      title: 'Portée de main',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'off', title: 'Toute la hauteur' },
        { value: 'on', title: 'À portée de main' },
      ],
    },
  },
  brand: {
    toolbar: { title: 'Marque', icon: 'paintbrush', dynamicTitle: true, items: brands },
  },
  input: {
    toolbar: {
      title: 'Commande',
      icon: 'accessibilityalt',
      dynamicTitle: true,
      items: inputs.map(({ value, title }) => ({ value, title })),
    },
  },
}

/** The screens of the kiosk, the phones on which the visitor goes on at home, and the largest screen that we test. */
export const screens = {
  landscape: {
    name: 'Borne basse, 1280 × 800',
    styles: { width: '1280px', height: '800px' },
    type: 'desktop',
  },
  portrait: {
    name: 'Borne haute, 1080 × 1920',
    styles: { width: '1080px', height: '1920px' },
    type: 'desktop',
  },
  phone: { name: 'Téléphone, 390 × 844', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  narrow: {
    name: 'Petit téléphone, 320 × 640',
    styles: { width: '320px', height: '640px' },
    type: 'mobile',
  },
  large: { name: 'Écran 4K, 3840 × 2160', styles: { width: '3840px', height: '2160px' }, type: 'desktop' },
} as const

export const initialGlobals = {
  language: 'fr',
  direction: 'auto',
  theme: 'light',
  size: 2,
  calm: 'off',
  reach: 'off',
  brand: neutralBrand,
  input: 'none',
  viewport: { value: 'landscape' },
}

/** What the toolbar says, whether it comes from its menus or from an address: `?globals=language:ar;size:4`. */
export function lookOf(globals: Readonly<Record<string, unknown>>): StoryLook {
  const { language, direction, theme, size, calm, reach, input } = globals
  return {
    language: isLanguageCode(String(language)) ? (String(language) as StoryLook['language']) : 'fr',
    direction: direction === 'rtl' || direction === 'ltr' ? direction : 'auto',
    theme: themes.find((one) => one === theme) ?? 'light',
    size: textSizes.find((one) => String(one) === String(size)) ?? 2,
    isCalm: calm === 'on',
    isReachable: reach === 'on',
    input: isInput(input) ? input : 'none',
  }
}
