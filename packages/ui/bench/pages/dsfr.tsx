import { Button } from '@codegouvfr/react-dsfr/Button'
import { Input } from '@codegouvfr/react-dsfr/Input'
import { createModal } from '@codegouvfr/react-dsfr/Modal'
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons'
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa'
// Without the file of its icons: none is shown, and its own tool leaves out those that are not.
import '@codegouvfr/react-dsfr/dsfr/dsfr.min.css'
import { mount } from './mount.tsx'
import { usePage } from './usePage.ts'
import { words } from './words.ts'

startReactDsfr({ defaultColorScheme: 'light' })
const help = createModal({ id: 'help', isOpenedByDefault: false })

/** The page in react-dsfr (the design system of the French State, for React). */
function Page() {
  const page = usePage()
  return (
    <main>
      <h1>{words.title}</h1>
      <RadioButtons
        legend={words.question}
        options={words.choices.map(({ value, label }) => ({
          label,
          nativeInputProps: { checked: page.choice === value, onChange: () => page.setChoice(value) },
        }))}
      />
      <Input
        label={words.name}
        hintText={words.nameHint}
        state={page.problem ? 'error' : 'default'}
        stateRelatedMessage={page.problem}
        nativeInputProps={{
          value: page.name,
          onChange: (event) => page.setName(event.currentTarget.value),
        }}
      />
      <Button onClick={page.check}>{words.goOn}</Button>
      <Button priority="secondary" nativeButtonProps={help.buttonProps}>
        {words.help}
      </Button>
      <help.Component title={words.helpTitle} buttons={{ children: words.understood }}>
        <p>{words.helpText}</p>
      </help.Component>
    </main>
  )
}

mount(<Page />)
