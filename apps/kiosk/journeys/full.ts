/** The long run (`npm run test:full`): it looks at each screen where the short one looks at one of its kind. */
export const isFull = process.env.PARCOURS_FULL === '1'

/** The tag of a journey that says the same on both screens: the short run makes it on one of them. */
export const shortOn = (screen: '@portrait' | '@landscape'): string[] => (isFull ? [] : [screen])
