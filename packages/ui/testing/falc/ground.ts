import { contrastProblems } from '../axe.ts'
import { seenPart } from '../layout.ts'
import type { Fault } from './fault.ts'
import type { TextBlock } from './text.ts'

const mend = 'Put the words on a plain ground of the tokens, beside the picture.'

/** Whether a colour lets what lies below it through. */
const isSeeThrough = (colour: string): boolean =>
  /^transparent$|\/ 0?\.?\d*\)$|rgba\(.*, 0?\.?\d+\)$/.test(colour)

/** The picture that is laid behind a text by a style, up to the first plain ground. */
function groundPicture(element: Element): string | undefined {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { backgroundImage, backgroundColor } = getComputedStyle(box)
    if (backgroundImage !== 'none') return `background-image: ${backgroundImage.slice(0, 60)}`
    if (!isSeeThrough(backgroundColor)) return undefined
  }
  return undefined
}

/** A picture that the text is drawn upon, although it is no background. */
function pictureBelow({ element, lines }: TextBlock): string | undefined {
  for (const { box } of lines) {
    const seen = seenPart(element, box)
    if (!seen) continue
    const stack = document.elementsFromPoint(seen.left + seen.width / 2, seen.top + seen.height / 2)
    // Letters that take no finger are not in it: what they stand in is.
    const place = stack.findIndex((other) => other.contains(element))
    const below = place < 0 ? [] : stack.slice(place)
    const picture = below.find((other) => other.matches('img, svg, video, canvas, picture'))
    if (picture && !picture.contains(element)) return `words upon <${picture.tagName.toLowerCase()}>`
  }
  return undefined
}

/** L9: a plain ground behind every text. */
export function grounds(blocks: readonly TextBlock[]): Fault[] {
  return blocks.flatMap((block) => {
    const { element } = block
    const measured = groundPicture(element) ?? pictureBelow(block)
    return measured ? [{ rule: 'L9' as const, element, measured, mend }] : []
  })
}

/** L9: text of 7:1 or more, as axe measures it (the theme of low contrast, which a person chooses, is exempt). */
export async function contrasts(root: Element): Promise<Fault[]> {
  const problems = await contrastProblems(root)
  return problems.map(({ element, measured }) => ({
    rule: 'L9',
    element,
    measured,
    mend: 'Use a pair of colours of the tokens: 7:1 or more.',
  }))
}
