import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Radio,
  RadioGroup,
  Text,
  TextField,
} from 'react-aria-components'
import { mount } from './mount.tsx'
import { asChoice, usePage } from './usePage.ts'
import { words } from './words.ts'

/** React Aria Components: behaviour, no styles. */
function Page() {
  const page = usePage()
  return (
    <main>
      <h1>{words.title}</h1>
      <RadioGroup value={page.choice} onChange={(value) => page.setChoice(asChoice(value))}>
        <Label>{words.question}</Label>
        {words.choices.map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </RadioGroup>
      <TextField value={page.name} onChange={page.setName} isInvalid={page.problem !== undefined}>
        <Label>{words.name}</Label>
        <Text slot="description">{words.nameHint}</Text>
        <Input />
        <FieldError>{page.problem}</FieldError>
      </TextField>
      <Button onPress={page.check}>{words.goOn}</Button>
      <DialogTrigger isOpen={page.isOpen} onOpenChange={page.setOpen}>
        <Button>{words.help}</Button>
        <ModalOverlay isDismissable>
          <Modal>
            <Dialog>
              <Heading slot="title">{words.helpTitle}</Heading>
              <p>{words.helpText}</p>
              <Button slot="close">{words.understood}</Button>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </main>
  )
}

mount(<Page />)
