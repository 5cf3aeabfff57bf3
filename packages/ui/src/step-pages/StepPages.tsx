import type { LanguageCode } from '@parcours/i18n'
import { Route } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useIsNarrowHalf } from '../lib/narrowHalf.ts'
import { useLocale } from '../locale-provider/index.ts'
import type { PictogramName } from '../pictogram/index.ts'
import { Screen } from '../screen/index.ts'
import { useStrings } from '../strings/index.ts'
import { ideaBlocks } from './ideaBlocks.tsx'

/** What a page of a step is about. Its heading and its picture come from this. */
export type StepIdea = 'what' | 'why' | 'when' | 'who' | 'papers' | 'refused' | 'source'

/** One page of a step: one idea. */
export interface StepPage {
  /** Unique in the step; `sentenceId(id, n)` is the id of its sentence n, for `ReadAloud`. */
  id: string
  idea: StepIdea
  /** 1 to 4 sentences. */
  sentences: readonly string[]
  /** How a sentence is shown, where it is more than its words (see `EasyText`). */
  renderSentence?: ((sentence: string) => ReactNode) | undefined
  /** Language of the sentences where it differs from the page: French, while a translation is missing. */
  language?: LanguageCode | undefined
  /** Another heading than that of the idea. */
  heading?: string | undefined
  /** Another picture than that of the idea. */
  picture?: PictogramName | undefined
  /** What belongs to the idea beside words: a `DeadlineBadge`, the blocks of a `DocumentChecklist`. Each has a key. */
  blocks?: readonly ReactElement[] | undefined
  /** The `ReadAloud` of this page. */
  readAloud?: ReactNode
}

/** Props of `StepPages`. */
export interface StepPagesProps {
  /** The step: the title of every page. */
  title: string
  /** Language of the title where it differs from the page. */
  language?: LanguageCode | undefined
  /** Picture of the step. */
  picture: PictogramName
  /** The official French term: said on the first page in every language, to be shown at a desk. */
  official: string
  /** The pages, in reading order. At least one. */
  pages: readonly [StepPage, ...StepPage[]]
  /** One line of actions in sight on every page: « C'est fait », « Signaler une erreur ». */
  actions?: ReactNode
  /** Leaves the step after its last page. */
  onFinish: () => void
  /** Words of the last button. By default « Voir mon parcours ». */
  finishLabel?: string | undefined
  /** Leaves the step from its first page. */
  onBack: () => void
  /** Told which page is shown, counted from 1. */
  onPageChange?: ((page: number, pages: number) => void) | undefined
}

/** A step told on short pages, one idea each. Long pages go on to a next one at large sizes. */
export function StepPages(props: StepPagesProps) {
  const { t } = useStrings()
  const { size } = useLocale().display
  const isNarrow = useIsNarrowHalf()
  return (
    <Screen
      title={props.title}
      titleLanguage={props.language}
      back={{ onPress: props.onBack }}
      primary={{
        label: props.finishLabel ?? t('stepPages.finish'),
        icon: Route,
        onPress: props.onFinish,
      }}
      extra={props.actions}
      onPageChange={props.onPageChange}
    >
      {props.pages.flatMap((page, index) =>
        ideaBlocks({
          page,
          heading: page.heading ?? t(`stepPages.${page.idea}`),
          stepPicture: props.picture,
          // More would not fit beside the picture on a small screen, nor on half of one.
          besideCount: size <= 2 && !isNarrow ? 2 : 1,
          official: index === 0 ? { label: t('stepPages.official'), name: props.official } : null,
        }),
      )}
    </Screen>
  )
}
