// The pages of documentation of the built Storybook: each opens, asks nothing elsewhere, and fits its window.

/** A page that notes what goes wrong in it. `take` gives what was noted since, as text. */
export async function watchedPage(browser, base) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  let problems = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (/^(https?|wss?):/.test(url) && !url.startsWith(base)) problems.push(`asks ${url}`)
  })
  const take = () => {
    const text = [...new Set(problems)].join(' | ').slice(0, 500)
    problems = []
    return text
  }
  return { page, take }
}

/** Opens a page of documentation where one is open already, which is quicker than loading everything again. */
async function openDocs(page, id) {
  return page.evaluate(
    (storyId) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__
        const late = setTimeout(() => resolve('it was not drawn in 15 seconds'), 15_000)
        const end = (text) => {
          clearTimeout(late)
          resolve(text)
        }
        channel.once('docsRendered', () => end(''))
        channel.once('storyMissing', () => end('there is no such page'))
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' })
      }),
    id,
  )
}

/** Widths of a small and of a usual window of the pages, in px. */
const windows = [980, 1280]

/** What of the open page leaves the window, which would scroll sideways: its width, and the widest thing in it. */
async function widthFaults(page) {
  const faults = []
  for (const width of windows) {
    await page.setViewportSize({ width, height: 800 })
    const read = () => page.evaluate(() => document.documentElement.scrollWidth)
    let found = await read()
    // Pictures of screens follow the window a moment later.
    for (let looks = 0; found > width && looks < 5; looks++) {
      await page.waitForTimeout(100)
      found = await read()
    }
    if (found > width) faults.push(`${found} px wide in a window of ${width} px`)
  }
  return faults.join(', ')
}

/** What is wrong with the page that is open: no title, a way to a story that does not exist. */
const faultsOf = (page, ids) =>
  page.evaluate((known) => {
    const docs = document.querySelector('#storybook-docs')
    const lost = [...docs.querySelectorAll('[data-story]')]
      .map(({ dataset }) => dataset.story)
      .filter((story) => !known.includes(story))
    if (docs.querySelector('h1') === null) return 'it has no title'
    return lost.length > 0 ? `no story ${lost.join(', ')}` : ''
  }, ids)

const hasOtherWords = ({ title, anchors = [] }) =>
  !/^(Fondations|Modèles)\//.test(title) || anchors.some((one) => one.title.startsWith('On dit aussi : '))

/** Opens every page, and the canaries. `tell(name, problem)` takes what is wrong with each, '' for nothing. */
export async function checkPages(browser, base, entries, tell) {
  const ids = Object.keys(entries)
  const pages = ids.filter((id) => entries[id].type === 'docs')
  if (pages.length < 50) throw new Error(`only ${pages.length} pages`)
  const { page, take } = await watchedPage(browser, base)
  await page.goto(`${base}iframe.html?viewMode=docs&id=${pages.at(-1)}`)
  await page.locator('#storybook-docs h1').first().waitFor()
  for (const id of pages) {
    const opened = await openDocs(page, id)
    const faults = [opened, await faultsOf(page, ids), await widthFaults(page), take()]
    tell(id, faults.filter(Boolean).join(' | '))
  }
  const nameless = pages.filter((id) => !hasOtherWords(entries[id]))
  tell('each page in French has « On dit aussi : … », by which it is searched', nameless.join(', '))
  const isTold = !hasOtherWords({ title: 'Modèles/Sans mots', anchors: [{ title: 'À faire' }] })
  tell('canary: a page in French without other words is told', isTold ? '' : 'it is not')
  const missing = await openDocs(page, 'no-such-page--docs')
  tell('canary: a page that does not exist is told', missing ? '' : 'it is not')
  take()
  await openDocs(page, 'commencer--docs')
  const lost = await faultsOf(page, [])
  tell('canary: a way to a story that does not exist is told', lost.startsWith('no story') ? '' : 'it is not')
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.style.inlineSize = '1300px'
    wide.textContent = 'canary'
    document.querySelector('#storybook-docs h1').after(wide)
  })
  const isWide = (await widthFaults(page)).includes('1280')
  tell('canary: a page that is wider than its window is told', isWide ? '' : 'it is not')
  await page.evaluate(() => {
    console.error('canary')
    new Image().src = 'http://elsewhere.invalid/picture.png'
  })
  await page.waitForTimeout(200)
  const seen = take()
  const isSeen = seen.includes('canary') && seen.includes('asks http://elsewhere.invalid')
  tell('canary: an error and a request to elsewhere are told', isSeen ? '' : seen)
  await page.close()
}
