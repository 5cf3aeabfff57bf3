import { useEffect, useState } from 'react'

/** Milliseconds after which a print counts as over: a browser that never says so must not keep a session open. */
const longestPrint = 300_000

/** Whether the browser prints: from `beforeprint` to `afterprint`. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      clearTimeout(timer)
      setPrinting(false)
    }
    const begin = () => {
      clearTimeout(timer)
      timer = setTimeout(end, longestPrint)
      setPrinting(true)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
