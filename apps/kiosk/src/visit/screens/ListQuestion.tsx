import type { Item, Scalar, Screen } from '@parcours/flows'
import { RecordForm, type RecordRowItem, type SegmentList } from '@parcours/ui'
import { useState } from 'react'
import { useKioskStrings } from '../../strings.ts'
import { pictureOfCard } from '../adapters/pictures.ts'
import { itemsOf, questionOf } from '../adapters/questions.ts'
import { isScreenReviewed } from '../adapters/reviewed.ts'
import { useKiosk } from '../KioskContext.tsx'
import type { Lexicon } from '../lookup.ts'
import type { QuestionProps } from './Question.tsx'

type ListScreen = Extract<Screen, { kind: 'list' }>

/** A list, one form at a time: each child, each vehicle. */
export function ListQuestion(props: QuestionProps & { screen: ListScreen }) {
  const { screen, progress, onAnswer, onDifferent, onBack } = props
  const kiosk = useKiosk()
  const { lexicon, session, content } = kiosk
  const { t } = useKioskStrings()
  const [items, setItems] = useState(() => itemsOf(session.case.facts[screen.fact]))
  const [index, setIndex] = useState(0)
  const item = items[index] ?? {}
  const isLast = index === items.length - 1
  const definition = content.catalogue.facts.get(screen.fact)
  const put = (field: string, value: Scalar | null) =>
    setItems(
      items.map((each, place) =>
        place === index ? withSuggestions({ ...each, [field]: value }, field, screen.fields) : each,
      ),
    )
  const rows = screen.fields.flatMap((field) => {
    const fact = definition?.item?.[field]
    return fact === undefined
      ? []
      : [
          rowOf({
            lexicon,
            list: screen.fact,
            field,
            fact,
            item,
            put,
            yes: t('question.yes'),
            no: t('question.no'),
          }),
        ]
  })
  const goOn = () => (isLast ? onAnswer({ kind: 'items', items }) : setIndex(index + 1))
  const title = (lexicon.text('facts', screen.fact, 'item') ?? questionOf(lexicon, screen)).replace(
    '{{number}}',
    String(index + 1),
  )
  return (
    <RecordForm
      key={index}
      title={title}
      picture={pictureOfCard(screen.fact)}
      progress={progress}
      rows={rows}
      isReviewed={isScreenReviewed(kiosk, screen.id)}
      add={
        isLast && items.length < screen.max
          ? {
              label: t(screen.fact === 'children' ? 'question.addChild' : 'question.addVehicle'),
              onPress: () => {
                setItems([...items, {}])
                setIndex(index + 1)
              },
            }
          : undefined
      }
      onRemove={
        items.length > 1
          ? () => {
              setItems(items.filter((_, place) => place !== index))
              setIndex(Math.max(0, index - 1))
            }
          : undefined
      }
      onUnknown={() =>
        setItems(items.map((each, place) => (place === index ? unknownRest(each, screen.fields) : each)))
      }
      onDifferent={onDifferent}
      onDone={goOn}
      onBack={() => (index > 0 ? setIndex(index - 1) : onBack())}
    />
  )
}

/** "Je ne sais pas" about one item: what was not answered becomes unknown. */
function unknownRest(item: Item, fields: readonly string[]): Item {
  return Object.fromEntries(fields.map((field) => [field, item[field] ?? null]))
}

/** At these ages the school day of most children is known: it is filled in, and can be changed. */
function withSuggestions(item: Item, changed: string, shown: readonly string[]): Item {
  const { age } = item
  if (changed !== 'age' || typeof age !== 'number' || !shown.includes('school')) return item
  const school = age < 3 ? item.school : age < 11 ? 'nursery_primary' : age < 18 ? 'secondary' : 'higher'
  return school === undefined ? item : { ...item, school }
}

interface RowOptions {
  readonly lexicon: Lexicon
  readonly list: string
  readonly field: string
  readonly fact: {
    readonly type: string
    readonly values?: readonly string[]
    readonly min?: number
    readonly max?: number
  }
  readonly item: Item
  readonly put: (field: string, value: Scalar | null) => void
  readonly yes: string
  readonly no: string
}

function rowOf({ lexicon, list, field, fact, item, put, yes, no }: RowOptions): RecordRowItem {
  const path = ['facts', list, 'fields', field]
  const base = { id: field, label: lexicon.text(...path, 'label') ?? field }
  const value = item[field]
  if (fact.type === 'integer')
    return {
      ...base,
      kind: 'number',
      min: fact.min ?? 0,
      max: fact.max ?? 99,
      value: typeof value === 'number' ? value : null,
      onChange: (next) => put(field, next),
      unit: lexicon.text(...path, 'unit'),
      startAt: 5,
      isUnknown: value === null,
    }
  if (fact.type === 'boolean')
    return {
      ...base,
      kind: 'options',
      options: [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ],
      value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : null,
      onChange: (next) => put(field, next === 'yes'),
      isUnknown: value === null,
    }
  const options = (fact.values ?? []).map((each) => ({
    value: each,
    label: lexicon.text(...path, 'values', each) ?? each,
  }))
  return {
    ...base,
    kind: 'options',
    // The catalogue check holds choices of list items to 2 to 5 values.
    options: options as unknown as SegmentList,
    value: typeof value === 'string' ? value : null,
    onChange: (next) => put(field, next),
    isUnknown: value === null,
  }
}
