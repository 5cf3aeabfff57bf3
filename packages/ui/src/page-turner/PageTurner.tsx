import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Button } from '../button/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './PageTurner.module.css'
import { type PageTurnerOptions, usePageTurner } from './usePageTurner.tsx'

export type PageTurnerProps = PageTurnerOptions

/**
 * Blocks on pages, with a bar below to turn them. Its parent must bound its height.
 * Screen has its own bar and uses `usePageTurner`.
 */
export function PageTurner(props: PageTurnerProps) {
  const { t } = useStrings()
  const { content, page, pages, hasNext, hasPrevious, next, previous } = usePageTurner(props)
  return (
    <div className={styles.turner} data-page-scope>
      {content}
      <div className={styles.bar} data-bar="" data-pages-only hidden={pages === 1}>
        {hasPrevious && (
          <Button label={t('pageTurner.previous')} icon={ArrowLeft} isIconDirectional onPress={previous} />
        )}
        <span className={styles.status}>{t('pageTurner.status', { page, pages })}</span>
        {hasNext && (
          <Button
            label={t('pageTurner.next')}
            icon={ArrowRight}
            iconPosition="end"
            isIconDirectional
            onPress={next}
          />
        )}
      </div>
    </div>
  )
}
