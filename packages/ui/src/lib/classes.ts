/** Joins class names and leaves out what does not apply: `classes(styles.card, isChosen && styles.chosen)`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
