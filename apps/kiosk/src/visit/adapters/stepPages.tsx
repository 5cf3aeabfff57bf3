import type { PathStep, VerifyField } from '@parcours/flows'
import { formatDate } from '@parcours/i18n'
import {
  Button,
  Callout,
  DeadlineBadge,
  documentChecklistBlocks,
  EasyText,
  Heading,
  placeCardBlocks,
  type RenderSentence,
  ReviewedMark,
  type StepPage,
} from '@parcours/ui'
import type { ReactElement } from 'react'
import type { KioskTranslate } from '../../strings.ts'
import type { Kiosk } from '../KioskContext.tsx'
import type { StepPlaces } from '../places/index.ts'
import { deadlineOf, forWhom, paperWords, type StepText, stepText } from './steps.ts'

type T = KioskTranslate

interface Context {
  readonly kiosk: Kiosk
  readonly t: T
  readonly step: PathStep
  readonly text: StepText
  readonly places: StepPlaces
  /** Columns of the screen: 2 on a low one. */
  readonly columns: 1 | 2
  /** Marks the hard words of the sentences of a page, in order. */
  readonly mark: MarkTerms
}

type MarkTerms = (sentences: readonly string[]) => RenderSentence

/**
 * The pages of a step, one idea each; ideas without words are left out.
 * @param places where it is done, near the visitor
 * @param columns of the screen: 2 on a low one
 */
export function stepPages(
  kiosk: Kiosk,
  t: T,
  step: PathStep,
  places: StepPlaces,
  columns: 1 | 2,
  mark: MarkTerms,
): readonly [StepPage, ...StepPage[]] {
  const context: Context = { kiosk, t, step, places, columns, text: stepText(kiosk, step.id), mark }
  const { words } = context.text
  // A page and its callouts are read together: a hard word is marked once for both.
  const why = mark([...words.why, ...(words.risk ?? [])])
  const whenMark = mark([...words.when, ...(words.late ?? [])])
  const { refused = [] } = words
  const others: (StepPage | null)[] = [
    page('why', t('step.why'), words.why, why, warning(context, 'risk', why)),
    whyYou(context),
    page('when', t('step.when'), words.when, whenMark, when(context, whenMark)),
    page('who', t('step.where'), words.how, mark(words.how), who(context)),
    papers(context),
    page('refused', t('step.refused'), refused, mark(refused)),
    source(context),
  ]
  const what = page('what', t('step.what'), words.what, mark(words.what), notices(context))
  if (what === null) throw new Error(`Step ${step.id} does not say what to do. Run \`npx parcours check\`.`)
  return [
    { ...what, language: context.text.language },
    ...others.flatMap((each) =>
      each === null ? [] : [{ ...each, language: each.language ?? context.text.language }],
    ),
  ]
}

function page(
  idea: StepPage['idea'],
  heading: string,
  sentences: readonly string[],
  renderSentence: RenderSentence,
  blocks: readonly ReactElement[] = [],
): StepPage | null {
  return sentences.length === 0 && blocks.length === 0
    ? null
    : { id: idea, idea, heading, sentences, renderSentence, blocks }
}

/** What must be known before reading: the text is late, or not yet in this language. */
function notices({ kiosk, t, step, text }: Context): ReactElement[] {
  const notices: ReactElement[] = []
  if (text.language !== kiosk.language)
    notices.push(<Callout key="untranslated" kind="info" sentences={[t('step.untranslated')]} />)
  if (text.isStale) notices.push(<Callout key="stale" kind="info" sentences={[t('step.stale')]} />)
  const whom = forWhom(kiosk, step)
  if (whom.length > 0) notices.push(<EasyText key="for" sentences={[t('step.for'), ...whom]} />)
  return notices
}

/** What the step says of a risk, or of a date that is over: nothing where it says nothing. */
function warning(
  { t, text }: Context,
  part: 'risk' | 'late',
  renderSentence: RenderSentence,
): ReactElement[] {
  const sentences = text.words[part] ?? []
  if (sentences.length === 0) return []
  return [
    <Callout
      key={part}
      kind="warn"
      word={t(`step.${part}`)}
      sentences={sentences}
      language={text.language}
      renderSentence={renderSentence}
    />,
  ]
}

/** Which answers put the step here, which would settle it, and what no answer can tell. */
function whyYou({ kiosk, t, step, text, mark }: Context): StepPage | null {
  const because = kiosk.say(step.because)
  const also = step.alsoDependsOnIds.flatMap((id) => text.words.alsoDependsOn?.[id] ?? [])
  const isToCheck = step.status === 'to_check'
  const sentences = because.length > 0 ? because : isToCheck ? [t('step.missing')] : [t('step.everybody')]
  const blocks: ReactElement[] = []
  if (isToCheck && kiosk.screens.length > 0)
    blocks.push(
      <Button
        key="answer"
        label={t('step.answerIt')}
        onPress={() => kiosk.dispatch({ type: 'go', view: { name: 'question', key: null, isEdit: false } })}
      />,
    )
  if (also.length > 0)
    blocks.push(
      <Heading key="also" level={2} text={t('step.alsoDepends')} />,
      <EasyText key="also-list" sentences={also} lang={text.language} renderSentence={mark(also)} />,
    )
  if (step.verify.includes('condition')) blocks.push(confirm(t, 'condition'))
  return {
    id: 'why-you',
    idea: 'why',
    heading: t('step.whyYou'),
    sentences,
    blocks,
    language: kiosk.language,
  }
}

function when(context: Context, renderSentence: RenderSentence): ReactElement[] {
  const deadline = deadlineOf(context.step)
  if (deadline === undefined) return []
  const badge = <DeadlineBadge key="deadline" deadline={deadline} />
  return deadline.isOverdue ? [badge, ...warning(context, 'late', renderSentence)] : [badge]
}

function who({ kiosk, t, step, columns, places }: Context): ReactElement[] {
  const { lexicon } = kiosk
  const bodies = step.organismIds.map((id) => lexicon.text('organisms', id, 'name') ?? id)
  const ways = step.channelIds.map((id) => lexicon.text('channels', id) ?? id)
  const list = (key: string, heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [<Heading key={`${key}-title`} level={2} text={heading} />, <EasyText key={key} sentences={lines} />]
  return [
    <Callout key="level" kind="ok" word={t('step.help')} sentences={[t(`level.${step.level}`)]} />,
    ...list('bodies', t('step.bodies'), bodies),
    ...placeBlocks(t, columns, places),
    ...list('ways', t('step.ways'), ways),
    ...(step.verify.includes('amount') ? [confirm(t, 'amount')] : []),
  ]
}

/**
 * The nearest place with all that is known of it, further ones in brief; then the other kinds of place. A card may stand
 * on a page of its own, below nothing but the title of the screen: its heading is of level 2.
 */
function placeBlocks(
  t: T,
  columns: 1 | 2,
  { known: [first, ...further], others }: StepPlaces,
): ReactElement[] {
  const blocks: ReactElement[] = []
  if (first !== undefined)
    blocks.push(
      <Heading key="near-title" level={2} text={t('places.near')} />,
      ...placeCardBlocks({ place: first, level: 2, columns }),
      ...further.flatMap((place) => placeCardBlocks({ place, detail: 'brief', level: 2, columns })),
    )
  if (others.length > 0)
    blocks.push(
      <Heading
        key="places-title"
        level={2}
        text={t(first === undefined ? 'step.places' : 'places.others')}
      />,
      <EasyText key="places" sentences={others} />,
      <EasyText key="ask" sentences={[t('places.ask')]} />,
    )
  return blocks
}

function papers({ kiosk, t, step, text }: Context): StepPage | null {
  if (step.documentIds.length === 0) return null
  const ticked = kiosk.session.papers[step.id] ?? []
  const items = step.documentIds.map((id) => {
    const { label, french } = paperWords(kiosk, step.id, id)
    // Words that are French already are not said twice.
    return { id, label, french: text.language === 'fr' ? undefined : french, isTicked: ticked.includes(id) }
  })
  return {
    id: 'papers',
    idea: 'papers',
    heading: t('step.papers'),
    sentences: [],
    blocks: [
      ...documentChecklistBlocks({
        papers: items,
        name: `${step.id}-papers`,
        onTick: (paper, isTicked) => kiosk.dispatch({ type: 'tickPaper', stepId: step.id, paper, isTicked }),
      }),
      ...(step.verify.includes('documents') ? [confirm(t, 'documents')] : []),
    ],
  }
}

const confirmWords = {
  deadline: 'step.verifyDeadline',
  amount: 'step.verifyAmount',
  condition: 'step.verifyCondition',
  documents: 'step.verifyDocuments',
} as const satisfies Record<VerifyField, string>

const confirm = (t: T, field: VerifyField): ReactElement => (
  <Callout key={`verify-${field}`} kind="info" sentences={[t(confirmWords[field])]} />
)

/** Where the information comes from, and when it was last read again. */
function source({ kiosk, t, step, text }: Context): StepPage {
  const checked = step.sources
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(0)
  return {
    id: 'source',
    idea: 'source',
    heading: t('step.source'),
    sentences:
      checked === undefined ? [] : [t('step.checked', { date: formatDate(checked, kiosk.lexicon.language) })],
    blocks: [
      ...(text.isReviewed ? [<ReviewedMark key="reviewed" />] : []),
      <EasyText
        key="sources"
        lang="fr"
        sentences={step.sources.map(({ id }) => t('step.sourceLine', { id, lng: 'fr' }))}
      />,
    ],
    language: kiosk.language,
  }
}
