import { useCallback, useEffect, useState } from 'react'
import { type Communes, communeName, communesAreThere, loadCommunes } from './communes.ts'

/** The communes, `null` while they are on their way, `missing` when a file cannot be had. */
export function useCommunes(): Communes | null | 'missing' {
  const [communes, setCommunes] = useState<Communes | null | 'missing'>(null)
  useEffect(() => {
    let isHere = true
    const show = (found: Communes | 'missing') => {
      if (isHere) setCommunes(found)
    }
    loadCommunes().then(show, (error: unknown) => {
      // For the operator's log: which file is missing says nothing of the visitor.
      console.error(error)
      show('missing')
    })
    return () => {
      isHere = false
    }
  }, [])
  return communes
}

/**
 * Brings the names of communes, where a case holds some that this document did not ask for (a path from a code).
 * @returns the name of a code: another function once the names are there, so that what was said is said anew.
 */
export function useCommuneNames(isNeeded: boolean): (code: string) => string {
  const [isThere, setThere] = useState(communesAreThere)
  useEffect(() => {
    if (!isNeeded || isThere) return
    // Without the list the code stands for the name.
    loadCommunes().then(() => setThere(true), console.error)
  }, [isNeeded, isThere])
  return useCallback((code: string) => (isThere ? communeName(code) : code), [isThere])
}
