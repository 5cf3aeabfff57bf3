/** The path leaves the kiosk by a code, and goes on on the visitor's own phone: another origin, nothing kept unasked. */
import { readFile } from 'node:fs/promises'
import { computePath, firstSteps } from '@parcours/flows'
import { encodeCase } from '@parcours/flows/codec'
import ICAL from 'ical.js'
import { catalogue, scenario } from './catalogue.ts'
import { damaged, inFutureFormat, readCode } from './codes.ts'
import { Companion } from './companion.ts'
import { expect, test, today } from './fixtures.ts'
import { untilKept } from './kept.ts'
import { giveAddress, Phone, titlesOf } from './phone.ts'
import { phoneOrigin } from './ports.ts'
import { Visitor } from './visitor.ts'
import { testWords } from './words.ts'

const words = testWords('fr')
const family = scenario('family-two-children-same-commune')
const linkTo = (given = family, lang = 'fr') => `${phoneOrigin}/#${encodeCase(catalogue, given, { lang })}`

test('the code on the kiosk opens the same path on a phone, and stays in no address', {
  tag: '@portrait',
}, async ({ page, browser }) => {
  await giveAddress(page, `${phoneOrigin}/`)
  const companion = new Companion('non-eu-worker')
  const visitor = new Visitor(page, words, 'touch')
  await visitor.arrive()
  await visitor.chooseEvents(companion.person.events)
  await visitor.live(companion)
  await visitor.press(visitor.button(words.text('kiosk:path.phone')))
  await expect(visitor.heading).toHaveText(words.text('phone:take.title'))
  await visitor.look()
  await visitor.press(visitor.button(words.text('phone:take.show')))
  await visitor.look()
  const link = await readCode(page.getByRole('img', { name: words.text('phone:take.code') }))
  expect(link.startsWith(`${phoneOrigin}/#`)).toBe(true)

  const phone = await Phone.take(browser, words)
  await phone.open(link)
  await expect(phone.hands.heading).toHaveText(words.text('kiosk:path.title'))
  expect(await phone.kept()).toMatchObject({ address: '/', local: 0, session: 0, state: { phone: true } })
  const { path, person } = companion
  const titles = titlesOf(words, person.events, path.steps, firstSteps(path))
  expect(await phone.titles(titles)).toEqual(titles)
  await phone.hands.look()
  await phone.page.goBack()
  expect(phone.page.url()).toBe('about:blank')
  await phone.putAway()

  await visitor.press(visitor.button(words.text('phone:take.ready')))
  await visitor.press(visitor.button(words.text('phone:take.no')))
  await visitor.look()
  await visitor.press(visitor.button(words.text('phone:take.paper')))
  await expect(visitor.heading).toHaveText(words.text('kiosk:print.title'))
})

test('a kiosk without an address for phones says so, and leads to the paper', { tag: '@landscape' }, async ({
  page,
}) => {
  await giveAddress(page, null)
  const visitor = new Visitor(page, words, 'touch')
  await visitor.beginMoving()
  await visitor.answerAll({}, { untilFirstPath: true })
  await visitor.press(visitor.button(words.text('kiosk:path.phone')))
  await expect(visitor.heading).toHaveText(words.text('phone:take.unset'))
  await visitor.look()
  await visitor.press(visitor.button(words.text('phone:take.paper')))
  await expect(visitor.heading).toHaveText(words.text('kiosk:print.title'))
})

test.describe('on the phone', { tag: '@portrait' }, () => {
  test('a step is ticked, forgotten without memory, kept when asked, and erased by one button', async ({
    browser,
  }) => {
    const phone = await Phone.take(browser, words)
    const { hands, page } = phone
    const [first] = firstSteps(computePath(catalogue, family, { today }))
    const title = words.stepTitle(first?.id ?? '')
    const card = page.locator('main [data-page-card]').filter({ hasText: title }).last()
    const done = page.locator('main [data-page-card][data-status=done]')
    const tick = async () => {
      await card.tap()
      await expect(hands.heading).toContainText(title)
      await hands.look()
      await hands.button(words.text('kiosk:step.markDone')).tap()
      await hands.button(words.text('ui:stepPages.finish')).tap()
      await expect(done).toHaveCount(1)
    }
    await phone.open(linkTo())
    await tick()
    await page.reload()
    await expect(hands.heading).toHaveText(words.text('phone:problem.nothing.title'))
    await hands.look()
    expect(await phone.kept()).toMatchObject({ local: 0, session: 0, databases: [], address: '/' })

    await phone.open(linkTo())
    await hands.button(words.text('phone:page.remember')).tap()
    await hands.look()
    await hands.button(words.text('phone:remember.yes')).tap()
    await tick()
    expect(await phone.kept()).toMatchObject({ local: 1, session: 0, databases: [], address: '/' })
    await page.reload()
    await expect(done).toHaveCount(1)
    await hands.button(words.text('phone:page.forget')).tap()
    await expect(page.getByText(words.text('phone:page.forgets'))).toBeVisible()
    await page.reload()
    await expect(hands.heading).toHaveText(words.text('phone:problem.nothing.title'))
    expect(await phone.kept()).toMatchObject({ local: 0, session: 0 })
    await phone.putAway()
  })

  test('the back of the phone leaves a step, at the line of the path where it was opened', async ({
    browser,
  }) => {
    const phone = await Phone.take(browser, words)
    await phone.open(linkTo())
    const card = phone.page.locator('main [data-page-card]').last()
    await card.scrollIntoViewIfNeeded()
    const line = await phone.page.evaluate(() => window.scrollY)
    expect(line).toBeGreaterThan(500)
    await card.tap()
    await expect(phone.hands.heading).not.toHaveText(words.text('kiosk:path.title'))
    expect(await phone.page.evaluate(() => window.scrollY)).toBe(0)
    await phone.page.goBack()
    await expect(phone.hands.heading).toHaveText(words.text('kiosk:path.title'))
    await expect.poll(() => phone.page.evaluate(() => window.scrollY)).toBe(line)
    await phone.putAway()
  })

  test('an Arabic path is read from the right on the narrowest phone, at the largest text', async ({
    browser,
  }) => {
    const arabic = testWords('ar')
    const phone = await Phone.take(browser, arabic, { width: 320 })
    await phone.open(linkTo(family, 'ar'))
    await expect(phone.hands.heading).toHaveText(arabic.text('kiosk:path.title'))
    await expect(phone.page.locator('html')).toHaveAttribute('dir', 'rtl')
    await phone.hands.button(arabic.text('ui:shell.display')).tap()
    await phone.page
      .getByRole('radio', { name: arabic.text('ui:displaySettings.size4'), exact: true })
      .tap({ force: true })
    await phone.hands.look()
    await phone.page.keyboard.press('Escape')
    await phone.hands.look()
    const path = computePath(catalogue, family, { today })
    const titles = titlesOf(arabic, family.events, path.steps, firstSteps(path))
    expect(await phone.titles(titles)).toEqual(titles)
    await phone.page.locator('main [data-page-card]').first().tap()
    await phone.hands.look()
    await phone.putAway()
  })

  test('the language changes, and what was ticked stays', async ({ browser }) => {
    const phone = await Phone.take(browser, words)
    await phone.open(
      linkTo({ ...family, done: [firstSteps(computePath(catalogue, family, { today }))[0]?.id ?? ''] }),
    )
    const done = phone.page.locator('main [data-page-card][data-status=done]')
    await expect(done).toHaveCount(1)
    await phone.hands.button(words.text('ui:shell.language')).tap()
    await phone.page.getByRole('button', { name: 'English' }).tap()
    await expect(phone.hands.heading).toHaveText(testWords('en').text('kiosk:path.title'))
    await expect(done).toHaveCount(1)
    await phone.putAway()
  })

  test.describe('a code that cannot be read', () => {
    const code = encodeCase(catalogue, family, { lang: 'fr' })
    for (const [kind, text, locale] of [
      ['damaged', damaged(code), 'fr-FR'],
      ['foreign', 'contenu', 'en-GB'],
      ['future', inFutureFormat(code), 'ar-MA'],
    ] as const)
      test(`is told as ${kind} in ${locale}, with what to do`, async ({ browser }) => {
        const own = testWords(locale === 'fr-FR' ? 'fr' : locale === 'en-GB' ? 'en' : 'ar')
        const phone = await Phone.take(browser, own, { locale })
        await phone.open(`${phoneOrigin}/#${text}`)
        await expect(phone.hands.heading).toHaveText(own.text(`phone:problem.${kind}.title`))
        await expect(phone.page.getByText(own.text(`phone:problem.${kind}.mend`))).toBeVisible()
        expect(await phone.kept()).toMatchObject({ address: '/', local: 0, session: 0 })
        await phone.hands.look()
        await phone.putAway()
      })
  })

  test('the dates are given to the calendar as a file that another program reads', async ({ browser }) => {
    const phone = await Phone.take(browser, words)
    await phone.open(linkTo())
    await phone.hands.button(words.text('phone:page.calendar')).tap()
    await phone.hands.look()
    const coming = phone.page.waitForEvent('download')
    await phone.hands.button(words.text('phone:calendar.make')).tap()
    const download = await coming
    expect(download.suggestedFilename()).toBe('parcours.ics')
    const file = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')))
    const dated = computePath(catalogue, family, { today }).steps.filter(
      ({ deadline, kind }) => deadline !== null && kind !== 'not_required' && deadline.date >= today,
    )
    expect(file.getAllSubcomponents('vevent')).toHaveLength(dated.length)
    await phone.putAway()
  })

  test('a phone with a share sheet gives it the dates, and the link only after a warning', async ({
    browser,
  }) => {
    const phone = await Phone.take(browser, words)
    await phone.page.addInitScript(() => {
      const given: unknown[] = []
      const share = async ({ files = [], url }: ShareData) => {
        given.push(url ?? files.map(({ name, type }) => `${name} ${type}`).join())
      }
      Object.assign(window, { given })
      Object.defineProperty(navigator, 'share', { value: share })
      Object.defineProperty(navigator, 'canShare', { value: () => true })
    })
    const given = () => phone.page.evaluate(() => (window as unknown as { given: string[] }).given)
    await phone.open(linkTo())
    await phone.hands.button(words.text('phone:page.calendar')).tap()
    await phone.hands.button(words.text('phone:calendar.make')).tap()
    await expect.poll(given).toEqual(['parcours.ics text/calendar'])
    await phone.hands.button(words.text('phone:page.share')).tap()
    await expect(phone.page.getByText(words.text('phone:share.all'))).toBeVisible()
    await phone.hands.look()
    expect(await given()).toHaveLength(1)
    await phone.hands.button(words.text('phone:share.yes')).tap()
    await expect.poll(given).toEqual(['parcours.ics text/calendar', linkTo()])
    expect(phone.page.url()).toBe(`${phoneOrigin}/`)
    await phone.putAway()
  })

  test('a phone that remembers opens its path without a network', async ({ browser }) => {
    const phone = await Phone.take(browser, words, { serviceWorkers: 'allow' })
    await phone.open(linkTo())
    await phone.hands.button(words.text('phone:page.remember')).tap()
    await phone.hands.button(words.text('phone:remember.yes')).tap()
    await untilKept(phone.page, 'settings')
    await phone.page.context().setOffline(true)
    await phone.page.reload()
    await expect(phone.hands.heading).toHaveText(words.text('kiosk:path.title'))
    await phone.page.locator('main [data-page-card]').first().tap()
    await expect(phone.hands.heading).not.toHaveText(words.text('kiosk:path.title'))
    await phone.putAway()
  })
})
