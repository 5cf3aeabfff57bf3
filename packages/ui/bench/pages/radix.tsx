import * as Dialog from '@radix-ui/react-dialog'
import { Label } from '@radix-ui/react-label'
import * as RadioGroup from '@radix-ui/react-radio-group'
import { mount } from './mount.tsx'
import { asChoice, usePage } from './usePage.ts'
import { words } from './words.ts'

/** Bare Radix: its behaviour and no styles; what it lacks (button, text input) is plain HTML. */
function Page() {
  const page = usePage()
  return (
    <main>
      <h1>{words.title}</h1>
      <p id="question">{words.question}</p>
      <RadioGroup.Root
        aria-labelledby="question"
        value={page.choice}
        onValueChange={(value) => page.setChoice(asChoice(value))}
      >
        {words.choices.map(({ value, label }) => (
          <div key={value}>
            <RadioGroup.Item id={value} value={value}>
              <RadioGroup.Indicator />
            </RadioGroup.Item>
            <Label htmlFor={value}>{label}</Label>
          </div>
        ))}
      </RadioGroup.Root>
      <Label htmlFor="name">{words.name}</Label>
      <p id="hint">{words.nameHint}</p>
      <input
        id="name"
        value={page.name}
        aria-invalid={page.problem !== undefined}
        aria-describedby="hint problem"
        onChange={(event) => page.setName(event.currentTarget.value)}
      />
      {page.problem && <p id="problem">{page.problem}</p>}
      <button type="button" onClick={page.check}>
        {words.goOn}
      </button>
      <Dialog.Root open={page.isOpen} onOpenChange={page.setOpen}>
        <Dialog.Trigger>{words.help}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content>
            <Dialog.Title>{words.helpTitle}</Dialog.Title>
            <Dialog.Description>{words.helpText}</Dialog.Description>
            <Dialog.Close>{words.understood}</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </main>
  )
}

mount(<Page />)
