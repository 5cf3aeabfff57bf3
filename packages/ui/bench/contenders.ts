/** One page of the bench. */
export interface Contender {
  /** Name of its page in `pages/`. */
  readonly page: string
  /** Name in the tables. */
  readonly title: string
  /** Its package, for the version. */
  readonly package: string
  /**
   * complete: behaviour and styles of a design system; bare: no styles; variant: the one above, put together in
   * another way that a team may choose. Variants are told and not judged.
   */
  readonly kind: 'ours' | 'complete' | 'variant' | 'bare'
  /** What its readme asks for in the head of the page. */
  readonly head?: string
}

/** The README of `@parcours/ui`: the font is asked for before the script. */
const ownFont =
  '<link rel="preload" as="font" type="font/woff2" crossorigin href="../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2" />'

/** Ours first; the others in the order of the tables. */
export const contenders: readonly Contender[] = [
  { page: 'ours', title: 'Parcours', package: '@parcours/ui', kind: 'ours', head: ownFont },
  {
    page: 'ours-i18next',
    title: 'Parcours, with i18next',
    package: '@parcours/ui',
    kind: 'variant',
    head: ownFont,
  },
  {
    page: 'ours-late',
    title: 'Parcours, font not asked for early',
    package: '@parcours/ui',
    kind: 'variant',
  },
  { page: 'native', title: 'React, native dialog', package: 'react', kind: 'bare' },
  { page: 'radix', title: 'bare Radix', package: '@radix-ui/react-dialog', kind: 'bare' },
  { page: 'react-aria', title: 'React Aria Components', package: 'react-aria-components', kind: 'bare' },
  { page: 'aksel', title: 'Aksel', package: '@navikt/ds-react', kind: 'complete' },
  {
    page: 'aksel-parts',
    title: 'Aksel, styles of its parts',
    package: '@navikt/ds-react',
    kind: 'variant',
  },
  { page: 'dsfr', title: 'react-dsfr', package: '@codegouvfr/react-dsfr', kind: 'complete' },
  {
    page: 'designsystemet',
    title: 'Designsystemet',
    package: '@digdir/designsystemet-react',
    kind: 'complete',
  },
]

/** The page that start-up is compared with. */
export const reference = 'radix'
