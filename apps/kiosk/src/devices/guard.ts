/**
 * Keeps the browser's own gestures away from the kiosk: the menu of a long press, selection and dragging.
 * No Chromium switch removes the long-press menu (balena browser, issue 170), so the events are cancelled.
 */
export function guardDevice(page: Document): void {
  for (const type of ['contextmenu', 'selectstart', 'dragstart'])
    page.addEventListener(type, (event) => event.preventDefault())
}

/**
 * A page that the browser put aside and shows again, with all that was in it, is left at once.
 * The headers and the lock of a visit (`presence.ts`) keep it from being put aside; this is for other browsers.
 */
export function guardReturn(view: Window, onReturn: () => void): void {
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onReturn()
  })
}
