import { useEffect, useState } from 'react'
import { tokens } from '../../../packages/ui/generated/tokens.ts'
import { measuredTargets, pxPerMmOfPage } from './controls.ts'
import styles from './inputs.module.css'
import { Layer } from './Layer.tsx'
import { useRedraw } from './useRedraw.ts'

const inMm = (mm: number): string => mm.toLocaleString('fr', { maximumFractionDigits: 1 })

interface Finger {
  readonly x: number
  readonly y: number
  readonly isDown: boolean
}

/** Where the pointer is: it stands for a fingertip. */
function useFinger(): Finger | null {
  const [finger, setFinger] = useState<Finger | null>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY, buttons }: PointerEvent) =>
      setFinger({ x: clientX, y: clientY, isDown: buttons > 0 })
    const types = ['pointermove', 'pointerdown', 'pointerup'] as const
    for (const type of types) document.addEventListener(type, follow, true)
    return () => {
      for (const type of types) document.removeEventListener(type, follow, true)
    }
  }, [])
  return finger
}

/** By finger: each hit area with its sides in mm, red where it is too small or too near; a fingertip at the pointer. */
export function TouchLayer() {
  useRedraw()
  const finger = useFinger()
  const tip = tokens['target-mm'] * pxPerMmOfPage()
  return (
    <Layer>
      {measuredTargets().map(({ box, widthMm, heightMm, isSmall, isCrowded }) => (
        <span
          key={`${box.x} ${box.y} ${box.width}`}
          className={styles.target}
          data-bad={isSmall || isCrowded || undefined}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          <span className={styles.size}>
            {inMm(widthMm)} × {inMm(heightMm)} mm
            {isSmall && ' : trop petit'}
            {isCrowded && ' : trop près'}
          </span>
        </span>
      ))}
      {finger && (
        <span
          className={styles.finger}
          data-down={finger.isDown || undefined}
          style={{ left: finger.x - tip / 2, top: finger.y - tip / 2, width: tip, height: tip }}
        />
      )}
    </Layer>
  )
}
