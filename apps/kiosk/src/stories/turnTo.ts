import { said } from '@parcours/ui/testing'
import type { StoryContext } from '@storybook/react-vite'
import { waitFor } from 'storybook/test'

/** More pages than any screen has. */
const most = 24

/**
 * Milliseconds after a press: another one of the same button within 500 of them is taken for a tremor of the hand, and
 * so is each one after it that comes as soon.
 */
const apart = 520

/** Waits until a press of the button that was just pressed counts again. */
export const steady = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, apart))

/**
 * Turns the pages of the screen until something of it is seen, and gives it: on which page it stands depends on the
 * language, the window and the size of the text.
 * @param turn the name of the button that turns: a part of the screen may be in another language than the story
 * @throws when it is on no page.
 */
export async function turnTo(
  { canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>,
  find: () => HTMLElement | null,
  turn: RegExp | string = said('ui:pageTurner.next'),
): Promise<HTMLElement> {
  for (let page = 0; page < most; page++) {
    // The screen may still be on its way: it shows what is looked for, or a next page.
    const next = await waitFor(() => {
      const found = find()
      if (found?.checkVisibility({ visibilityProperty: true })) return found
      return canvas.getByRole('button', { name: turn })
    })
    if (next === find()) return next
    await userEvent.click(next)
    // The same button may now be the one that goes on.
    await steady()
  }
  throw new Error(`What is looked for is on none of ${most} pages.`)
}
