// Stories that play: each must hold in every language of the toolbar, not only in the French that the tests show first.

/** The stories that have a play function, also those that take it from another story: their ids, and which are on a phone. */
const playing = (page, ids) =>
  page.evaluate(async (storyIds) => {
    const { storyStore } = window.__STORYBOOK_PREVIEW__
    const stories = await Promise.all(storyIds.map((storyId) => storyStore.loadStory({ storyId })))
    return stories.flatMap(({ id, playFunction, parameters }) =>
      playFunction ? [{ id, isPhone: parameters.medium === 'phone' }] : [],
    )
  }, ids)

/** Shows a story where another one is shown, and gives what its play function failed with. */
const play = (page, id) =>
  page.evaluate(
    (storyId) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__
        const end = (text) => {
          clearTimeout(late)
          for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener)
          resolve(text)
        }
        const late = setTimeout(() => end('it was not played in 15 seconds'), 15_000)
        const listeners = {
          playFunctionThrewException: ({ message }) => end(message || 'it failed'),
          storyThrewException: ({ message }) => end(message || 'it failed'),
          storyErrored: ({ title }) => end(title),
          storyMissing: () => end('there is no such story'),
          storyFinished: (story) => story.storyId === storyId && end(''),
        }
        for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener)
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
      }),
    id,
  )

/** Looks for French words in every language: kept with the other canaries. */
const canary = 'canaries--french-words-only'

/**
 * Plays the stories of `ids` that have a play function in a language. `tell(name, problem)` takes what each failed with,
 * '' for none.
 */
export async function checkPlays(page, base, ids, language, tell) {
  // The first story only opens the frame: a story that is shown already would not play again.
  const globals = encodeURIComponent(`language:${language};a11y.manual:!true`)
  await page.goto(`${base}iframe.html?viewMode=story&id=commencer--docs&globals=${globals}`)
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined)
  const toPlay = await playing(page, ids)
  if (toPlay.length < 40) throw new Error(`only ${toPlay.length} stories play`)
  for (const { id, isPhone } of toPlay.filter((one) => one.id !== canary)) {
    await page.setViewportSize(isPhone ? { width: 390, height: 844 } : { width: 1280, height: 800 })
    const problem = (await play(page, id)).split('\n')[0]
    tell(`${id} in ${language}`, problem)
  }
  const caught = await play(page, canary)
  tell(
    `canary: French words that are looked for in ${language} are told`,
    caught.includes('Continuer') ? '' : caught || 'they are not',
  )
}
