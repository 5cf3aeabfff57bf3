import { BodyShort, Button, Heading, Modal, Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { usePage } from './usePage.ts'
import { words } from './words.ts'

/** The page in Aksel (Nav, Norway). Its styles are imported by the contender. */
export function AkselPage() {
  const page = usePage()
  return (
    <main>
      <Heading level="1" size="large">
        {words.title}
      </Heading>
      <RadioGroup legend={words.question} value={page.choice} onChange={page.setChoice}>
        {words.choices.map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
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
      <Modal open={page.isOpen} onClose={page.close} header={{ heading: words.helpTitle }}>
        <Modal.Body>
          <BodyShort>{words.helpText}</BodyShort>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={page.close}>{words.understood}</Button>
        </Modal.Footer>
      </Modal>
    </main>
  )
}
