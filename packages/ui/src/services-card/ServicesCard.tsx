import { formatDate, formatPhone, type IsoDate } from '@parcours/i18n'
import { createPortal } from 'react-dom'
import { classes } from '../lib/classes.ts'
import { useLocale } from '../locale-provider/index.ts'
import { OpeningHours } from '../opening-hours/index.ts'
import { Pictogram } from '../pictogram/index.ts'
import { type PlaceItem, sourceDateWords } from '../place-card/index.ts'
import { type PaperFormat, usePaperSize } from '../print-path/index.ts'
import { useStrings } from '../strings/index.ts'
import { panelsOf } from './panels.ts'
import styles from './ServicesCard.module.css'

/** Props of `ServicesCard`. */
export interface ServicesCardProps {
  /** `a4`: a sheet on its side, to be folded in the middle. `receipt80`: a piece of a roll of 80 mm. @default 'a4' */
  readonly format?: PaperFormat | undefined
  /** The places, the most useful first. Three or four fit on a sheet; more take another one. */
  readonly places: readonly PlaceItem[]
  /** Where « near here » is: « Ville-Exemple ». */
  readonly near?: string | undefined
  /** The day of printing. */
  readonly madeOn: IsoDate
  /** `preview`: on the screen, in place. `print`: on paper only, and everything else of the page is left out of it. */
  readonly medium: 'preview' | 'print'
}

/** The card of the services near here: to be taken away, useful without the path. 14 points or more. */
export function ServicesCard(props: ServicesCardProps) {
  if (props.medium === 'print') return <OnPaper {...props} />
  return (
    <div
      className={classes(styles.preview, props.format === 'receipt80' && styles.roll)}
      data-theme="contrast-light"
    >
      <Sheet {...props} />
    </div>
  )
}

function OnPaper(props: ServicesCardProps) {
  const { language, dir, display } = useLocale()
  const root = usePaperSize(props.format ?? 'a4', undefined)
  return createPortal(
    <div
      ref={root}
      className={styles.printOnly}
      lang={language}
      dir={dir}
      data-size={display.size}
      data-print-root
    >
      <Sheet {...props} />
    </div>,
    document.body,
  )
}

/** Lines of the heading, at most: title, where, day, dates, two sentences, and that the places are invented. */
const HEAD_LINES = 9

function Sheet({ format, places, ...head }: ServicesCardProps) {
  const dates = new Set(places.map(({ sourceDate }) => sourceDate))
  // One date for all is said once, above.
  const common = dates.size === 1 ? places[0]?.sourceDate : undefined
  const shown = common === undefined ? places : places.map((place) => ({ ...place, sourceDate: undefined }))
  const panels = format === 'receipt80' ? [shown] : panelsOf(shown, HEAD_LINES)
  return (
    // Paper is white whatever the theme of the screen.
    <div
      className={classes(styles.sheet, format === 'receipt80' ? styles.receipt : styles.a4)}
      data-theme="contrast-light"
      data-medium="paper"
    >
      {panels.map((some, index) => (
        <div className={styles.panel} key={some[0]?.id ?? 'head'}>
          {index === 0 && <Head {...head} date={common} isDemo={places.some(({ isDemo }) => isDemo)} />}
          {some.map((place) => (
            <Place key={place.id} place={place} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface HeadProps extends Pick<ServicesCardProps, 'near' | 'madeOn'> {
  /** Date of the information of all places. */
  readonly date: string | undefined
  readonly isDemo: boolean
}

function Head({ near, madeOn, date, isDemo }: HeadProps) {
  const { t } = useStrings()
  const { language } = useLocale()
  return (
    <header className={styles.head}>
      <h1 className={styles.heading}>{t('servicesCard.title')}</h1>
      {near !== undefined && (
        <p>
          <bdi lang="fr">{near}</bdi>
        </p>
      )}
      <p>{t('printPath.madeOn', { date: formatDate(madeOn, language) })}</p>
      {date !== undefined && <p>{t('placeCard.source', { date: sourceDateWords(date, language) })}</p>}
      <p>{t('servicesCard.mayChange')}</p>
      <p>{t('openingHours.callFirst')}</p>
      {isDemo && <p className={styles.strong}>{t('servicesCard.demo')}</p>}
    </header>
  )
}

function Place({ place }: { place: PlaceItem }) {
  const { t } = useStrings()
  const { language } = useLocale()
  const { kind, picture, name, address, phones, week, appointment, isItinerant, howToGet, sourceDate } = place
  return (
    <article className={styles.place} data-print-block="">
      <h2 className={styles.title}>
        <Pictogram name={picture} /> <span>{kind}</span>
      </h2>
      {[name, address.join(', ')].map((line) => (
        <p key={line}>
          <bdi lang="fr">{line}</bdi>
        </p>
      ))}
      {isItinerant && <p>{t('placeCard.moves')}</p>}
      {phones.map((phone) => (
        <p key={phone}>
          {t('placeCard.phone')}{' '}
          <bdi className={styles.phone} dir="ltr">
            {formatPhone(phone)}
          </bdi>
        </p>
      ))}
      {week == null ? <p>{t('openingHours.unknownNow')}</p> : <OpeningHours week={week} />}
      {appointment !== undefined && <p>{t(`placeCard.appointment_${appointment}`)}</p>}
      {howToGet !== undefined && (
        <p>
          <bdi lang="fr">{howToGet}</bdi>
        </p>
      )}
      {sourceDate !== undefined && (
        <p>{t('placeCard.source', { date: sourceDateWords(sourceDate, language) })}</p>
      )}
    </article>
  )
}
