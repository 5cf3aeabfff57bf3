import type { Meta, StoryObj } from '@storybook/react-vite'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { LocaleProvider, type LocaleProviderProps, useLocale } from './index.ts'

const meta = { title: 'Base/LocaleProvider' } satisfies Meta
export default meta

function Words() {
  const { base } = useStoryText()
  return (
    <div style={{ padding: 'var(--pc-space-4)' }}>
      <Heading level={2} text={base.titleMove} />
      <EasyText sentences={base.lead} />
    </div>
  )
}

/** The words of the page, then the same in a part with a locale of its own. */
function PageAndPart({ part }: { part: (page: Omit<LocaleProviderProps, 'children'>) => typeof page }) {
  const { language, display } = useLocale()
  return (
    <>
      <Words />
      <LocaleProvider {...part({ language, display })}>
        <Words />
      </LocaleProvider>
    </>
  )
}

type Story = StoryObj<typeof meta>

export const AnotherLanguage: Story = {
  render: () => (
    <PageAndPart part={(page) => ({ ...page, language: page.language === 'ar' ? 'fr' : 'ar' })} />
  ),
}

export const AnotherTheme: Story = {
  render: () => (
    <PageAndPart
      part={({ language, display }) => ({
        language,
        display: { ...display, theme: display.theme === 'contrast' ? 'light' : 'contrast' },
      })}
    />
  ),
}

export const AnotherSize: Story = {
  render: () => (
    <PageAndPart
      part={({ language, display }) => ({
        language,
        display: { ...display, size: display.size === 1 ? 2 : 1 },
      })}
    />
  ),
}
