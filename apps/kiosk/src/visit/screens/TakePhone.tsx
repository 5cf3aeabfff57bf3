import { Button, Callout, EasyText, Heading, Screen } from '@parcours/ui'
import { Printer, QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useSettings } from '../../settings/index.ts'
import { privacyOf } from '../adapters/privacy.ts'
import { useKiosk } from '../KioskContext.tsx'
import { PaperInstead } from './PaperInstead.tsx'
import { PhoneCode } from './PhoneCode.tsx'

/** Where the visitor is with the code. */
type Stage = 'before' | 'code' | 'asked' | 'works' | 'stuck'

interface StageProps {
  readonly onStage: (stage: Stage) => void
}

/** The path on the visitor's own phone: what the code holds, the code, then "does it work?". */
export function TakePhone() {
  const { publicUrl } = useSettings()
  const [stage, setStage] = useState<Stage>('before')
  if (publicUrl === null) return <PaperInstead />
  switch (stage) {
    case 'before':
      return <Before onStage={setStage} />
    case 'code':
      return <ShowCode publicUrl={publicUrl} onStage={setStage} />
    case 'asked':
      return <Asked onStage={setStage} />
    default:
      return <After isWorking={stage === 'works'} onStage={setStage} />
  }
}

/** What the code holds and what it does not: told before it is shown. */
function Before({ onStage }: StageProps) {
  const { t } = usePhoneStrings()
  const kiosk = useKiosk()
  const hasPrivate = kiosk.path.steps.some((step) => privacyOf(kiosk, step) !== undefined)
  return (
    <Screen
      title={t('take.title')}
      picture="phone"
      lead={[t('take.lead'), t('take.lead2'), t('take.internet')]}
      back={{ onPress: () => kiosk.dispatch({ type: 'back' }) }}
      primary={{ label: t('take.show'), icon: QrIcon, onPress: () => onStage('code') }}
    >
      <Heading key="holds" level={2} text={t('take.holds')} />
      <EasyText
        key="holds-list"
        sentences={[t('take.holdsAnswers'), t('take.holdsDone'), t('take.holdsLanguage')]}
      />
      <Heading key="not" level={2} text={t('take.holdsNot')} />
      <EasyText key="not-list" sentences={[t('take.holdsNotName'), t('take.holdsNotAddress')]} />
      <Callout
        key="care"
        kind="warn"
        sentences={[t('take.care'), t('take.careWho'), ...(hasPrivate ? [t('take.hides')] : [])]}
      />
    </Screen>
  )
}

function ShowCode({ publicUrl, onStage }: StageProps & { readonly publicUrl: string }) {
  const { t } = usePhoneStrings()
  return (
    <Screen
      title={t('take.codeTitle')}
      back={{ onPress: () => onStage('before') }}
      primary={{ label: t('take.ready'), onPress: () => onStage('asked') }}
    >
      <PhoneCode key="code" publicUrl={publicUrl} />
    </Screen>
  )
}

/** The kiosk cannot see the phone: it asks. */
function Asked({ onStage }: StageProps) {
  const { t } = usePhoneStrings()
  return (
    <Screen
      title={t('take.askedTitle')}
      picture="phone"
      lead={[t('take.askedLead'), t('take.askedLead2')]}
      back={{ onPress: () => onStage('code') }}
    >
      <Button key="yes" label={t('take.yes')} size="wide" onPress={() => onStage('works')} />
      <Button key="no" label={t('take.no')} size="wide" onPress={() => onStage('stuck')} />
    </Screen>
  )
}

/** It works: nothing is left to do but to erase. It does not: once more, the paper, a person. */
function After({ isWorking, onStage }: StageProps & { readonly isWorking: boolean }) {
  const { t } = usePhoneStrings()
  const { dispatch } = useKiosk()
  const hasPrinter = useSettings().print.format !== 'none'
  return (
    <Screen title={t('take.askedTitle')} picture="phone" back={{ onPress: () => onStage('asked') }}>
      {isWorking ? (
        <Callout key="works" kind="ok" sentences={[t('take.works'), t('take.erase')]} />
      ) : (
        <Callout
          key="stuck"
          kind="info"
          sentences={[t('take.stuck'), ...(hasPrinter ? [t('take.stuckPaper')] : []), t('take.stuckWho')]}
        />
      )}
      <Button key="again" label={t('take.again')} icon={QrIcon} size="wide" onPress={() => onStage('code')} />
      {!isWorking && hasPrinter && (
        <Button
          key="paper"
          label={t('take.paper')}
          icon={Printer}
          size="wide"
          onPress={() => dispatch({ type: 'replace', view: { name: 'print' } })}
        />
      )}
    </Screen>
  )
}
