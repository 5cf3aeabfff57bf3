/**
 * A row of the operator for a place of an official list: what it adds, and what it may not change.
 */
import type { Place } from '../directory/directory.ts'
import { wordsOf } from '../names.ts'
import { checkNotes, LONGEST_TEXT, notesOf, type Say, sayDamaged, withoutNothing } from './checkDraft.ts'
import { type Draft, type Raw, textOf } from './draft.ts'
import { operator } from './operator.ts'

const { fields, known = [] } = operator

/** The columns that a row may add to a place of an official list. */
const ADDED: readonly string[] = ['identifiant', 'venir', 'entree', 'acces', 'note']

/** The place with what the operator knows of it; what is not taken of the row is told. */
export function withNotes(place: Place, raw: Raw, draft: Draft, say: Say): Place {
  sayDamaged(notesOf(draft), say)
  for (const { code, ...more } of draft.said ?? []) if (ADDED.includes(more.field ?? '')) say(code, more)
  for (const field of known) {
    const value = textOf(raw, field)
    if (value !== '' && !ADDED.includes(field) && plain(value) !== plain(textIn(place, field)))
      say('field-not-taken', { field, value: value.slice(0, 300) })
  }
  const { note, ...others } = withoutNothing(checkNotes(draft, { fields, say }))
  return { ...place, ...others, ...withNote(place.note, note, say) }
}

/** What the place has already, where a row may repeat it for its reader. */
function textIn(place: Place, field: string): string {
  const values: Readonly<Record<string, string | undefined>> = {
    [fields.kind]: place.kind,
    [fields.name]: place.name,
    [fields.address]: place.address.join(' '),
    [fields.commune]: place.commune,
    [fields.postcode]: place.postcode,
    [fields.communeCode]: place.communeCode,
    [fields.phone]: place.phones[0],
    [fields.email]: place.email,
    [fields.website]: place.website,
  }
  return values[field] ?? ''
}

/** The letters and digits alone: capitals, accents and signs do not make another name, address or number. */
const plain = (text: string): string => wordsOf(text).join('')

/** The official comment, then the note of the operator, as sentences of one text. */
function withNote(official: string | undefined, own: string | undefined, say: Say): Pick<Place, 'note'> {
  if (own === undefined) return {}
  if (official === undefined) return { note: own }
  const note = `${official}${/[.!?…]$/.test(official) ? '' : '.'} ${own}`
  if (note.length <= LONGEST_TEXT) return { note }
  say('field-long', { field: fields.note, values: { length: `${note.length}` } })
  return {}
}
