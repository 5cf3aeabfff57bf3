import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../testing/index.ts'
import { Link } from './index.ts'

const address = 'https://www.caf.fr/aides/'

test('is not followed on a kiosk: the address is shown as people write it', async () => {
  await renderUi(<Link medium="kiosk" label="Le site de la Caf" address={address} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByRole('group', { name: 'Le site de la Caf' })).toHaveTextContent(
    'Notez cette adresse :www.caf.fr/aides',
  )
  expect(screen.queryByRole('img')).toBeNull()
})

test('has a code for a telephone where it is asked for', async () => {
  await renderUi(<Link medium="kiosk" label="Le site de la Caf" address={address} hasCode />)
  expect(screen.getByRole('img', { name: 'Un code pour votre téléphone.' })).toBeVisible()
  expect(screen.getByText('Ou prenez le code en photo.')).toBeVisible()
})

test('is a real link on a phone, and tells the other site nothing of where it came from', async () => {
  await renderUi(<Link medium="phone" label="Le site de la Caf" address={address} />)
  const link = screen.getByRole('link', { name: 'Le site de la Caf www.caf.fr/aides' })
  expect(link).toHaveAttribute('href', address)
  expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
})

test('keeps the address from left to right in Arabic, at the start of the line', async () => {
  await renderUi(<Link medium="kiosk" label="موقع" address={address} />, { language: 'ar' })
  const shown = screen.getByText('www.caf.fr/aides')
  expect(shown).toHaveAttribute('dir', 'ltr')
  const label = screen.getByText('موقع').getBoundingClientRect()
  expect(shown.getBoundingClientRect().right).toBeCloseTo(label.right, 0)
})

// Wrong use does not compile. These lines are never run: tsc judges them.
void [
  // @ts-expect-error a code on the telephone that would read it
  () => <Link medium="phone" label="" address="https://a.fr" hasCode />,
  // @ts-expect-error an address that is not whole, or not safe
  () => <Link medium="phone" label="" address="http://a.fr" />,
  // @ts-expect-error nobody knows whether it may be followed
  () => <Link label="" address="https://a.fr" />,
]
