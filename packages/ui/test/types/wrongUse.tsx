// Wrong use does not compile: `tsc` fails where a line below an `@ts-expect-error` has no error. Nothing here runs.
import {
  AgentPanel,
  Callout,
  ChoiceCards,
  DeadlineBadge,
  Dialog,
  type Display,
  DisplaySettings,
  defaultDisplay,
  EasyText,
  ErrorSummary,
  FirstThings,
  Heading,
  LanguagePicker,
  PhaseSection,
  Pictogram,
  PlaceCard,
  PrintPath,
  Progress,
  type QuestionField,
  ReachMode,
  type RecordRowItem,
  StepCard,
  type StepCardItem,
  StepPages,
  ToCheckCard,
} from '../../src/index.ts'

const nothing = () => {}
const words = ['Voici.']
declare const step: StepCardItem

/** Wrong use of components. */
export const components = [
  () => (
    <AgentPanel<'why'>
      label=""
      name=""
      visitorLanguage="fr"
      views={[]}
      // @ts-expect-error a view that has no button
      view="file"
      onViewChange={nothing}
      isFolded={false}
      onFold={nothing}
      onHide={nothing}
    >
      {null}
    </AgentPanel>
  ),
  // @ts-expect-error a part of the screen that cannot be taken away when somebody looks
  () => <AgentPanel label="" name="" views={[]} isFolded={false} onFold={nothing} />,
  // @ts-expect-error a message that is nothing: neither information, nor warning, nor done
  () => <Callout kind="danger" sentences={words} />,
  // @ts-expect-error a message without words
  () => <Callout kind="info" />,
  // @ts-expect-error an answer that is not among the cards
  () => <ChoiceCards<'a'> question="" choices={[]} value="b" onChange={nothing} />,
  // @ts-expect-error nobody is told the answer
  () => <ChoiceCards question="" choices={[]} value={null} />,
  // @ts-expect-error a first day that is over: there is nothing to be late for
  () => <DeadlineBadge deadline={{ kind: 'earliest', date: '2027-01-01', isOverdue: true }} />,
  // @ts-expect-error a date without saying whether it is the first or the last
  () => <DeadlineBadge deadline={{ date: '2027-01-01' }} />,
  // @ts-expect-error a dialog that cannot be closed
  () => <Dialog isOpen title="Aide" description="Voici." />,
  // @ts-expect-error settings that change nothing
  () => <DisplaySettings display={defaultDisplay} />,
  // @ts-expect-error one text instead of sentences: nobody could read it one by one
  () => <EasyText sentences="Voici." />,
  // @ts-expect-error an alarm without anything to mend
  () => <ErrorSummary problems={[]} />,
  // @ts-expect-error what is wrong, but not how to mend it
  () => <ErrorSummary problems={[{ field: 'Mois' }]} />,
  // @ts-expect-error nothing to begin with
  () => <FirstThings steps={[]} />,
  // @ts-expect-error more than three is no beginning
  () => <FirstThings steps={[step, step, step, step]} />,
  // @ts-expect-error a heading without a level
  () => <Heading text="Titre" />,
  // @ts-expect-error levels end at 4
  () => <Heading level={5} text="Titre" />,
  // @ts-expect-error a language that the product does not speak
  () => <LanguagePicker languages={['xx']} onChange={nothing} />,
  // @ts-expect-error a phase without steps is not shown
  () => <PhaseSection title="" steps={[]} />,
  // @ts-expect-error a picture that is not there
  () => <Pictogram name="unicorn" />,
  // @ts-expect-error a place without its place
  () => <PlaceCard detail="brief" />,
  // @ts-expect-error paper without the day on which it was made
  () => <PrintPath title="" next={{ id: '1', title: '' }} phases={[]} />,
  // @ts-expect-error steps and questions at once
  () => <Progress step={1} steps={3} answered={1} left={2} />,
  // @ts-expect-error a step out of how many
  () => <Progress step={1} />,
  // @ts-expect-error reach that changes nothing
  () => <ReachMode display={defaultDisplay} />,
  // @ts-expect-error a card that leads nowhere
  () => <StepCard id="1" title="" status="applies" />,
  // @ts-expect-error a step without pages
  () => <StepPages title="" picture="home" official="" pages={[]} onFinish={nothing} onBack={nothing} />,
  // @ts-expect-error questions that nobody asks
  () => <ToCheckCard questionCount={2} stepCount={1} onShowSteps={nothing} />,
  // @ts-expect-error questions to ask, without saying how many
  () => <ToCheckCard onAnswer={nothing} stepCount={1} onShowSteps={nothing} />,
]

const base = { id: 'school', label: 'École', onChange: nothing }

/** Wrong rows of `RecordForm`. */
export const rows: RecordRowItem[] = [
  // @ts-expect-error one answer is no choice
  { ...base, kind: 'options', value: null, options: [{ value: 'a', label: 'Oui' }] },
  // @ts-expect-error a number without its bounds
  { ...base, kind: 'number', value: 2 },
]

/** Wrong fields of `QuestionScreen`. */
export const fields: QuestionField[] = [
  // @ts-expect-error several answers in the field of one
  { kind: 'choice', choices: [], value: ['a', 'b'], onChange: nothing },
  // @ts-expect-error a date as a number
  { kind: 'date', value: 20270101, onChange: nothing },
  // @ts-expect-error a number without its bounds
  { kind: 'number', value: 1, onChange: nothing },
  // @ts-expect-error blocks that never say what is missing
  { kind: 'blocks', blocks: [] },
]

/** Wrong looks for `LocaleProvider`. */
export const displays: Display[] = [
  // @ts-expect-error a theme that is not there
  { ...defaultDisplay, theme: 'sepia' },
  // @ts-expect-error a size that is not there
  { ...defaultDisplay, size: 5 },
  // @ts-expect-error a screen without calibration: nothing would have its millimetres
  { theme: 'light', size: 2 },
]
