import './phone.css'
import { useLayoutEffect } from 'react'

/**
 * The sizes of a phone. Dialogs stand beside the page: they are set on the document, and taken back with the last screen.
 * @param isPhone a kiosk keeps its own sizes
 */
export function usePhoneSizes(isPhone: boolean): void {
  useLayoutEffect(() => {
    if (!isPhone) return
    const { dataset } = document.documentElement
    dataset.device = 'phone'
    return () => {
      delete dataset.device
    }
  }, [isPhone])
}
