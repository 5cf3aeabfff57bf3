import { Button, type PaperFormat, PlaceCard, Screen, ServicesCard } from '@parcours/ui'
import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { printPage } from '../../devices/printer.ts'
import { emergencyNumbers } from '../../screens/emergencyNumbers.ts'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { serviceErrands } from '../adapters/services.ts'
import { knownCommune } from '../communes.ts'
import { useKiosk } from '../KioskContext.tsx'
import { useStepPlaces, whereOf } from '../places/index.ts'
import { PrintAfter, PrintAsked } from './PrintAfter.tsx'
import { ServicesMissing } from './ServicesMissing.tsx'

/** Where the visitor is with the card. */
type Stage = 'before' | 'asked' | 'out' | 'stuck'

/** The services near the visitor: on the screen, then on a card to take away. */
export function Services() {
  const { print } = useSettings()
  const [stage, setStage] = useState<Stage>('before')
  const places = useServices()
  const format = print.format === 'none' || places.length === 0 ? null : print.format
  const onPrint = () => {
    printPage()
    setStage('asked')
  }
  return (
    <>
      {format !== null && <Card format={format} places={places} />}
      {stage === 'before' && <Before key="before" places={places} format={format} onPrint={onPrint} />}
      {stage === 'asked' && (
        <PrintAsked key="asked" onAnswer={(isOut) => setStage(isOut ? 'out' : 'stuck')} />
      )}
      {(stage === 'out' || stage === 'stuck') && (
        <PrintAfter key={stage} isOut={stage === 'out'} onAgain={onPrint} />
      )}
    </>
  )
}

type Places = ReturnType<typeof useServices>

/** The nearest place of each kind, the most useful first, each once. */
function useServices() {
  const { path } = useKiosk()
  const placesOf = useStepPlaces()
  const errands = useMemo(() => serviceErrands(path), [path])
  const found = errands.flatMap((errand) => placesOf(errand).known.slice(0, 1))
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
}

interface BeforeProps {
  readonly places: Places
  /** Null: nothing can be printed. */
  readonly format: PaperFormat | null
  readonly onPrint: () => void
}

/** The places as the card will hold them, with what is open now. */
function Before({ places, format, onPrint }: BeforeProps) {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  if (places.length === 0) return <ServicesMissing />
  return (
    <Screen
      title={t('services.title')}
      picture="desk"
      lead={[t('services.lead'), ...(format === 'a4' ? [t('services.fold')] : [])]}
      isAlwaysNumbered
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {/* Before the places, which may be several pages: who wants the paper need not turn them. */}
      {format !== null && (
        <Button key="print" label={t('print.print')} icon={Printer} size="wide" onPress={onPrint} />
      )}
      {places.map((place) => (
        <PlaceCard key={place.id} place={place} detail="brief" />
      ))}
    </Screen>
  )
}

interface CardProps {
  readonly format: PaperFormat
  readonly places: Places
}

function Card({ format, places }: CardProps) {
  const { t } = useKioskStrings()
  const { session, today } = useKiosk()
  const settings = useSettings()
  const commune = whereOf(session, settings)?.commune
  const name = commune === undefined ? undefined : knownCommune(commune)?.name
  return (
    <ServicesCard
      medium="print"
      format={format}
      mostSheets={1}
      places={places}
      numbers={emergencyNumbers.map((number) => ({ number, label: t(`emergency.${number}.label`) }))}
      near={name ?? settings.branch?.name}
      madeOn={today}
    />
  )
}
