import {
  ChoiceCards,
  EasyText,
  Heading,
  isMasked,
  type PaperFormat,
  type PaperSize,
  type PrintStepItem,
  Screen,
  SensitiveTopics,
} from '@parcours/ui'
import { Printer } from 'lucide-react'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useKioskStrings } from '../../strings.ts'
import type { PrivateTopic } from '../adapters/privacy.ts'
import { useKiosk } from '../KioskContext.tsx'
import { ServicesButton } from './ServicesButton.tsx'

/** Props of `PrintBefore`. */
export interface PrintBeforeProps {
  /** What stands first on the paper; null where nothing is to be done. */
  readonly next: PrintStepItem | null
  readonly format: PaperFormat
  /** How much paper it takes; null until it was measured. */
  readonly size: PaperSize | null
  /** Private topics of this path. */
  readonly topics: readonly PrivateTopic[]
  /** Those that stand on the paper in clear words. */
  readonly allowed: readonly PrivateTopic[]
  readonly onAllow: (allowed: PrivateTopic[]) => void
  /** Whether the code for a phone is on the paper; undefined where the kiosk has no address for phones. */
  readonly hasCode?: boolean
  readonly onCode?: (hasCode: boolean) => void
  readonly onPrint: () => void
}

/** What will be on the paper, told before it is printed: how much, what first, which topics stay off. */
export function PrintBefore(props: PrintBeforeProps) {
  const { next, topics, allowed, onAllow, hasCode, onCode, onPrint } = props
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  const label = (topic: PrivateTopic) => t(`print.topic.${topic}`)
  const kept = topics.filter((topic) => !allowed.includes(topic))
  return (
    <Screen
      title={t('print.title')}
      picture="print"
      lead={[t('print.lead1'), t('print.lead2'), ...lengthWords(props, t)]}
      back={{ onPress: () => dispatch({ type: 'back' }) }}
      primary={{ label: t('print.print'), icon: Printer, onPress: onPrint }}
      extra={<ServicesButton />}
    >
      {next !== null && <Heading key="first-title" level={2} text={t('print.first')} />}
      {next !== null && (
        <EasyText
          key="first"
          sentences={[isMasked(next, allowed) ? (next.privacy?.neutralTitle ?? '') : next.title]}
        />
      )}
      {topics.length > 0 && (
        <SensitiveTopics
          key="topics"
          topics={topics.map((value) => ({ value, label: label(value) }))}
          allowed={allowed}
          onChange={onAllow}
        />
      )}
      {kept.length > 0 && <Heading key="kept-title" level={2} text={t('print.kept')} />}
      {kept.length > 0 && <EasyText key="kept" sentences={kept.map(label)} />}
      {hasCode !== undefined && onCode && <CodeChoice key="code" hasCode={hasCode} onCode={onCode} />}
    </Screen>
  )
}

function lengthWords(
  { format, size }: PrintBeforeProps,
  t: ReturnType<typeof useKioskStrings>['t'],
): readonly string[] {
  if (size === null) return []
  return format === 'a4'
    ? [t('print.sheets', { count: size.sheets })]
    : [t('print.length', { count: Math.ceil(size.lengthMm / 10) })]
}

/** The code holds the answers: who wants it on paper says so. */
function CodeChoice({ hasCode, onCode }: { hasCode: boolean; onCode: (hasCode: boolean) => void }) {
  const { t } = useKioskStrings()
  const { t: phone } = usePhoneStrings()
  return (
    <div>
      <EasyText sentences={[t('print.code.opens'), phone('take.care')]} />
      <ChoiceCards
        question={t('print.code.question')}
        choices={[
          { value: 'yes', label: t('print.yes') },
          { value: 'no', label: t('print.no') },
        ]}
        value={hasCode ? 'yes' : 'no'}
        onChange={(value) => onCode(value === 'yes')}
      />
    </div>
  )
}
