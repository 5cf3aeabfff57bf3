// What the checks of the built Storybook share: a look that throws says what is wrong, and a canary that proves it.

/** What is wrong, or ''. @param {() => Promise<unknown>} look throws where something is */
export const problemOf = (look) =>
  look().then(
    () => '',
    ({ message }) => message.split('\n')[0],
  )

/** Throws the message unless it is true. */
export function expect(isTrue, message) {
  if (!isTrue) throw new Error(message)
}

/** Milliseconds that a look waits for what a canary took away. */
const canaryPatience = 2000

/** Proves that a look bites: on a page that was spoilt it must say each of the words. */
export async function canary(tell, page, name, look, ...words) {
  page.setDefaultTimeout(canaryPatience)
  const found = await problemOf(look)
  page.setDefaultTimeout(30_000)
  const lost = words.filter((word) => !found.includes(word))
  tell(
    `canary: ${name} is told`,
    lost.length > 0 ? `not « ${lost.join(' », « ')} »: ${found || 'nothing'}` : '',
  )
}
