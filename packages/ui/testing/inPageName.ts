/** Name of the function that the script of the suite puts into a page: see `conformanceOfPage`. */
export const suiteName = 'parcoursConformance'
