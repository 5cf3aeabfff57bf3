import { Button, Dialog, Fieldset, Heading, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme'
import { mount } from './mount.tsx'
import { usePage } from './usePage.ts'
import { words } from './words.ts'

/** The page in Designsystemet (Digdir, Norway). */
function Page() {
  const page = usePage()
  return (
    <main>
      <Heading level={1}>{words.title}</Heading>
      <Fieldset>
        <Fieldset.Legend>{words.question}</Fieldset.Legend>
        {words.choices.map(({ value, label }) => (
          <Radio
            key={value}
            name="choice"
            value={value}
            label={label}
            checked={page.choice === value}
            onChange={() => page.setChoice(value)}
          />
        ))}
      </Fieldset>
      <Textfield
        label={words.name}
        description={words.nameHint}
        error={page.problem}
        value={page.name}
        onChange={(event) => page.setName(event.currentTarget.value)}
      />
      <Button onClick={page.check}>{words.goOn}</Button>
      <Button variant="secondary" onClick={page.open}>
        {words.help}
      </Button>
      <Dialog open={page.isOpen} onClose={page.close} aria-labelledby="help">
        <Heading id="help" level={2}>
          {words.helpTitle}
        </Heading>
        <Paragraph>{words.helpText}</Paragraph>
        <Button onClick={page.close}>{words.understood}</Button>
      </Dialog>
    </main>
  )
}

mount(<Page />)
