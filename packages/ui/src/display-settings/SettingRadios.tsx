import { Check } from 'lucide-react'
import { useId } from 'react'
import { EasyText } from '../easy-text/index.ts'
import styles from './DisplaySettings.module.css'

interface Setting<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** Shows what the setting does: the face of the tile takes the theme or the size. */
  readonly sample?: { readonly 'data-theme'?: string; readonly 'data-size'?: number }
}

interface SettingRadiosProps<Value extends string | number> {
  readonly legend: string
  /** What the setting does, where the tiles cannot show it. */
  readonly hint?: readonly string[] | undefined
  readonly settings: readonly Setting<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One setting, as native radio buttons that act at once. */
export function SettingRadios<Value extends string | number>(props: SettingRadiosProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group} aria-describedby={props.hint && `${name}-hint`}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.hint && <EasyText id={`${name}-hint`} sentences={props.hint} />}
      <div className={styles.tiles}>
        {props.settings.map(({ value, label, sample }) => (
          <label key={value} className={styles.tile}>
            <input
              type="radio"
              // Chromium writes what is ticked to its session file otherwise.
              autoComplete="off"
              className={styles.input}
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {/* The face takes the theme or size of the sample; border and focus ring stay those of the page. */}
            <span className={styles.face} {...sample}>
              {label}
              <Check className={styles.check} aria-hidden="true" />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
