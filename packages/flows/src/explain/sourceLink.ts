/**
 * Sources of a step: which body of text they belong to, and where to read them.
 */

/** Fiches of service-public: F1168, N178, R123. */
const FICHE = /^([FNR]\d+)\b/

/** The address of a fiche of service-public; null for any other source, which its words name. */
export function sourceAddress(id: string): string | null {
  const fiche = id.match(FICHE)?.[1]
  return fiche === undefined ? null : `https://www.service-public.gouv.fr/particuliers/vosdroits/${fiche}`
}

/** The words of a link to a source. */
export function sourceText(id: string): string {
  return FICHE.test(id) ? `Fiche ${id} de service-public` : id
}
