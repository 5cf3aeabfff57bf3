import { useEffect, useRef } from 'react'
import { words } from '../words.ts'
import { startCamera } from './camera.ts'
import styles from './Ticket.module.css'

/** Props of `CameraPicture`. */
export interface CameraPictureProps {
  readonly onCode: (text: string) => void
  /** No camera, or not allowed. */
  readonly onRefused: () => void
}

/** What the camera sees, while codes are read. The camera is off as soon as this goes. */
export function CameraPicture({ onCode, onRefused }: CameraPictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef({ onCode, onRefused })
  useEffect(() => {
    latest.current = { onCode, onRefused }
  })
  useEffect(() => {
    if (video.current === null) return
    let isHere = true
    let stop = () => {}
    startCamera(video.current, (text) => isHere && latest.current.onCode(text)).then(
      (camera) => {
        stop = camera.stop
        if (!isHere) stop()
      },
      (error: unknown) => {
        console.warn(error)
        if (isHere) latest.current.onRefused()
      },
    )
    return () => {
      isHere = false
      stop()
    }
  }, [])
  return <video ref={video} className={styles.picture} aria-label={words.takeUp.picture} muted playsInline />
}
