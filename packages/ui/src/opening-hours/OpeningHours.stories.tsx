import type { Meta, StoryObj } from '@storybook/react-vite'
import { OpeningHours } from './index.ts'
import { unsureWeek, usualWeek } from './openingFixture.ts'

const meta = { title: "S'orienter/OpeningHours" } satisfies Meta
export default meta

type Story = StoryObj<typeof meta>

const today = { today: '2027-03-02', isHoliday: false }

export const Open: Story = {
  render: () => (
    <OpeningHours now={{ ...today, state: 'open', until: '2027-03-02T12:00' }} week={usualWeek} />
  ),
}
export const ClosedUntilTomorrow: Story = {
  render: () => <OpeningHours now={{ ...today, state: 'closed', next: '2027-03-03T09:00' }} />,
}
export const Holiday: Story = {
  render: () => (
    <OpeningHours now={{ state: 'closed', isHoliday: true, today: '2027-05-06', next: '2027-05-10T14:30' }} />
  ),
}
export const Unsure: Story = {
  render: () => (
    <OpeningHours
      now={{ ...today, state: 'unknown', note: 'Sur rendez-vous', next: '2027-03-02T14:00' }}
      week={unsureWeek}
    />
  ),
}
export const NotKnown: Story = { render: () => <OpeningHours now={{ ...today, state: 'unknown' }} /> }
