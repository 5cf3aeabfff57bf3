import type { FalcLayoutOptions, Fault } from './falc/fault.ts'
import { contrasts, grounds } from './falc/ground.ts'
import { amounts, sentences } from './falc/lines.ts'
import { pictures } from './falc/pictures.ts'
import { choices, stages, tables } from './falc/screen.ts'
import { alignments, leadings } from './falc/setting.ts'
import { textBlocks } from './falc/text.ts'
import { adornments, hyphens, letters, sizes } from './falc/type.ts'
import { describeElement } from './layout.ts'

export type { FalcLayoutOptions, FalcRule, Fault, Medium } from './falc/fault.ts'
export { findPictureFaults, findPlaceFaults, type Remember } from './falc/memory.ts'

/**
 * Every place under an element that breaks a layout rule of "facile à lire et à comprendre" (docs/testing.md).
 * Empty when all is well, which never means that a text is FALC: people with intellectual disabilities decide that.
 */
export async function findFalcLayoutFaults(root: Element, options: FalcLayoutOptions = {}): Promise<Fault[]> {
  const { medium = 'kiosk', needsProgress = false, hasContrast = true } = options
  const blocks = textBlocks(root)
  const text = [
    ...letters(blocks, root),
    ...sizes(blocks, root, medium),
    ...adornments(blocks, root),
    ...alignments(blocks),
    ...leadings(blocks),
    ...sentences(blocks, medium),
    ...hyphens(blocks),
  ]
  if (medium === 'paper') return text.map(onPaper)
  return [
    ...text,
    ...amounts(blocks, root, medium === 'kiosk'),
    ...grounds(blocks),
    ...(hasContrast ? await contrasts(root) : []),
    ...pictures(blocks, root, medium),
    ...tables(root),
    ...(needsProgress ? stages(blocks, root) : []),
    // A phone scrolls through its list: nothing is chosen from it, and it has no page to turn.
    ...(medium === 'phone' ? [] : choices(root)),
  ]
}

const onPaper = (fault: Fault): Fault => ({
  ...fault,
  rule: 'L14',
  measured: `${fault.rule} on paper: ${fault.measured}`,
})

/** A fault in one line: rule, measure, element, how to mend it. */
export function describeFault({ rule, element, measured, mend }: Fault): string {
  return `FALC ${rule}: ${measured}. ${describeElement(element)} ${mend}`
}
