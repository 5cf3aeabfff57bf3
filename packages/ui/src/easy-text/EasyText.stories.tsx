import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryText } from '../story-text/index.ts'
import { EasyText, Heading } from './index.ts'

const meta: Meta = { title: 'Comprendre/EasyText', component: EasyText }
export default meta

type Story = StoryObj

export const Lead: Story = {
  render: function Lead() {
    return <EasyText size="lead" sentences={useStoryText().base.lead} />
  },
}

export const Body: Story = {
  render: function Body() {
    return <EasyText sentences={useStoryText().base.body} />
  },
}

export const WithHeadings: Story = {
  render: function WithHeadings() {
    const { base } = useStoryText()
    return (
      <div style={{ display: 'grid', gap: 'var(--pc-space-4)' }}>
        <Heading level={1} text={base.titleMove} />
        <EasyText sentences={base.lead} />
        <Heading level={2} text={base.titlePapers} />
        <EasyText sentences={base.papers} />
        <Heading level={3} text={base.titleBring} />
        <EasyText sentences={[base.officialTerm]} lang="fr" />
      </div>
    )
  },
}
