/** Something that changes hands: who gives it may not keep it, and it is had once. */
export interface Handover<Value> {
  /** Puts it down, in place of what was put down before; null takes that away. */
  readonly put: (value: Value | null) => void
  /** Picks it up: nothing is left here. Null where there is nothing, or no longer. */
  readonly take: () => Value | null
}

/** Made outside of any component: what a closure of a render holds, that render holds too. */
export function createHandover<Value>(): Handover<Value> {
  let held: Value | null = null
  return {
    put(value) {
      held = value
    },
    take() {
      const taken = held
      held = null
      return taken
    },
  }
}
