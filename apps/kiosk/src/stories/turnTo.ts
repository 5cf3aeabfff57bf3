import { said } from '@parcours/ui/testing'
import type { StoryContext } from '@storybook/react-vite'
import { waitFor } from 'storybook/test'

/** More pages than any screen has. */
const most = 12

/** Milliseconds between two presses: closer together they are taken for one, which a trembling hand makes twice. */
const apart = 600

/**
 * Turns the pages of the screen until something of it is seen, and gives it: on which page it stands depends on the
 * language, the window and the size of the text.
 * @throws when it is on no page.
 */
export async function turnTo(
  { canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>,
  find: () => HTMLElement | null,
): Promise<HTMLElement> {
  for (let page = 0; page < most; page++) {
    // The screen may still be on its way: it shows what is looked for, or a next page.
    const next = await waitFor(() => {
      const found = find()
      if (found?.checkVisibility({ visibilityProperty: true })) return found
      return canvas.getByRole('button', { name: said('ui:pageTurner.next') })
    })
    if (next === find()) return next
    if (page > 0) await new Promise((resolve) => setTimeout(resolve, apart))
    await userEvent.click(next)
  }
  throw new Error(`What is looked for is on none of ${most} pages.`)
}
