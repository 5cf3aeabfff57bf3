import { commands, page } from 'vitest/browser'

declare module 'vitest/browser' {
  interface BrowserCommands {
    countAxe: () => Promise<void>
  }
}

// Fills what the preview looks for: see testStory.ts.
globalThis.storyTest = {
  isFull: import.meta.env.PARCOURS_FULL === '1',
  countAxe: () => commands.countAxe(),
  setViewport: (width, height) => page.viewport(width, height),
}
