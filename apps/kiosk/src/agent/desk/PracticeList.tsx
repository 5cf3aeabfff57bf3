import { actionCardBlocks, Screen, useColumns } from '@parcours/ui'
import { type PracticeId, practiceIds } from '../practice/practice.ts'
import { words } from '../words.ts'

/** Props of `PracticeList`. */
export interface PracticeListProps {
  readonly onChoose: (practice: PracticeId) => void
  readonly onBack: () => void
}

/** The exercises. */
export function PracticeList({ onChoose, onBack }: PracticeListProps) {
  const columns = useColumns()
  return (
    <Screen title={words.practice.title} lead={[words.practice.lead]} back={{ onPress: onBack }}>
      {actionCardBlocks({
        columns,
        cards: practiceIds.map((id) => ({
          id,
          label: words.practice[id].title,
          hint: words.practice[id].about,
          onPress: () => onChoose(id),
        })),
      })}
    </Screen>
  )
}
