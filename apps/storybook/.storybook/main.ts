import type { StorybookConfig } from '@storybook/react-vite'

// @ts-expect-error a plain script without types: it builds the tokens when it is imported.
await import('../../../packages/ui/scripts/build-tokens.mjs')

/** The catalogue of components and words: every story of the design system and of the kiosk. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../pages/**/*.mdx',
    '../../../packages/ui/src/**/*.mdx',
    '../../../packages/ui/src/**/*.stories.tsx',
    '../../kiosk/src/**/*.stories.tsx',
    '../write-falc/*.stories.tsx',
    '../canaries/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // A page is found by its headings too, so by its French names.
  features: { experimentalSearchDocsHeadings: true },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The tables of props are ours, read by the compiler itself (packages/ui/scripts/docs/readApi.ts).
  typescript: { reactDocgen: false },
}

export default config
