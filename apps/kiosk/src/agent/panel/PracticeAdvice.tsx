import { Button, Dialog, EasyText, Heading } from '@parcours/ui'
import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import { useKiosk } from '../../visit/KioskContext.tsx'
import { type PracticeId, practiceSteps } from '../practice/practice.ts'
import { words } from '../words.ts'
import { frenchTitle } from './wording.ts'

/** What a good walk through this exercise looks like. */
export function PracticeAdvice({ practice }: { practice: PracticeId }) {
  const kiosk = useKiosk()
  const [isOpen, setOpen] = useState(false)
  const { title, good } = words.practice[practice]
  return (
    <>
      <Button label={words.practice.advice} icon={GraduationCap} hasDialog onPress={() => setOpen(true)} />
      <Dialog
        isOpen={isOpen}
        title={words.practice.goodTitle}
        description={title}
        language="fr"
        onClose={() => setOpen(false)}
      >
        <EasyText key="case" sentences={good} lang="fr" />
        <Heading key="steps" level={3} text={words.practice.steps} lang="fr" />
        <EasyText
          key="titles"
          sentences={practiceSteps[practice].map((id) => frenchTitle(kiosk, id))}
          lang="fr"
        />
        <Heading key="all" level={3} text={words.practice.always} lang="fr" />
        <EasyText key="general" sentences={words.practice.good} lang="fr" />
      </Dialog>
    </>
  )
}
