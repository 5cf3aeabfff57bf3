/**
 * Sends the page to the printer. In kiosk mode (`--kiosk-printing`) no dialog opens.
 * The page cannot see whether paper came out: the screen asks.
 */
export function printPage(): void {
  window.print()
}
