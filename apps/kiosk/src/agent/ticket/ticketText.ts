import { encodeCase } from '@parcours/flows/codec'
import type { Kiosk } from '../../visit/KioskContext.tsx'

/**
 * What the code of a ticket says: the address for phones with the case after `#`, or the case alone on a kiosk without
 * such an address. Null where the case cannot be written as a code, or where nothing was said yet.
 * @param papers papers that the agent saw: the next agent need not ask for them again
 */
export function ticketText(
  { content, session, language, exercise }: Kiosk,
  publicUrl: string | null,
  papers: readonly string[],
): string | null {
  if (session.case.events.length === 0) return null
  try {
    const code = encodeCase(content.catalogue, session.case, { lang: language, papers, exercise })
    return publicUrl === null ? code : `${publicUrl}#${code}`
  } catch (error) {
    console.error(error)
    return null
  }
}
