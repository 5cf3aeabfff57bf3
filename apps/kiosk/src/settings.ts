/** How this kiosk behaves. One place; a file of the branch will fill it (docs/decisions). */
export const settings = {
  /** Seconds without a touch or a key before the warning (K22: 3 to 5 minutes). */
  idleWarnAfter: 240,
  /** Seconds of the warning (K22: 45 at least). */
  idleWarning: 60,
  /** Milliseconds in which a second press of the same control is ignored (K21). */
  repeatGuard: 300,
  /** The texts are on trial: nobody has read them yet with the people concerned. */
  isDraft: true,
} as const
