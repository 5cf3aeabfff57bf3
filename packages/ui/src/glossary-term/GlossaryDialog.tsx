import { Dialog } from '../dialog/index.ts'
import { EasyText, Heading } from '../easy-text/index.ts'
import { useLanguage } from '../locale-provider/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { ReviewedMark } from '../reviewed-mark/index.ts'
import { useStrings } from '../strings/index.ts'
import styles from './GlossaryTerm.module.css'
import type { GlossaryEntry } from './glossaryEntry.ts'

interface GlossaryDialogProps {
  readonly entry: GlossaryEntry
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The explanation of a word: in French as letters write it, then in the language shown. */
export function GlossaryDialog({ entry, isOpen, onClose }: GlossaryDialogProps) {
  const { t } = useStrings()
  const language = useLanguage()
  const { french, translation, picture } = entry
  const example = <Heading level={3} text={t('glossaryTerm.example')} />
  const frenchExample = <EasyText sentences={french.example} lang={language === 'fr' ? undefined : 'fr'} />
  return (
    <Dialog
      isOpen={isOpen}
      title={capitalised(french.term)}
      description={french.definition}
      language={language === 'fr' ? undefined : 'fr'}
      onClose={onClose}
    >
      <div className={styles.explanation}>
        <Pictogram name={picture} size="large" />
        <div className={styles.words}>
          {translation === undefined ? (
            <>
              {example}
              {frenchExample}
              {entry.isReviewed === true && <ReviewedMark />}
            </>
          ) : (
            <>
              <Heading level={3} text={translation.term} />
              <EasyText sentences={translation.definition} />
            </>
          )}
        </div>
      </div>
      {translation !== undefined && (
        <div className={styles.words}>
          {example}
          {frenchExample}
          <EasyText sentences={translation.example} />
        </div>
      )}
    </Dialog>
  )
}

const capitalised = (term: string): string => term.charAt(0).toLocaleUpperCase('fr') + term.slice(1)
