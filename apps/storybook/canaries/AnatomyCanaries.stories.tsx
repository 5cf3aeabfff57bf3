import type { Meta, StoryObj } from '@storybook/react-vite'

const meta = { title: 'Canaries/Anatomy', tags: ['!dev', '!autodocs'] } satisfies Meta
export default meta

/** A page that points at a part which is not in its story. */
export const PartThatIsNotThere: StoryObj = {
  parameters: {
    canary: 'the part « Arrow » is not there',
    parts: [{ name: 'Arrow', selector: 'button svg', words: 'Leads on.' }],
  },
  render: () => <p>Un texte.</p>,
}
