/** Something that the person at the keyboard can mend: printed as plain words, without a stack. */
export class Problem extends Error {
  name = 'Problem'
}

/** Runs a command's main function; a `Problem` is told in plain words, anything else with its stack. */
export async function main(body) {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error)
    process.exit(1)
  }
}
