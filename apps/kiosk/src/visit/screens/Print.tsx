import { type PaperFormat, type PaperSize, PrintPath } from '@parcours/ui'
import { type ComponentType, useEffect, useState } from 'react'
import { printPage } from '../../devices/printer.ts'
import { usePhoneStrings } from '../../phone/strings.ts'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { helpOf, paperOf } from '../adapters/paper.ts'
import { type PrivateTopic, privateTopics } from '../adapters/privacy.ts'
import { useKiosk } from '../KioskContext.tsx'
import { useStepPlaces } from '../places/index.ts'
import { NoPrinter } from './NoPrinter.tsx'
import { PrintAfter, PrintAsked } from './PrintAfter.tsx'
import { PrintBefore } from './PrintBefore.tsx'

/** Where the visitor is with the paper. */
type Stage = 'before' | 'asked' | 'out' | 'stuck'

/** Paper: what will stand on it, then printing, then "did it come out?". */
export function Print() {
  const { format } = useSettings().print
  return format === 'none' ? <NoPrinter /> : <PrintOn format={format} />
}

function PrintOn({ format }: { format: PaperFormat }) {
  const { t } = useKioskStrings()
  const { t: phone } = usePhoneStrings()
  const kiosk = useKiosk()
  const { isDraft, branch, publicUrl } = useSettings()
  const [stage, setStage] = useState<Stage>('before')
  const [allowed, setAllowed] = useState<PrivateTopic[]>([])
  const [size, setSize] = useState<PaperSize | null>(null)
  const present = privateTopics.filter((topic) =>
    kiosk.path.steps.some(({ sensitive }) => sensitive === topic),
  )
  // The code holds every answer, and paper lies about: where a topic is private, it is only there if asked for.
  const [hasCode, setCode] = useState(present.length === 0)
  const Code = usePaperCode(publicUrl)
  const code = publicUrl !== null && hasCode && Code !== null ? <Code publicUrl={publicUrl} /> : null
  const paper = paperOf(kiosk, t, format, useStepPlaces())
  const left = [
    ...(paper?.left ?? []),
    ...(code === null ? [] : [t('print.code.opens'), phone('take.care'), phone('take.careWho')]),
  ]
  const print = () => {
    printPage()
    setStage('asked')
  }
  return (
    <>
      {paper !== null && (
        <PrintPath
          {...paper}
          format={format}
          isDraft={isDraft}
          marks={kiosk.exercise === null ? [] : [phone('exercise.mark'), phone('exercise.note')]}
          left={left}
          code={code}
          help={helpOf(branch)}
          allowedTopics={allowed}
          medium="print"
          onMeasure={setSize}
        />
      )}
      {stage === 'before' && (
        <PrintBefore
          key="before"
          next={paper?.next ?? null}
          format={format}
          size={size}
          topics={present}
          allowed={allowed}
          onAllow={setAllowed}
          {...(publicUrl !== null && { hasCode, onCode: setCode })}
          onPrint={print}
        />
      )}
      {stage === 'asked' && (
        <PrintAsked key="asked" onAnswer={(isOut) => setStage(isOut ? 'out' : 'stuck')} />
      )}
      {(stage === 'out' || stage === 'stuck') && (
        <PrintAfter key={stage} isOut={stage === 'out'} onAgain={print} />
      )}
    </>
  )
}

/** The picture of the code, fetched with its codec; null until it is there. A missing file costs the code, not the paper. */
function usePaperCode(publicUrl: string | null): ComponentType<{ publicUrl: string }> | null {
  const [Code, setCode] = useState<ComponentType<{ publicUrl: string }> | null>(null)
  useEffect(() => {
    if (publicUrl === null) return
    import('./PaperCode.tsx').then(
      ({ PaperCode }) => setCode(() => PaperCode),
      (error: unknown) => console.error(error),
    )
  }, [publicUrl])
  return Code
}
