/** The first of the ports that the servers of the journeys take; `PARCOURS_JOURNEY_PORT` moves them all. */
const first = Number(process.env.PARCOURS_JOURNEY_PORT ?? 4183)

const origin = (port: number): string => `http://127.0.0.1:${port}`

/** Where each server of the journeys listens. */
export const ports = {
  kiosk: first,
  phone: first + 1,
  paper: first + 2,
  pseudo: first + 6,
  offline: first + 7,
  places: first + 10,
}

/** The address for phones that the operator gave the kiosk: another origin. */
export const phoneOrigin = origin(ports.phone)

/** Where the kiosk is served opened on its paper: see paper-page. */
export const paperOrigin = origin(ports.paper)
