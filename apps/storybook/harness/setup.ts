import { commands, page } from 'vitest/browser'

declare module 'vitest/browser' {
  interface BrowserCommands {
    countAxe: () => Promise<void>
    remember: (key: string, value: string) => Promise<string>
    setPrint: (isPrint: boolean) => Promise<void>
  }
}

// Fills what the preview looks for: see testStory.ts.
globalThis.storyTest = {
  isFull: import.meta.env.PARCOURS_FULL === '1',
  countAxe: () => commands.countAxe(),
  remember: (key, value) => commands.remember(key, value),
  setPrint: (isPrint) => commands.setPrint(isPrint),
  setViewport: (width, height) => page.viewport(width, height),
}
