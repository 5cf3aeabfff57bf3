import { encodeCase } from '@parcours/flows/codec'
import { useEffect, useState } from 'react'
import type { Kiosk } from '../visit/KioskContext.tsx'
import { eraseMemory, type Keeper, writeMemory } from './memory.ts'
import type { Kept } from './reading.ts'

/** Remembering the path on this phone: only when its owner asked. */
export interface Keeping {
  /** What the phone keeps now. */
  readonly kept: Kept
  /** The code of the path as it is now, with the steps that are done. */
  readonly code: string
  /** Keeps this path, and each change from now on. Gives false when the phone refuses. */
  readonly remember: () => boolean
  /** Erases what is kept; the path stays in sight until the page is closed. Gives false when the phone refuses. */
  readonly forget: () => boolean
}

/** Writes the path to the phone's storage after each change, once asked. */
export function useKeeping(
  { content, session, language, exercise }: Kiosk,
  storage: Keeper,
  initial: Kept,
): Keeping {
  const [kept, setKept] = useState(initial)
  const { papers } = session
  const code = encodeCase(content.catalogue, session.case, { lang: language, exercise })
  useEffect(() => {
    if (kept === 'this') writeMemory(storage, { code, papers })
  }, [kept, storage, code, papers])
  return {
    kept,
    code,
    remember() {
      const isKept = writeMemory(storage, { code, papers })
      if (isKept) setKept('this')
      return isKept
    },
    forget() {
      const isErased = eraseMemory(storage)
      if (isErased) setKept('nothing')
      return isErased
    },
  }
}
