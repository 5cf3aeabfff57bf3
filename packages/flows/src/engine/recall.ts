/**
 * What is worked out once.
 */

/** The value of a key: the one that is known, else the one that is made now, and known from then on. */
export function recall<V>(known: Map<string, V>, key: string, make: () => V): V {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
