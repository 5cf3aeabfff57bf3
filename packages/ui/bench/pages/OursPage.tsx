import { Button } from '@parcours/ui/button'
import { ChoiceCards } from '@parcours/ui/choice-cards'
import { ShortDialog } from '@parcours/ui/dialog'
import { Heading } from '@parcours/ui/easy-text'
import { defaultDisplay, LocaleProvider } from '@parcours/ui/locale-provider'
import { TextField } from '@parcours/ui/text-field'
import '@parcours/ui/styles.css'
import { usePage } from './usePage.ts'
import { words } from './words.ts'

/** The page in our own design system. Its words are given by the contender. */
export function OursPage() {
  const page = usePage()
  return (
    <LocaleProvider language="fr" display={defaultDisplay}>
      <main>
        <Heading level={1} text={words.title} />
        <ChoiceCards
          question={words.question}
          choices={words.choices}
          value={page.choice}
          onChange={page.setChoice}
        />
        <TextField
          label={words.name}
          hint={words.nameHint}
          problem={page.problem}
          value={page.name}
          onChange={page.setName}
          maxLength={40}
        />
        <Button label={words.goOn} variant="primary" onPress={page.check} />
        <Button label={words.help} hasDialog onPress={page.open} />
        <ShortDialog
          isOpen={page.isOpen}
          title={words.helpTitle}
          description={words.helpText}
          onClose={page.close}
          actions={<Button label={words.understood} onPress={page.close} />}
        />
      </main>
    </LocaleProvider>
  )
}
