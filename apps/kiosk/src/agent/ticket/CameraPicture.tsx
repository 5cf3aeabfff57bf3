import { useEffect, useRef } from 'react'
import { words } from '../words.ts'
import { type CameraProblem, cameraProblemOf, startCamera } from './camera.ts'
import styles from './Ticket.module.css'

/** Props of `CameraPicture`. */
export interface CameraPictureProps {
  /** Called again as long as the code is in the picture. */
  readonly onCode: (text: string) => void
  /** No code was in the picture for a while. */
  readonly onNothing: () => void
  /** There is no picture, or no longer. */
  readonly onProblem: (problem: CameraProblem) => void
}

/** What the camera sees, while codes are read. The camera is off as soon as this goes. */
export function CameraPicture(props: CameraPictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (video.current === null) return
    let isHere = true
    let stop = () => {}
    startCamera(video.current, {
      onCode: (text) => isHere && latest.current.onCode(text),
      onNothing: () => isHere && latest.current.onNothing(),
      onLost: () => isHere && latest.current.onProblem('cameraNone'),
    }).then(
      (camera) => {
        stop = camera.stop
        if (!isHere) stop()
      },
      (error: unknown) => {
        // For the operator's log: which camera, not what it saw.
        console.warn(error)
        if (isHere) latest.current.onProblem(cameraProblemOf(error))
      },
    )
    return () => {
      isHere = false
      stop()
    }
  }, [])
  return <video ref={video} className={styles.picture} aria-label={words.takeUp.picture} muted playsInline />
}
