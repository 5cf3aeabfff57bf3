import { formatPhone, isolate, type LanguageCode } from '@parcours/i18n'
import {
  actionCardBlocks,
  Callout,
  EasyText,
  Heading,
  splitSentences,
  useColumns,
  useLanguage,
} from '@parcours/ui'
import type { ReactElement } from 'react'
import { type Branch, useSettings } from '../settings/index.ts'
import styles from './About.module.css'
import { accessibilitySections, privacySections, type Topic } from './sections.ts'
import { useAboutStrings } from './strings.ts'

/** What the pages of « À savoir » lead to. */
export interface TopicOptions {
  readonly topic: Topic
  readonly onTopic: (topic: Topic) => void
  /** Opens the technical page. */
  readonly onDiagnostic: () => void
}

interface SectionProps {
  readonly title: string
  readonly sentences: readonly string[]
  /** Language of the sentences where the operator wrote them. */
  readonly lang?: LanguageCode
}

/** A title and its sentences, kept on one page. */
function Section({ title, sentences, lang }: SectionProps) {
  return (
    <section className={styles.section}>
      <Heading level={2} text={title} />
      <EasyText sentences={sentences} {...(lang !== undefined && { lang })} />
    </section>
  )
}

/** The blocks of a page of « À savoir », in the language shown. */
export function useTopicBlocks({ topic, onTopic, onDiagnostic }: TopicOptions): ReactElement[] {
  const menu = useMenu(onTopic)
  const privacy = usePrivacy()
  const accessibility = useAccessibility()
  const who = useWho(onDiagnostic)
  const draft = useDraftMark()
  if (topic === 'menu') return menu
  return [...draft, ...{ privacy, accessibility, who }[topic]]
}

const topics = ['privacy', 'accessibility', 'who'] as const

function useMenu(onTopic: (topic: Topic) => void): ReactElement[] {
  const { t } = useAboutStrings()
  const columns = useColumns()
  return actionCardBlocks({
    columns,
    cards: topics.map((topic) => ({
      id: topic,
      label: t(`${topic}.title`),
      hint: t(`${topic}.hint`),
      onPress: () => onTopic(topic),
    })),
  })
}

/** « Brouillon », while the branch says that its texts are on trial. */
function useDraftMark(): ReactElement[] {
  const { t } = useAboutStrings()
  const { isDraft } = useSettings()
  return isDraft
    ? [<Callout key="draft" kind="warn" word={t('draft.word')} sentences={[t('draft.text')]} />]
    : []
}

function usePrivacy(): ReactElement[] {
  const { t } = useAboutStrings()
  const language = useLanguage()
  const { dataProtectionContact: contact } = useSettings()
  const whom = contact === null ? t('privacy.noContact') : t('privacy.contact', { contact: isolate(contact) })
  const sections = privacySections.map(([title, text]) => (
    <Section
      key={title}
      title={t(`privacy.${title}`)}
      sentences={splitSentences(t(`privacy.${text}`), language)}
    />
  ))
  const complain = splitSentences(t('privacy.complain'), language)
  return [
    ...sections,
    <EasyText key="contact" sentences={[whom]} />,
    <Section key="complain" title={t('privacy.complainTitle')} sentences={complain} />,
  ]
}

function useAccessibility(): ReactElement[] {
  const { t } = useAboutStrings()
  const language = useLanguage()
  const { accessibilityContact: contact } = useSettings()
  const whom =
    contact === null
      ? t('accessibility.noContact')
      : t('accessibility.contact', { contact: isolate(contact) })
  const sections = [...accessibilitySections].map(([title, text]) => (
    <Section
      key={title}
      title={t(`accessibility.${title}`)}
      sentences={splitSentences(t(`accessibility.${text}`), language)}
    />
  ))
  const problem = splitSentences(t('accessibility.problem'), language)
  const recourse = splitSentences(t('accessibility.recourse'), language)
  return [
    ...sections,
    <Section key="problem" title={t('accessibility.problemTitle')} sentences={[...problem, whom]} />,
    <Section key="recourse" title={t('accessibility.recourseTitle')} sentences={recourse} />,
  ]
}

function useWho(onDiagnostic: () => void): ReactElement[] {
  const { t } = useAboutStrings()
  const language = useLanguage()
  const { branch } = useSettings()
  const about = splitSentences(t('who.kiosk'), language)
  return [
    ...useBranchBlocks(branch),
    <Section key="kiosk" title={t('who.kioskTitle')} sentences={about} />,
    ...actionCardBlocks({
      columns: 1,
      cards: [
        { id: 'operator', label: t('who.operator'), hint: t('who.operatorHint'), onPress: onDiagnostic },
      ],
    }),
  ]
}

/** What the operator wrote of the place, in French as they wrote it. */
function useBranchBlocks(branch: Branch | null): ReactElement[] {
  const { t } = useAboutStrings()
  if (branch === null)
    return [<Section key="branch" title={t('who.branchTitle')} sentences={[t('who.noBranch')]} />]
  const { name, address, phone, gettingThere, accessibleEntrance } = branch
  const blocks = [
    <Section key="branch" title={t('who.branchTitle')} sentences={[name, ...address]} lang="fr" />,
  ]
  if (phone !== null)
    blocks.push(<EasyText key="phone" sentences={[t('who.phone', { phone: isolate(formatPhone(phone)) })]} />)
  if (gettingThere.length > 0)
    blocks.push(<Section key="come" title={t('who.comeTitle')} sentences={gettingThere} lang="fr" />)
  if (accessibleEntrance.length > 0)
    blocks.push(
      <Section key="entrance" title={t('who.entranceTitle')} sentences={accessibleEntrance} lang="fr" />,
    )
  return blocks
}
