import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { WriteFalc } from './WriteFalc.tsx'
import { words } from './words.ts'

/** A tool for writers: paste a French text, and see what is hard in it and what to write instead. */
const meta: Meta<typeof WriteFalc> = {
  title: 'Écrire/Écrire en FALC',
  component: WriteFalc,
  tags: ['!autodocs'],
  // A page for a desk, that scrolls and shows hard texts: the layout rules for visitors are not for it.
  parameters: { layout: 'fullscreen', falc: false, isForDesk: true },
}
export default meta

type Story = StoryObj<typeof WriteFalc>

/** As it opens: an example with many faults. */
export const WithExample: Story = {
  play: async ({ canvas }) => {
    const list = await canvas.findByRole('list', { name: words.findings }, { timeout: 10_000 })
    await expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(3)
  },
}

/** By keyboard alone: a fault is typed, told, found in the text, and mended. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: words.text }) as HTMLTextAreaElement
    const status = canvas.getByRole('status')
    await canvas.findByRole('list', {}, { timeout: 10_000 })
    await userEvent.clear(field)
    await userEvent.type(field, 'Vous recevrez une lettre.')
    await canvas.findByText(/Le verbe.*recevrez|« recevrez »/)
    await expect(status).toHaveTextContent('1 faute')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await expect(canvas.getByRole('checkbox')).toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(field).toHaveFocus()
    await expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('recevrez')
    await userEvent.keyboard('recevez')
    await expect(await canvas.findByText(words.none)).toBe(status)
  },
}
