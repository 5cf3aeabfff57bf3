import { encodeCase } from '@parcours/flows/codec'
import type { Kiosk } from '../KioskContext.tsx'

/**
 * The address that opens this path on a phone. Only what follows `#` holds the case: a browser sends it to no server.
 * Imported by lazy screens only, since it brings the codec.
 */
export function phoneAddress({ content, session, language, exercise }: Kiosk, publicUrl: string): string {
  return `${publicUrl}#${encodeCase(content.catalogue, session.case, { lang: language, exercise })}`
}
