/** How the screen is used, in the toolbar. `none`: mouse, touch and keyboard as the machine has them. */
export const inputs = [
  { value: 'none', title: 'Libre' },
  { value: 'touch', title: 'Au doigt' },
  { value: 'keyboard', title: 'Au clavier' },
  { value: 'pad', title: 'Au pavé de touches' },
  { value: 'audio', title: 'Au son seul' },
] as const

export type Input = (typeof inputs)[number]['value']

/** The keys of a pad that has no letters: what a visitor who sees nothing or holds nothing uses. */
export type PadKey = 'up' | 'down' | 'left' | 'right' | 'ok' | 'back'

/** From the panel to the story: a key of the pad was pressed. Carries a `PadKey`. */
export const padEvent = 'parcours/pad'
/** From the story to the panel: something is said. Carries a `Said`. */
export const saidEvent = 'parcours/said'
/** From the story to the panel: a story was shown anew; what was said before is over. */
export const silenceEvent = 'parcours/silence'

/** One thing that the voice says. */
export interface Said {
  readonly text: string
  /** Language of the text, BCP 47. */
  readonly language: string
}

/** Whether a value of the toolbar names an input. */
export const isInput = (value: unknown): value is Input => inputs.some((input) => input.value === value)
