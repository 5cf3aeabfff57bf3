import { Screen } from '@parcours/ui'
import { useSettings } from '../settings/index.ts'
import { useAboutStrings } from './strings.ts'
import { type TopicOptions, useTopicBlocks } from './useTopicBlocks.tsx'

/** Props of `TopicScreen`. */
export interface TopicScreenProps extends TopicOptions {
  readonly onBack: () => void
}

/** The menu of « À savoir », or one of its texts. Give it the topic as `key`: each is an arrival. */
export function TopicScreen({ onBack, ...options }: TopicScreenProps) {
  const { t } = useAboutStrings()
  const { isDraft } = useSettings()
  const { topic } = options
  const isMenu = topic === 'menu'
  // While on trial the button that leads here is named « Essai »: it is explained first.
  const trial = isDraft ? [t('menu.trial'), t('menu.trialAdvice')] : []
  return (
    <Screen
      title={t(`${topic}.title`)}
      lead={isMenu ? [...trial, t('menu.lead')] : [t(`${topic}.lead`)]}
      isAlwaysNumbered={!isMenu}
      back={{ onPress: onBack }}
    >
      {useTopicBlocks(options)}
    </Screen>
  )
}
