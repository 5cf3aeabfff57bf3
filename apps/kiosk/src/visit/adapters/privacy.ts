import type { PathStep } from '@parcours/flows'
import type { Kiosk } from '../KioskContext.tsx'

/** Topics of the catalogue that nobody else should read unasked: on paper, on a phone, in a calendar. */
export const privateTopics = ['violence', 'health', 'money', 'residence'] as const
export type PrivateTopic = (typeof privateTopics)[number]

/** A topic that nobody else should read unasked. */
export const isPrivateTopic = (topic: string | null): topic is PrivateTopic =>
  privateTopics.some((each) => each === topic)

/** What stands in place of the title of a private step. */
export interface Privacy {
  readonly topic: PrivateTopic
  readonly neutralTitle: string
  /** The neutral title in French: what stands in place of the official term. */
  readonly french: string
}

/** The private topic of a step with its neutral title; undefined where the step tells nothing private. */
export function privacyOf(kiosk: Kiosk, { id, sensitive }: PathStep): Privacy | undefined {
  const french = kiosk.content.words.fr.steps[id]?.neutral
  if (!isPrivateTopic(sensitive) || french === undefined) return undefined
  return { topic: sensitive, neutralTitle: kiosk.translated?.steps[id]?.neutral ?? french, french }
}
