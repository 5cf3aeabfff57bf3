import type { StoryEvidence } from '@parcours/ui/evidence/run'
import { type DriverCall, remoteDriver } from '@parcours/ui/testing'
import { commands, page } from 'vitest/browser'
import type { CompareTranscript } from './conformance.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    compareTranscript: CompareTranscript
    isTranscribed: (story: { readonly id: string; readonly title: string }) => Promise<boolean>
    drive: (call: DriverCall, args: readonly unknown[]) => Promise<unknown>
    noteStory: (story: StoryEvidence) => Promise<void>
    remember: (key: string, value: string) => Promise<string>
    setPrint: (isPrint: boolean) => Promise<void>
  }
}

// Fills what the preview looks for: see testStory.ts.
globalThis.storyTest = {
  isFull: import.meta.env.PARCOURS_FULL === '1',
  isTranscribed: (story) => commands.isTranscribed(story),
  isWriting: import.meta.env.PARCOURS_TRANSCRIPTS === 'write',
  driver: {
    ...remoteDriver((call, args) => commands.drive(call, args)),
    // The frame of the story must have the size of the window around it.
    setViewport: (width, height) => page.viewport(width, height),
  },
  compareTranscript: (story, language, text) => commands.compareTranscript(story, language, text),
  noteStory: (story) => commands.noteStory(story),
  remember: (key, value) => commands.remember(key, value),
  setPrint: (isPrint) => commands.setPrint(isPrint),
}
