/** How a PIN is asked for. */
export interface AskPinOptions {
  /** Fewest digits. */
  readonly shortest: number
  /** A person types it, unseen. A program makes no slip: it is asked once. */
  readonly isTyped: boolean
}

/**
 * Asks for a PIN that nobody sees typed: twice, so that a slip of the finger does not close the desk.
 * @param ask asks for one line
 * @throws RangeError when it is too short, has anything but digits, or both differ.
 */
export async function askPin(
  ask: (question: string) => Promise<string>,
  { shortest, isTyped }: AskPinOptions,
): Promise<string> {
  const pin = await ask(`PIN (${shortest} digits or more, not shown): `)
  if (!/^\d+$/.test(pin) || pin.length < shortest)
    throw new RangeError(
      `The PIN must have ${shortest} digits or more, and digits only. You typed ${pin.length} signs.`,
    )
  if (isTyped && (await ask('The same PIN again: ')) !== pin)
    throw new RangeError('The two PINs differ: nothing was made. Run the command again.')
  return pin
}
