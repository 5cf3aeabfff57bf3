import { Send } from 'lucide-react'
import { useId } from 'react'
import { Button } from '../button/index.ts'
import { CheckboxCards, checkboxCardBlocks } from '../checkbox-cards/index.ts'
import { useColumns } from '../option-card/index.ts'
import type { ScreenProps } from '../screen/index.ts'
import { type UiTranslate, useStrings } from '../strings/index.ts'
import { TextField } from '../text-field/index.ts'
import styles from './ObservationForm.module.css'
import { type Observation, type ObservationReason, useObservation } from './useObservation.ts'

/** Props of `ObservationForm`. */
export interface ObservationFormProps {
  /** Called once the visitor sends. Nothing is kept or sent by the component itself. */
  onSend: (observation: Observation) => void
  /** Most letters of the visitor's own words. @default 120 */
  maxLength?: number | undefined
}

const reasons: readonly ObservationReason[] = ['hard', 'wrong', 'missing', 'translation', 'broken']

type Form = ReturnType<typeof useObservation>

/** The answers and the state of the cards. */
const cardsOf = ({ chosen, setChosen }: Form, t: UiTranslate) => ({
  choices: reasons.map((value) => ({ value, label: t(`observationForm.${value}`) })),
  noneLabel: t('observationForm.other'),
  values: chosen,
  onChange: setChosen,
})

/** What is unclear or wrong on this screen: cards, and words of one's own where one likes. It asks no name. */
export function ObservationForm({ onSend, maxLength }: ObservationFormProps) {
  const { t } = useStrings()
  const form = useObservation(onSend)
  return (
    <div className={styles.form}>
      <CheckboxCards question={t('observationForm.question')} {...cardsOf(form, t)} />
      <Mend form={form} />
      <Words form={form} maxLength={maxLength} />
      <Button label={t('observationForm.send')} variant="primary" icon={Send} onPress={form.send} />
    </div>
  )
}

/** The same as props of a `Screen`, whose pages turn where the form does not fit: on a kiosk. */
export function useObservationScreen({
  onSend,
  maxLength,
}: ObservationFormProps): Pick<ScreenProps, 'title' | 'group' | 'primary' | 'children'> {
  const { t } = useStrings()
  const form = useObservation(onSend)
  const name = useId()
  const columns = useColumns()
  return {
    title: t('observationForm.question'),
    group: 'group',
    primary: { label: t('observationForm.send'), icon: Send, onPress: form.send },
    children: [
      ...checkboxCardBlocks({ name, columns, ...cardsOf(form, t) }),
      <Words key="words" form={form} maxLength={maxLength} />,
      ...(form.mend === undefined ? [] : [<Mend key="mend" form={form} />]),
    ],
  }
}

function Mend({ form }: { form: Form }) {
  return form.mend !== undefined && <p className={styles.mend}>{form.mend}</p>
}

function Words({ form, maxLength = 120 }: { form: Form; maxLength: number | undefined }) {
  const { t } = useStrings()
  return (
    <TextField
      label={t('observationForm.words')}
      hint={t('observationForm.hint')}
      keyboard="letters"
      maxLength={maxLength}
      value={form.words}
      onChange={form.setWords}
    />
  )
}
