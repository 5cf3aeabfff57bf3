import type { DocsData, Part } from '@parcours/ui/docs'
import type { Mode } from '@parcours/ui/testing'
import { storyNameFromExport, toId } from 'storybook/internal/csf'

// Fetched by a test run only: Storybook itself shows this data on pages.
const files = import.meta.glob<DocsData>('../../../packages/ui/generated/docs.json', { import: 'default' })

interface Picture {
  readonly parts: readonly Part[]
  readonly language: string
}

let pictures: Promise<ReadonlyMap<string, Picture>> | undefined

/** The numbered pictures of the pages of components, by the id of the story that they show. */
async function readPictures(): Promise<ReadonlyMap<string, Picture>> {
  const found = await Promise.all(Object.values(files).map((load) => load()))
  const components = found.flatMap(({ components }) => Object.values(components))
  return new Map(
    components.flatMap(({ title, anatomy }) =>
      anatomy === null
        ? []
        : [[toId(title, storyNameFromExport(anatomy.story)), { language: 'fr', ...anatomy }] as const],
    ),
  )
}

const isThere = (selector: string) =>
  [...document.querySelectorAll(selector)].some((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  )

/** What is wrong with a story as the numbered picture of a page. */
interface PictureOf {
  readonly id: string
  /** Parts that are looked for whatever the contract says: for canaries. */
  readonly parts?: readonly Part[] | undefined
}

/**
 * Looks for the parts of a component that its page points at, in the first mode of the language of the picture, and gives
 * those that its story does not show.
 */
export function anatomyOnce({ id, parts }: PictureOf): (mode: Mode) => Promise<string[]> {
  let isDone = false
  return async (mode) => {
    pictures ??= readPictures()
    const picture = parts === undefined ? (await pictures).get(id) : { parts, language: 'fr' }
    if (isDone || picture === undefined || picture.language !== mode.language) return []
    isDone = true
    return picture.parts
      .filter(({ selector }) => !isThere(selector))
      .map(
        ({ name, selector }) =>
          `anatomy: the part « ${name} » is not there: nothing seen matches ${selector}`,
      )
  }
}
