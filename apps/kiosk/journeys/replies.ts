import type { Item } from '@parcours/flows'

/** What a visitor answers on a screen, by the ids of the catalogue. */
export type Reply =
  | { readonly date: string }
  | { readonly number: number }
  /** One card; `commune`: the INSEE code that goes with it. Without one the visitor goes on without the commune. */
  | { readonly card: string; readonly commune?: string | undefined }
  /** INSEE code of a commune. */
  | { readonly commune: string }
  /** Several cards; none is "Rien de tout cela". */
  | { readonly cards: readonly string[] }
  /** A form for each item: a number is reached with +, `null` is "Je ne sais pas". */
  | { readonly items: readonly Item[] }
  | 'unknown'

/** Answers by screen id. A screen that is not listed is answered "Je ne sais pas". */
export type Replies = Readonly<Record<string, Reply>>

/** A family of two children leaves an empty rented home for another department: most kinds of question. */
export const familyReplies: Replies = {
  moving_date: { date: '2027-06-01' },
  move_scope: { card: 'other_commune', commune: '59350' },
  home_now: { card: 'tenant_empty' },
  home_next: { card: 'tenant' },
  work: { card: 'employee_private' },
  move_reason: { card: 'personal' },
  benefits: { cards: ['housing_aid', 'family_allowances'] },
  situation: { cards: ['children', 'health_top_up'] },
  children: {
    items: [
      {
        age: 7,
        school: 'nursery_primary',
        lives_with_me: 'full',
        moves_with_me: true,
        changes_school: true,
      },
      {
        age: 6,
        school: 'nursery_primary',
        lives_with_me: 'full',
        moves_with_me: true,
        changes_school: true,
      },
    ],
  },
  family: { cards: [] },
  age: { number: 38 },
  nationality: { card: 'french' },
  belongings: { cards: ['vehicles', 'water_contract'] },
  vehicles: { items: [{ plate: 'siv', ownership: 'owned' }] },
  income_band: { card: 'modest' },
}

/** A retired owner who goes abroad: few questions. */
export const retiredReplies: Replies = {
  moving_date: { date: '2027-03-15' },
  move_scope: { card: 'other_commune' },
  home_now: { card: 'owner_house' },
  home_next: { card: 'owner' },
  work: { card: 'retired' },
  benefits: { cards: [] },
  situation: { cards: ['uses_mover'] },
  nationality: { card: 'french' },
  belongings: { cards: ['cat'] },
}
