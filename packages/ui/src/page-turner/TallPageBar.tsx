import { ArrowDown, ArrowUp } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PageTurner.module.css'

/** Part of the page that one press moves: the rest stays in sight, so that the reader finds the line again. */
const stride = 0.8

/** Big buttons that move a page whose only block is taller than the screen. */
export function TallPageBar({ viewport }: { viewport: RefObject<HTMLElement | null> }) {
  const { t } = useStrings()
  const move = (direction: 1 | -1) => {
    const element = viewport.current
    element?.scrollBy({ top: direction * element.clientHeight * stride })
  }
  return (
    <div className={styles.tallBar} data-bar="">
      <Button label={t('pageTurner.up')} icon={ArrowUp} onPress={() => move(-1)} />
      <Button label={t('pageTurner.down')} icon={ArrowDown} onPress={() => move(1)} />
    </div>
  )
}
