import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Button } from '../button/index.ts'
import { classes } from '../lib/classes.ts'
import type { Pages } from '../page-turner/index.ts'
import { useStrings } from '../strings/index.ts'
import { TalkButton } from '../talk/index.ts'
import styles from './Screen.module.css'
import type { ScreenAction } from './Screen.tsx'

interface ScreenFooterProps {
  readonly pages: Pages
  readonly primary: ScreenAction | undefined
  readonly back: { readonly onPress: () => void } | undefined
}

const doNothing = (): void => {}

/** The bar of actions: back at the start, a person in the middle, forward at the end; each always at its place. */
export function ScreenFooter({ pages, primary, back }: ScreenFooterProps) {
  const { t } = useStrings()
  const goBack = pages.hasPrevious ? pages.previous : back?.onPress
  const forward = pages.hasNext
    ? { label: t('pageTurner.next'), onPress: pages.next, icon: undefined }
    : primary
  return (
    <footer className={styles.footer} data-bar="">
      {/* Where there is nothing to go back to, the room stays: the way to a person never moves (K26). */}
      <span className={goBack ? styles.slot : styles.room}>
        <Button label={t('screen.back')} icon={ArrowLeft} isIconDirectional onPress={goBack ?? doNothing} />
      </span>
      <span className={styles.slot}>
        <TalkButton />
      </span>
      <span className={classes(styles.forward, !forward && styles.none)}>
        <Button
          label={forward?.label ?? t('pageTurner.next')}
          variant="primary"
          icon={forward?.icon ?? ArrowRight}
          iconPosition="end"
          isIconDirectional={!forward?.icon}
          onPress={forward?.onPress ?? doNothing}
        />
      </span>
    </footer>
  )
}
