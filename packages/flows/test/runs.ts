/** How often a property is tried: the long run (`npm run test:full`) draws ten times as many. */
export const runs = (short: number): number => (process.env.PARCOURS_FULL === '1' ? 10 * short : short)
