import type { ReactElement } from 'react'
import { OptionGrid, optionRows } from '../option-card/index.ts'
import { ActionCard, type ActionCardProps } from './ActionCard.tsx'
import styles from './ActionCards.module.css'

/** A card in a list: with an id that is unique in it. */
export interface ActionCardItem extends ActionCardProps {
  id: string
}

/** Props of `ActionCards`. */
export interface ActionCardsProps {
  /** The cards, in reading order. */
  cards: readonly ActionCardItem[]
}

const elements = (cards: readonly ActionCardItem[]): ReactElement[] =>
  cards.map(({ id, ...card }) => <ActionCard {...card} key={id} />)

/** The cards as blocks for the children of a `Screen`: it turns pages where they do not all fit. */
export function actionCardBlocks({ cards, columns }: ActionCardsProps & { columns: 1 | 2 }): ReactElement[] {
  return optionRows({ cards: elements(cards), columns })
}

/** Large buttons that lead somewhere, in one or two columns by the room there is. */
export function ActionCards({ cards }: ActionCardsProps) {
  return (
    <div className={styles.cards}>
      <OptionGrid cards={elements(cards)} />
    </div>
  )
}
