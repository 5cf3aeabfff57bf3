import type { StoryAnswers } from './KioskStory.tsx'

/** A mother of two rents an empty home, gets help with the rent, has one car, and moves to another department. */
export const familyAnswers: StoryAnswers = {
  moving_date: { kind: 'value', value: '2027-06-01' },
  move_scope: { kind: 'option', index: 1, commune: '59350' },
  home_now: { kind: 'option', index: 1 },
  home_next: { kind: 'value', value: 'tenant' },
  work: { kind: 'value', value: 'employee_private' },
  move_reason: { kind: 'value', value: 'personal' },
  benefits: { kind: 'values', values: ['housing_aid', 'family_allowances'] },
  situation: { kind: 'ticks', ticked: [0, 3], others: 'no' },
  children: {
    kind: 'items',
    items: [
      { age: 8, school: 'nursery_primary', lives_with_me: 'full', moves_with_me: true, changes_school: true },
      { age: 13, school: 'secondary', lives_with_me: 'full', moves_with_me: true, changes_school: true },
    ],
  },
  age: { kind: 'value', value: 38 },
  vehicles: { kind: 'items', items: [{ plate: 'siv', ownership: 'owned' }] },
}
