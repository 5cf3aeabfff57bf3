const calendarType = 'text/calendar'
const calendarName = 'parcours.ics'

/** What the phone did with what was given to it. */
export type Handed = 'shared' | 'downloaded' | 'given up'

/** A person who closes the share sheet changed their mind: nothing went wrong. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** Gives the dates to the calendar of the phone: by the share sheet where it takes a file, else as a download. */
export async function handCalendar(page: Window, text: string): Promise<Handed> {
  const file = new File([text], calendarName, { type: calendarType })
  const data = { files: [file] }
  const { navigator } = page
  if (typeof navigator.canShare === 'function' && navigator.canShare(data)) {
    try {
      await navigator.share(data)
      return 'shared'
    } catch (error) {
      if (isGivenUp(error)) return 'given up'
      // A share sheet that fails still leaves the download.
    }
  }
  download(page, file)
  return 'downloaded'
}

function download(page: Window, file: File): void {
  const address = URL.createObjectURL(file)
  const link = page.document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // Not at once: Safari reads the file after the click.
  page.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Whether the phone can send a link. */
export const canShareLink = (page: Window): boolean => typeof page.navigator.share === 'function'

/** Sends the link with its code, by the share sheet. The caller warned before: whoever has the link reads the answers. */
export async function shareLink(page: Window, code: string): Promise<void> {
  const { origin, pathname } = page.location
  try {
    await page.navigator.share({ url: `${origin}${pathname}#${code}` })
  } catch (error) {
    if (!isGivenUp(error)) throw error
  }
}
