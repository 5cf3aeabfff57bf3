import { firstSteps, openSubjects } from '@parcours/flows'
import {
  actionCardBlocks,
  Button,
  EasyText,
  type FirstThingsProps,
  firstThingsBlocks,
  Heading,
  Screen,
  type StepCardItem,
  ToCheckCard,
  useColumns,
  useFirstThingsTitle,
} from '@parcours/ui'
import { ListChecks, Printer, Smartphone } from 'lucide-react'
import { useKioskStrings } from '../../strings.ts'
import { pathCards } from '../adapters/pathCards.ts'
import { stepCard } from '../adapters/steps.ts'
import { useKiosk } from '../KioskContext.tsx'

/** The path: what to do first, the phases, what is to be checked, what needs nothing. */
export function Path() {
  const { t } = useKioskStrings()
  const kiosk = useKiosk()
  const columns = useColumns()
  const { path, screens, session, dispatch, content } = kiosk
  const sure = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status !== 'to_check')
  const toCheck = path.steps.filter(({ kind, status }) => kind !== 'not_required' && status === 'to_check')
  const lead = leadOf(sure.length, toCheck.length, screens.length > 0)
  const firstTitle = useFirstThingsTitle()
  const firstThings = atMostThree(firstSteps(path).map((step) => briefCard(stepCard(kiosk, t, step))))
  const hasSubjects = openSubjects(content.catalogue, session.case).length > 0
  return (
    <Screen
      title={t('path.title')}
      lead={lead === 'path.none' ? [t(lead), t('path.noneAdvice')] : [t(lead, { count: sure.length })]}
      isAlwaysNumbered
      back={{ onPress: () => dispatch({ type: 'back' }) }}
      primary={
        screens.length > 0
          ? {
              label: t('path.refine'),
              onPress: () => dispatch({ type: 'go', view: { name: 'question', key: null, isEdit: false } }),
            }
          : {
              label: t('path.print'),
              icon: Printer,
              onPress: () => dispatch({ type: 'go', view: { name: 'print' } }),
            }
      }
      extra={
        <>
          <Button
            label={t('path.answers')}
            icon={ListChecks}
            onPress={() => dispatch({ type: 'go', view: { name: 'answers' } })}
          />
          {screens.length > 0 && (
            <Button
              label={t('path.print')}
              icon={Printer}
              onPress={() => dispatch({ type: 'go', view: { name: 'print' } })}
            />
          )}
          <Button
            label={t('path.phone')}
            icon={Smartphone}
            onPress={() => dispatch({ type: 'go', view: { name: 'phone' } })}
          />
          {hasSubjects && (
            <Button
              label={t('path.subjects')}
              variant="quiet"
              onPress={() => dispatch({ type: 'go', view: { name: 'subjects' } })}
            />
          )}
        </>
      }
    >
      {session.different.length > 0 && <EasyText key="different" sentences={[t('path.differentNote')]} />}
      {firstThings !== null && firstThingsBlocks({ title: firstTitle, steps: firstThings })}
      <Heading key="phases" level={2} text={t('path.phases')} />
      {actionCardBlocks({
        columns,
        cards: pathCards(kiosk, t),
      })}
      {toCheck.length > 0 && (
        <ToCheckCard
          key="to-check"
          stepCount={toCheck.length}
          {...(screens.length > 0
            ? {
                questionCount: screens.length,
                onAnswer: () =>
                  dispatch({ type: 'go', view: { name: 'question', key: null, isEdit: false } }),
              }
            : { questionCount: 0 as const })}
          onShowSteps={() => dispatch({ type: 'go', view: { name: 'toCheck' } })}
        />
      )}
    </Screen>
  )
}

/** What the path says first. French counts 0 like 1: a path without sure steps has its own sentence. */
function leadOf(sure: number, toCheck: number, isEarly: boolean) {
  if (sure === 0) return toCheck === 0 ? 'path.none' : 'path.onlyToCheck'
  return isEarly ? 'path.early' : 'path.count'
}

/** On the first page of the path three cards fit: what and when; who helps is told by the step. */
const briefCard = ({ who: _who, help: _help, ...card }: StepCardItem): StepCardItem => card

/** The type that `FirstThings` asks for: 1 to 3 cards, or null. */
function atMostThree(cards: readonly StepCardItem[]): FirstThingsProps['steps'] | null {
  const [first, second, third] = cards
  if (first === undefined) return null
  if (second === undefined) return [first]
  return third === undefined ? [first, second] : [first, second, third]
}
