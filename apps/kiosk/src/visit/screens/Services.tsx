import {
  Button,
  EasyText,
  Heading,
  type PaperFormat,
  type PlaceItem,
  placeCardBlocks,
  Screen,
  ServicesCard,
} from '@parcours/ui'
import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { printPage } from '../../devices/printer.ts'
import { emergencyNumbers } from '../../screens/emergencyNumbers.ts'
import { useSettings } from '../../settings/index.ts'
import { useKioskStrings } from '../../strings.ts'
import { serviceErrands } from '../adapters/services.ts'
import { knownCommune } from '../communes.ts'
import { useKiosk } from '../KioskContext.tsx'
import { branchId, kindWords, usePlacesOfKind, whereOf } from '../places/index.ts'
import { PrintAfter, PrintAsked } from './PrintAfter.tsx'
import styles from './Services.module.css'
import { ServicesMissing } from './ServicesMissing.tsx'

/** Where the visitor is with the card. */
type Stage = 'before' | 'asked' | 'out' | 'stuck'

/** The services near the visitor: on the screen, then on a card to take away. */
export function Services() {
  const { print } = useSettings()
  const [stage, setStage] = useState<Stage>('before')
  const services = useServices()
  const format = print.format === 'none' || services.places.length === 0 ? null : print.format
  const onPrint = () => {
    printPage()
    setStage('asked')
  }
  return (
    <>
      {format !== null && <Card format={format} services={services} />}
      {stage === 'before' && <Before key="before" services={services} format={format} onPrint={onPrint} />}
      {stage === 'asked' && (
        <PrintAsked key="asked" onAnswer={(isOut) => setStage(isOut ? 'out' : 'stuck')} />
      )}
      {(stage === 'out' || stage === 'stuck') && (
        <PrintAfter key={stage} isOut={stage === 'out'} isFolded={format === 'a4'} onAgain={onPrint} />
      )}
    </>
  )
}

/** What is known of the services near the visitor. */
interface NearServices {
  /** The nearest places, the most useful kinds first. */
  readonly places: readonly PlaceItem[]
  /** The kinds of which no place is known, in words. */
  readonly others: readonly string[]
}

function useServices(): NearServices {
  const { path, lexicon } = useKiosk()
  const { t } = useKioskStrings()
  const placesOfKind = usePlacesOfKind()
  const errands = useMemo(() => serviceErrands(path), [path])
  const found = errands.map((errand) => {
    const [kind = ''] = errand.place
    return { kind, items: placesOfKind(errand, kind, errand.most) }
  })
  const unknown = found.filter(({ items }) => items.length === 0)
  return {
    places: found.flatMap(({ items }) => items),
    others: unknown.map(({ kind }) => kindWords({ lexicon, t }, kind)),
  }
}

interface BeforeProps {
  readonly services: NearServices
  /** Null: nothing can be printed. */
  readonly format: PaperFormat | null
  readonly onPrint: () => void
}

/** The places as the card will hold them, with what is open now. */
function Before({ services: { places, others }, format, onPrint }: BeforeProps) {
  const { t } = useKioskStrings()
  const { dispatch } = useKiosk()
  if (places.length === 0) return <ServicesMissing />
  return (
    <Screen
      title={t('services.title')}
      picture="desk"
      isAlwaysNumbered
      back={{ onPress: () => dispatch({ type: 'back' }) }}
    >
      {/* Before the places, which may be several pages: who wants the paper need not turn them. On one line, so that a
          low screen has room for a place. */}
      <div key="lead" className={styles.lead}>
        <EasyText size="lead" sentences={[t('services.lead')]} />
        {format !== null && <Button label={t('print.print')} icon={Printer} onPress={onPrint} />}
      </div>
      {places.flatMap((place) => placeCardBlocks({ place, detail: hasWay(place) ? 'visit' : 'brief' }))}
      {others.length > 0 && <Heading key="others-title" level={2} text={t('services.others')} />}
      {others.length > 0 && <EasyText key="others-ask" sentences={[t('services.askOthers')]} />}
      {shortLists(others).map((kinds) => (
        <EasyText key={kinds[0]} sentences={kinds} />
      ))}
    </Screen>
  )
}

/** The operator took the trouble to tell the way: it is told. What lists say of wheelchairs is in the step and on the card. */
const hasWay = ({ howToGet, entrance }: PlaceItem): boolean =>
  howToGet !== undefined || entrance !== undefined

/** More entries than this in one list are not looked through (falc-rules T26). */
const mostTogether = 5

function shortLists(kinds: readonly string[]): readonly string[][] {
  const count = Math.ceil(kinds.length / mostTogether)
  return Array.from({ length: count }, (_, index) =>
    kinds.slice(index * mostTogether, (index + 1) * mostTogether),
  )
}

interface CardProps {
  readonly format: PaperFormat
  readonly services: NearServices
}

function Card({ format, services: { places, others } }: CardProps) {
  const { t } = useKioskStrings()
  const { session, today, lexicon } = useKiosk()
  const settings = useSettings()
  const commune = whereOf(session, settings)?.commune
  // « Vous êtes ici » is true in front of the kiosk only.
  const kind = kindWords({ lexicon, t }, 'france_services')
  const onPaper = places.map((place) => (place.id === branchId ? { ...place, kind } : place))
  const name = commune === undefined ? undefined : knownCommune(commune)?.name
  return (
    <ServicesCard
      medium="print"
      format={format}
      mostSheets={1}
      places={onPaper}
      others={others}
      numbers={emergencyNumbers.map((number) => ({ number, label: t(`emergency.${number}.label`) }))}
      near={name ?? settings.branch?.name}
      madeOn={today}
    />
  )
}
