import { useEffect, useState } from 'react'

/** An entry of Storybook's own index: a story or a page. */
export interface IndexEntry {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly type: 'story' | 'docs'
  readonly importPath: string
  readonly tags?: readonly string[]
}

let loading: Promise<readonly IndexEntry[]> | undefined

/** Reads the index that stands beside the page, once. */
async function loadIndex(): Promise<readonly IndexEntry[]> {
  const response = await fetch('./index.json')
  if (!response.ok) throw new Error(`index.json: ${response.status}`)
  const { entries }: { entries: Record<string, IndexEntry> } = await response.json()
  // Canaries are bad on purpose: nobody reviews them.
  return Object.values(entries).filter(({ title }) => !title.startsWith('Canaries'))
}

/** Every story and page of this Storybook; null until they are known. */
export function useStoryIndex(): readonly IndexEntry[] | null {
  const [entries, setEntries] = useState<readonly IndexEntry[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    loading ??= loadIndex()
    loading.then(
      (found) => isCurrent && setEntries(found),
      (error: unknown) => console.error(error),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return entries
}

/** Components of the library, by title: those whose stories stand in packages/ui. */
export const isComponent = ({ importPath }: IndexEntry): boolean => importPath.includes('packages/ui/src/')

/** Screens of the kiosk, the phone and the desk. */
export const isScreen = ({ title }: IndexEntry): boolean => title.startsWith('Écrans/')
