import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { usualWeek } from '../opening-hours/openingFixture.ts'
import type { PaperSize } from '../paper/index.ts'
import { PrintPath, type PrintPathProps, type PrintStepItem } from './index.ts'

const place = { name: 'France Services', address: ['4 place de Mackau'], phone: '0233671234' }
const notice: PrintStepItem = {
  id: 'notice',
  picture: 'letter',
  title: 'Prévenir votre propriétaire',
  official: 'Congé du locataire',
  deadline: { kind: 'latest', date: '2027-03-01' },
  sentences: ['Écrivez une lettre.', 'Envoyez la lettre.'],
  papers: [{ label: 'Votre contrat', french: 'Bail' }],
  place,
}
const doctor: PrintStepItem = {
  id: 'doctor',
  picture: 'doctor',
  title: 'Parler à votre médecin',
  official: 'Médecin traitant',
  sentences: ['Prenez rendez-vous.'],
  papers: [{ label: 'Vos ordonnances', french: 'Ordonnances' }],
  place: { name: 'Centre de santé', address: [] },
  privacy: { topic: 'health', neutralTitle: 'Une démarche personnelle' },
}
const paper: PrintPathProps = {
  medium: 'preview',
  title: 'Votre parcours',
  madeOn: '2026-11-25',
  next: notice,
  phases: [{ title: 'Ensuite', steps: [doctor] }],
}

test('prints the next step first, with its date, papers and place', async () => {
  await renderUi(<PrintPath {...paper} />)
  const [title, first] = screen.getAllByRole('heading')
  expect(title).toHaveTextContent('Votre parcours')
  expect(first).toHaveTextContent('À faire en premier')
  const step = within(screen.getAllByRole('article')[0] as HTMLElement)
  expect(step.getByText('Au plus tard le lundi 1er mars 2027')).toBeVisible()
  expect(step.getByText('Votre contrat')).toBeVisible()
  expect(step.getByText('02 33 67 12 34')).toHaveAttribute('dir', 'ltr')
})

test('says below its title what it must not be taken for, and nothing where there is nothing to say', async () => {
  const marks = ['Exercice', 'Cette personne n’existe pas.']
  const { unmount } = await renderUi(<PrintPath {...paper} marks={marks} />)
  expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveTextContent(marks.join(''))
  unmount()
  await renderUi(<PrintPath {...paper} />)
  expect(screen.queryByText(marks[0] as string)).toBeNull()
})

test('prints one sentence a line, in 14 points or more', async () => {
  await renderUi(<PrintPath {...paper} />)
  const [one, two] = notice.sentences.map((sentence) => screen.getByText(sentence))
  expect(one?.getBoundingClientRect().bottom).toBeLessThanOrEqual(two?.getBoundingClientRect().top ?? 0)
  const points = [...document.querySelectorAll('article *')].map(
    (element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
  )
  expect(Math.min(...points)).toBeGreaterThanOrEqual(14)
})

test('gives nothing away of a private step that was not allowed', async () => {
  await renderUi(<PrintPath {...paper} />)
  const sheet = document.body.textContent
  expect(sheet).toContain('Une démarche personnelle')
  for (const word of ['médecin', 'Médecin', 'rendez-vous', 'ordonnances', 'Centre de santé'])
    expect(sheet).not.toContain(word)
  expect(document.querySelector('img[src*=doctor]')).toBeNull()
})

test('masks a private next step too', async () => {
  await renderUi(<PrintPath {...paper} next={doctor} phases={[]} />)
  expect(document.body.textContent).not.toContain('médecin')
})

test('prints a private step in clear once its topic is allowed', async () => {
  await renderUi(<PrintPath {...paper} allowedTopics={['health']} />)
  expect(screen.getByText('Parler à votre médecin')).toBeVisible()
  expect(screen.queryByText('Une démarche personnelle')).toBeNull()
})

test('keeps the paper out of the screen when it is for print only', async () => {
  await renderUi(<PrintPath {...paper} medium="print" />)
  expect(screen.getByText('Votre parcours', { ignore: false })).not.toBeVisible()
  expect(document.querySelector('[data-print-root]')?.parentElement).toBe(document.body)
})

test('prints black on white in the dark theme', async () => {
  await renderUi(<PrintPath {...paper} />, { display: { theme: 'dark' } })
  const sheet = screen.getByText('Votre parcours').parentElement as HTMLElement
  expect(getComputedStyle(sheet).backgroundColor).toBe('rgb(255, 255, 255)')
})

test('keeps the official term beside the Arabic', async () => {
  await renderUi(<PrintPath {...paper} />, { language: 'ar' })
  expect(screen.getByText('Congé du locataire')).toHaveAttribute('lang', 'fr')
  expect(screen.getByText('Bail')).toHaveAttribute('lang', 'fr')
})

test('gives a step that is printed as a line its title, term and date, and nothing else', async () => {
  const line: PrintStepItem = { ...notice, id: 'line', detail: 'line' }
  await renderUi(<PrintPath {...paper} phases={[{ title: 'Ensuite', steps: [line] }]} />, { language: 'ar' })
  const step = within(screen.getAllByRole('article')[1] as HTMLElement)
  expect(step.getByText('Congé du locataire')).toHaveAttribute('lang', 'fr')
  expect(step.queryByText('Écrivez une lettre.')).toBeNull()
})

test('masks a private step that is printed as a line', async () => {
  const line: PrintStepItem = { ...doctor, detail: 'line' }
  await renderUi(<PrintPath {...paper} phases={[{ title: 'Ensuite', steps: [line] }]} />)
  expect(document.body.textContent).toContain('Une démarche personnelle')
  expect(document.body.textContent).not.toContain('médecin')
})

test('measures a receipt, and gives its page that length', async () => {
  const sizes: PaperSize[] = []
  const onMeasure = (size: PaperSize) => sizes.push(size)
  await renderUi(<PrintPath {...paper} medium="print" format="receipt80" onMeasure={onMeasure} />)
  const length = sizes.at(-1)?.lengthMm ?? 0
  expect(length).toBeGreaterThan(150)
  const rules = document.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText),
  )
  expect(rules.join()).toContain(`80mm ${length}mm`)
})

test('prints a place by its kind, with its week, and says of an invented one that it is invented', async () => {
  const hall = {
    name: 'Mairie de Ville-Exemple',
    kind: 'La mairie',
    address: [],
    isDemo: true,
    week: usualWeek,
  }
  await renderUi(<PrintPath {...paper} next={{ ...notice, place: hall }} phases={[]} />)
  expect(screen.getByRole('heading', { name: 'La mairie' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Où aller' })).toBeNull()
  expect(screen.getByText('Lieu inventé, pour essayer')).toBeVisible()
  expect(screen.getByText('Du lundi au jeudi')).toBeVisible()
})
