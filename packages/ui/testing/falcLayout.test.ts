import { afterEach, describe, expect, test } from 'vitest'
import {
  describeFault,
  type FalcLayoutOptions,
  findFalcLayoutFaults,
  findPictureFaults,
} from './falcLayout.ts'

/** A picture as HTML. Its size is given: it is in sight before it is loaded. */
function img(attributes = 'alt=""', colour = 'red'): string {
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg'><rect fill='${colour}' width='9' height='9'/></svg>`
  return `<img width="20" height="20" src="data:image/svg+xml,${drawing}" ${attributes}>`
}

function show(html: string): HTMLElement {
  const page = document.createElement('div')
  page.innerHTML = html
  document.body.append(page)
  return page
}

afterEach(() => document.body.replaceChildren())

/** The faults of a page, each as its rule and measure. */
async function faultsOf(html: string, options?: FalcLayoutOptions): Promise<string[]> {
  const faults = await findFalcLayoutFaults(show(html), options)
  return faults.map(({ rule, measured }) => `${rule} ${measured}`)
}

test('finds nothing on a plain page', async () => {
  expect(await faultsOf('<p>Allez à la mairie.</p>')).toEqual([])
})

test('tells a fault in one line', async () => {
  const [fault] = await findFalcLayoutFaults(show('<em>Non</em>'))
  expect(fault && describeFault(fault)).toMatch(/^FALC L1: font-style: italic\. <em class=""> « Non » Use/)
})

const bad: [string, string, FalcLayoutOptions?][] = [
  ['L1 font-family: serif', '<p style="font-family: serif">Bonjour</p>'],
  ['L1 font-weight: 300', '<p style="font-weight: 300">Bonjour</p>'],
  ['L1 font-stretch: 75%', '<p style="font-stretch: condensed">Bonjour</p>'],
  ['L1 « Arial » beside', 'Bonjour <p style="font-family: Arial, sans-serif">Bonjour</p>'],
  ['L2 capital of 7.0 mm, under 7.3', '<p style="font-size: 42px">Bonjour</p>'],
  ['L2 capital of 7.0 mm, under 7.3', '<input value="Bonjour" style="font-size: 42px">'],
  ['L2 em of 4.46 mm, under 4.94', '<p style="font-size: 18px">Bonjour</p>', { medium: 'phone' }],
  ['L3 font-style: italic', '<p>Bonjour <i>vous</i></p>'],
  ['L3 underlined, and no link', '<u>Bonjour</u>'],
  ['L3 text-transform: uppercase', '<p style="text-transform: uppercase">Bonjour</p>'],
  ['L3 text-shadow', '<p style="text-shadow: 1px 1px red">Bonjour</p>'],
  ['L3 in capitals: ATTENTION DANGER', '<p>ATTENTION DANGER</p>'],
  ['L4 text-align: center', '<p style="text-align: center">Bonjour</p>'],
  ['L4 text-align: justify', '<button style="text-align: justify">Bonjour</button>'],
  ['L4 text-indent: 40px', '<p style="text-indent: 40px">Bonjour</p>'],
  ['L4 columns: 2 auto', '<div style="columns: 2"><p>Bonjour</p></div>'],
  ['L5 line-height of 1.40, under 1.5', '<p style="line-height: 1.4">Il pleut.</p>'],
  [
    'L5 line-height of 1.10, under 1.25',
    '<h2 style="line-height: 1.1; width: 5em">Votre premier parcours</h2>',
  ],
  ['L5 1.50 em below the sentence before it', '<p>Il pleut.</p><p>Il neige.</p>'],
  ['L6 2 sentences in one paragraph', '<p>Il pleut. Il neige.</p>'],
  ['L6 a sentence on 3 lines, over 2', '<p style="width: 9em">Il pleut sur la grande place du marché.</p>'],
  ['L7 hyphens: auto', '<p style="hyphens: auto">Bonjour</p>'],
  ['L7 a soft hyphen', '<p>Bon&shy;jour</p>'],
  ['L8 a line of 69 characters, over 60', `<p style="white-space: nowrap">${'oui '.repeat(17)}.</p>`],
  [
    'L8 7 sentences on one screen',
    `<main style="display: grid; gap: 9px">${'<p>Il pleut.</p>'.repeat(7)}</main>`,
  ],
  [
    'L8 scrolls: 900 px of content in 100 px',
    '<main style="overflow: hidden auto; height: 100px"><p style="height: 900px">Bonjour</p></main>',
  ],
  ['L9 Element has insufficient color contrast', '<p style="color: gray; background: white">Bonjour</p>'],
  ['L9 background-image', '<p style="background: linear-gradient(white, white)">Bonjour</p>'],
  [
    'L9 words upon <img>',
    `<div style="display: grid">${img('style="grid-area: 1 / 1; width: 400px; height: 80px"')}<p style="grid-area: 1 / 1">Bonjour</p></div>`,
  ],
  ['L10 no alt', img('')],
  ['L10 no words beside it, and no alt', img()],
  ['L10 said twice: « Bonjour »', `<p>${img('alt="Bonjour"')}Bonjour</p>`],
  ['L10 after its words in the DOM', `<p>Bonjour${img()}</p>`],
  [
    'L10 not at the start of its words',
    `<p style="display: flex; flex-direction: row-reverse">${img()}Bonjour</p>`,
  ],
  ['L10 not on the line of its words', `${img()}<p style="margin-left: 30px">Bonjour</p>`],
  ['L11 <table> as a table or a chart', '<table><tr><td>Bonjour</table>'],
  ['L11 <canvas> as a table or a chart', '<canvas></canvas>'],
  ['L11 <table> as a table or a chart', '<table data-reader="agent"><tr><td>Bonjour</table>'],
  ['L12 nothing says where the visitor is', '<main>Bonjour</main>', { needsProgress: true }],
  ['L13 8 choices together, over 7', '<button>Oui</button>'.repeat(8)],
  [
    'L14 L2 on paper: em of 4.23 mm, under 4.94',
    '<p style="font-size: 12pt">Bonjour</p>',
    { medium: 'paper' },
  ],
  ['L14 L3 on paper: font-style', '<p style="font-style: italic">Bonjour</p>', { medium: 'paper' }],
]

test.each(bad)('sees %s', async (wanted, html, options) => {
  const faults = await faultsOf(html, options)
  expect(
    faults.some((fault) => fault.startsWith(wanted)),
    faults.join('\n'),
  ).toBe(true)
})

const good: [string, string, FalcLayoutOptions?][] = [
  ['an underlined link', '<a href="#there" style="text-decoration: underline">La mairie</a>'],
  ['bold words', '<p>Allez à la <strong>mairie</strong>.</p>'],
  ['acronyms', '<p>La CAF et la CPAM</p>'],
  ['another family in another script', '<p>Bonjour</p><p lang="ar">مرحبا</p>'],
  ['a picture before its words', `<p style="display: flex">${img()}Bonjour</p>`],
  ['a picture alone that says what it shows', img('alt="Une maison"')],
  ['a number pad', [...'0123456789'].map((digit) => `<button>${digit}</button>`).join('')],
  [
    'letters of a keyboard, in any script',
    [...'ABCDابتثج'].map((letter) => `<button>${letter}</button>`).join(''),
  ],
  ['8 choices in two questions', `<fieldset>${'<button>Oui</button>'.repeat(4)}</fieldset>`.repeat(2)],
  ['14 points on paper', '<p style="font-size: 14pt">Bonjour</p>', { medium: 'paper' }],
  [
    'a table that an agent reads on paper',
    '<div data-medium="paper"><table data-reader="agent"><tr><td>Bonjour</table></div>',
  ],
  ['a screen that says its stage', '<main>Étape 2 sur 5</main>', { needsProgress: true }],
  ['a sentence on two lines', '<p style="width: 12em">Il pleut sur la place du marché.</p>'],
  ['the centred word of a button', '<button style="text-align: center">Oui</button>'],
]

describe('allows', () => {
  test.each(good)('%s', async (_name, html, options) => {
    expect(await faultsOf(html, options)).toEqual([])
  })
})

test('L10 over pages: one drawing has one meaning, one meaning one drawing', async () => {
  const seen = new Map<string, string>()
  const remember = (key: string, value: string) => {
    const first = seen.get(key) ?? value
    seen.set(key, first)
    return first
  }
  const meet = async (concept: string, colour: string) => {
    const faults = await findPictureFaults(show(img(`data-concept="${concept}"`, colour)), remember)
    document.body.replaceChildren()
    return faults.map(({ measured }) => measured)
  }
  expect(await meet('home', 'red')).toEqual([])
  expect(await meet('home', 'red')).toEqual([])
  expect(await meet('work', 'red')).toEqual(['the picture of « work » means « home » elsewhere'])
  expect(await meet('home', 'green')).toEqual(['« home » has another picture elsewhere'])
})
