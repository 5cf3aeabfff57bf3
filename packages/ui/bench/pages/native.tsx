import { useEffect, useRef } from 'react'
import { mount } from './mount.tsx'
import { usePage } from './usePage.ts'
import { words } from './words.ts'

interface HelpProps {
  isOpen: boolean
  close: () => void
}

function Help({ isOpen, close }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} aria-labelledby="help" onClose={close}>
      <h2 id="help">{words.helpTitle}</h2>
      <p>{words.helpText}</p>
      <button type="button" onClick={close}>
        {words.understood}
      </button>
    </dialog>
  )
}

/** React with nothing but HTML: what no library can go under. */
function Page() {
  const page = usePage()
  return (
    <main>
      <h1>{words.title}</h1>
      <fieldset>
        <legend>{words.question}</legend>
        {words.choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="choice"
              checked={page.choice === value}
              onChange={() => page.setChoice(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label htmlFor="name">{words.name}</label>
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
      <button type="button" onClick={page.open}>
        {words.help}
      </button>
      <Help isOpen={page.isOpen} close={page.close} />
    </main>
  )
}

mount(<Page />)
