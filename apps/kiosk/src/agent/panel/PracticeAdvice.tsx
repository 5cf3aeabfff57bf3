import { Button, Dialog, EasyText, Heading } from '@parcours/ui'
import { GraduationCap } from 'lucide-react'
import { useState } from 'react'
import type { PracticeId } from '../practice/practice.ts'
import { words } from '../words.ts'

/** What a good walk through this exercise looks like. */
export function PracticeAdvice({ practice }: { practice: PracticeId }) {
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
        <Heading key="all" level={3} text={words.practice.always} lang="fr" />
        <EasyText key="general" sentences={words.practice.good} lang="fr" />
      </Dialog>
    </>
  )
}
