import type { Meta, StoryObj } from '@storybook/react-vite'
import { QrCode } from './index.ts'
import { addressOf } from './qrFixture.ts'

const meta: Meta = { title: 'Emporter/QrCode', component: QrCode }
export default meta

type Story = StoryObj

/** An address of 97 characters: the median of the paths. */
export const Usual: Story = { render: () => <QrCode text={addressOf(97)} /> }
/** The largest code that a path may need. */
export const Version10: Story = { render: () => <QrCode text={addressOf(213)} /> }
/** As small as cameras allow: for a receipt. */
export const SmallestModule: Story = { render: () => <QrCode text={addressOf(97)} moduleMm={0.5} /> }
