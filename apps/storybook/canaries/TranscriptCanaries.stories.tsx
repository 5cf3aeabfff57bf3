import type { Meta, StoryObj } from '@storybook/react-vite'

const meta = { title: 'Canaries/Transcript', tags: ['!dev', '!autodocs'] } satisfies Meta
export default meta

/** A story that must have a text, and has none: as the first story of a component that was renamed. */
export const NotKept: StoryObj = {
  parameters: { canary: 'no text is kept' },
  render: () => <p>Un texte.</p>,
}
