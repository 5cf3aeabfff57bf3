import { Check } from 'lucide-react'
import styles from './RecordForm.module.css'

/** One of the few answers of a row. */
export interface Segment<V extends string = string> {
  value: V
  /** One to three words. */
  label: string
}

/** Two to five answers: fewer is no choice, more do not fit a line. */
export type SegmentList<V extends string = string> =
  | readonly [Segment<V>, Segment<V>]
  | readonly [Segment<V>, Segment<V>, Segment<V>]
  | readonly [Segment<V>, Segment<V>, Segment<V>, Segment<V>]
  | readonly [Segment<V>, Segment<V>, Segment<V>, Segment<V>, Segment<V>]

interface SegmentsProps {
  name: string
  labelledBy: string
  describedBy: string | undefined
  options: SegmentList
  value: string | null
  onChange: (value: string) => void
}

/** Native radio buttons side by side, on as few lines as the words need. */
export function Segments({ name, labelledBy, describedBy, options, value, onChange }: SegmentsProps) {
  return (
    <div
      className={styles.segments}
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label className={styles.segment} key={option.value}>
          <input
            className={styles.input}
            type="radio"
            // Chromium writes what is ticked to its session file otherwise.
            autoComplete="off"
            name={name}
            id={`${name}-${option.value}`}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.mark} aria-hidden="true">
            <Check className={styles.check} />
          </span>
          <span className={styles.words}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
