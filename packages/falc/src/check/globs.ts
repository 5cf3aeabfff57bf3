/** Key paths are dotted: `steps.caf.what.0`. In a glob `*` is one part and `**` any number of them. */

/** How many parts of the path the glob takes from the start, or -1. `screens.*` takes 2 of `screens.home.title`. */
export function matchStart(glob: string, path: string): number {
  const wanted = glob.split('.')
  const parts = path.split('.')
  const walk = (g: number, p: number): number => {
    if (g === wanted.length) return p
    if (wanted[g] === '**') {
      for (let skip = p; skip <= parts.length; skip++) {
        const end = walk(g + 1, skip)
        if (end !== -1) return end
      }
      return -1
    }
    if (p >= parts.length) return -1
    return wanted[g] === '*' || wanted[g] === parts[p] || fits(wanted[g] as string, parts[p] as string)
      ? walk(g + 1, p + 1)
      : -1
  }
  return walk(0, 0)
}

/** A star inside a part: `*_label`. */
function fits(pattern: string, part: string): boolean {
  const star = pattern.indexOf('*')
  if (star === -1) return false
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)]
  return part.length >= start.length + end.length && part.startsWith(start) && part.endsWith(end)
}

/** True when a glob takes the whole path, or a key that holds it. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matchStart(glob, path) !== -1)
}
