import { device } from '../../generated/tokens.ts'

/** How a screen stands to the band of reach, 900 to 1220 mm above the floor. All in mm. */
export interface ReachRoom {
  /** What lies above the band: left free in reach mode. */
  readonly overMm: number
  /** What lies under the band: left free in reach mode. */
  readonly underMm: number
  /** What is left for the screen of the visitor. Negative: the screen hangs beside the band. */
  readonly roomMm: number
}

/**
 * Where the band of reach crosses a screen.
 * @param mountMm height of the lower edge of the screen above the floor
 * @param screenMm height of the screen itself
 */
export function reachRoom({ mountMm, screenMm }: { mountMm: number; screenMm: number }): ReachRoom {
  const overMm = Math.max(0, mountMm + screenMm - device['reach-high-mm'])
  const underMm = Math.max(0, device['reach-low-mm'] - mountMm)
  return { overMm, underMm, roomMm: screenMm - overMm - underMm }
}

/** Less height than this holds no screen with its tools: as much as the smallest window that turns pages (30rem). */
export const leastRoomPx = 480
