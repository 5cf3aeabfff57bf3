import { type LanguageCode, languageOf } from '@parcours/i18n'
import { actionCardBlocks, Button, Dialog, Heading, Screen, useColumns } from '@parcours/ui'
import { GraduationCap, Lock, MapPin, ScanLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useSettings } from '../../settings/index.ts'
import { useDeskStrings } from '../strings.ts'
import { fill, words } from '../words.ts'
import type { DeskCase } from './desk.ts'
import { type CaseName, caseNames } from './names.ts'

/** Props of `Home`. */
export interface HomeProps {
  readonly cases: readonly DeskCase[]
  readonly onShow: (name: CaseName) => void
  readonly onNew: (language: LanguageCode) => void
  readonly onTakeUp: () => void
  readonly onPractice: () => void
  readonly onServices: () => void
  readonly onLock: () => void
  readonly onEraseAll: () => void
}

/** The open cases of an agent, and the ways to open another. */
export function Home(props: HomeProps) {
  const { cases, onLock, onTakeUp, onPractice, onServices } = props
  const { idle, directory } = useSettings()
  const [isErasing, setErasing] = useState(false)
  const minutes = Math.floor((idle.warnAfterSeconds + idle.warningSeconds) / 60)
  return (
    <Screen
      title={words.home.title}
      lead={[cases.length === 0 ? words.home.none : fill(words.home.kept, { minutes })]}
      isAlwaysNumbered
      extra={
        <>
          <Button label={words.home.takeUp} icon={ScanLine} onPress={onTakeUp} />
          <Button label={words.home.practice} icon={GraduationCap} onPress={onPractice} />
          {directory !== null && <Button label={words.home.services} icon={MapPin} onPress={onServices} />}
          <Button label={words.home.lock} icon={Lock} onPress={onLock} />
          <Button
            label={words.home.closeAll}
            icon={Trash2}
            variant="danger"
            hasDialog
            onPress={() => setErasing(true)}
          />
        </>
      }
    >
      {useCaseCards(props)}
      <Heading key="new" level={2} text={words.home.new} />
      {useLanguageCards(props)}
      <EraseDialog isOpen={isErasing} onStay={() => setErasing(false)} onErase={props.onEraseAll} />
    </Screen>
  )
}

/** What happens to somebody is not for whoever sees the screen next: a card says the name and the language. */
function useCaseCards({ cases, onShow }: HomeProps) {
  const { t } = useDeskStrings()
  const columns = useColumns()
  return actionCardBlocks({
    columns,
    cards: cases.map((one) => ({
      id: one.name,
      label: t(`name.${one.name}`, { lng: 'fr' }),
      hint: [...(one.practice === null ? [] : [words.practice.mark]), languageOf(one.language).name].join(
        ', ',
      ),
      onPress: () => onShow(one.name),
    })),
  })
}

function useLanguageCards({ cases, onNew }: HomeProps) {
  const { languages } = useSettings()
  const columns = useColumns()
  if (cases.length >= caseNames.length) return <p key="full">{words.home.full}</p>
  return actionCardBlocks({
    columns,
    cards: languages.map(languageOf).map(({ code, name }) => ({
      id: `new-${code}`,
      label: name,
      language: code,
      onPress: () => onNew(code),
    })),
  })
}

interface EraseDialogProps {
  readonly isOpen: boolean
  readonly onStay: () => void
  readonly onErase: () => void
}

function EraseDialog({ isOpen, onStay, onErase }: EraseDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      role="alertdialog"
      title={words.home.closeAllTitle}
      description={words.home.closeAllLead}
      language="fr"
      onClose={onStay}
      actions={<Button label={words.home.closeAllConfirm} variant="danger" icon={Trash2} onPress={onErase} />}
    />
  )
}
