/**
 * Keeps the browser's own gestures away from the kiosk: the menu of a long press, selection and dragging.
 * No Chromium switch removes the long-press menu (balena browser, issue 170), so the events are cancelled.
 */
export function guardDevice(page: Document): void {
  for (const type of ['contextmenu', 'selectstart', 'dragstart'])
    page.addEventListener(type, (event) => event.preventDefault())
}
