import { isSeen } from '../layout.ts'
import type { Fault } from './fault.ts'
import { picturesIn, spokenName } from './pictures.ts'

/**
 * What was seen on other screens. Gives the value that a key had the first time, and keeps it then:
 * a Map in one page, a command of the test runner over all of them.
 */
export type Remember = (key: string, value: string) => string | Promise<string>

const drawings = new Map<string, Promise<string>>()

/** The drawing of a picture, short: its file may have any address. */
function drawingOf(address: string): Promise<string> {
  const known = drawings.get(address)
  if (known) return known
  const drawing = fetch(address)
    .then((answer) => answer.text())
    .then(
      (source) =>
        `${source.length}-${[...source].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7)}`,
    )
  drawings.set(address, drawing)
  return drawing
}

/** What a picture means: the concept that its component names, or what it says. */
const conceptOf = (picture: Element): string => picture.getAttribute('data-concept') ?? spokenName(picture)

/** L10 over all screens: the same drawing has one meaning, and a meaning one drawing. */
export async function findPictureFaults(root: Element, remember: Remember): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const element of picturesIn(root)) {
    const concept = conceptOf(element)
    if (!(element instanceof HTMLImageElement) || !concept) continue
    const drawing = await drawingOf(element.currentSrc || element.src)
    const meaning = await remember(`drawing ${drawing}`, concept)
    const usual = await remember(`concept ${concept}`, drawing)
    const measured =
      meaning !== concept
        ? `the picture of « ${concept} » means « ${meaning} » elsewhere`
        : usual !== drawing
          ? `« ${concept} » has another picture elsewhere`
          : undefined
    if (measured) faults.push({ rule: 'L10', element, measured, mend: 'Keep one picture for one idea.' })
  }
  return faults
}

/** The tools of every screen: the buttons of its header and of its footer. */
const toolSelector = 'header button, footer button'

/**
 * L13 over all screens: « Aide », « Retour », « Langue » stand where they stood on the screen before.
 * @param situation what may move them: language, text size, window, reach
 */
export async function findPlaceFaults(
  root: Element,
  situation: string,
  remember: Remember,
): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const element of [...root.querySelectorAll(toolSelector)].filter(isSeen)) {
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
    const { left, top } = element.getBoundingClientRect()
    const place = `${Math.round(left)}, ${Math.round(top)}`
    const usual = await remember(`place of ${name} in ${situation}`, place)
    if (usual === place) continue
    faults.push({
      rule: 'L13',
      element,
      measured: `« ${name} » stands at ${place} px, elsewhere at ${usual}`,
      mend: 'Keep its room where nothing stands in it: visibility: hidden, not display: none.',
    })
  }
  return faults
}
