import type { StorybookConfig } from '@storybook/react-vite'

// @ts-expect-error a plain script without types: it builds the tokens when it is imported.
await import('../../../packages/ui/scripts/build-tokens.mjs')

/** The catalogue of components and words: every story of the design system and of the kiosk. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../../../packages/ui/src/**/*.mdx',
    '../../../packages/ui/src/**/*.stories.tsx',
    '../../kiosk/src/**/*.stories.tsx',
    '../write-falc/*.stories.tsx',
    '../canaries/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The words of a component are in its docstrings; the table of props comes from its types.
  typescript: { reactDocgen: 'react-docgen' },
}

export default config
