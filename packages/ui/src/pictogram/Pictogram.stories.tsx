import type { Meta, StoryObj } from '@storybook/react-vite'
import concepts from '../../pictograms/concepts.json'
import { useStoryText } from '../story-text/index.ts'
import { Pictogram, pictogramNames } from './index.ts'

const meta: Meta = { title: 'Comprendre/Pictogram', component: Pictogram }
export default meta

type Story = StoryObj

/** A picture and its words, under it where there is no room beside it. */
const beside = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 'var(--pc-space-4)',
} as const

export const BesideWords: Story = {
  render: function BesideWords() {
    const { base } = useStoryText()
    return (
      <p style={beside}>
        <Pictogram name="moving" />
        {base.titleMove}
      </p>
    )
  },
}

export const Alone: Story = {
  render: function Alone() {
    return <Pictogram name="moving" size="large" alt={useStoryText().base.pictureAlt} />
  },
}

export const Sizes: Story = {
  render: function Sizes() {
    const { base } = useStoryText()
    return (
      <div style={{ display: 'grid', gap: 'var(--pc-space-4)' }}>
        {(['small', 'medium', 'large'] as const).map((size) => (
          <p key={size} style={beside}>
            <Pictogram name="home" size={size} />
            {base.titleHome}
          </p>
        ))}
      </div>
    )
  },
}

/** Every picture with its one meaning. The meanings are those of the catalogue, in French. */
export const AllConcepts: Story = {
  render: () => (
    <ul
      lang="fr"
      dir="ltr"
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(18em, 100%), 1fr))',
        gap: 'var(--pc-space-4)',
      }}
    >
      {pictogramNames.map((name) => (
        <li key={name} style={beside}>
          <Pictogram name={name} />
          <span style={{ minInlineSize: 0 }}>{concepts[name].meaning_fr}</span>
        </li>
      ))}
    </ul>
  ),
}
