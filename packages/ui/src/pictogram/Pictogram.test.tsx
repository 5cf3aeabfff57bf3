import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import concepts from '../../pictograms/concepts.json'
import { renderUi } from '../../testing/renderUi.tsx'
import { Pictogram, pictogramNames } from './index.ts'

describe('Pictogram', () => {
  test('is decorative beside words', async () => {
    await renderUi(<Pictogram name="home" />)
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('says its alt where it stands alone', async () => {
    await renderUi(<Pictogram name="home" alt="Une maison" />)
    expect(screen.getByRole('img', { name: 'Une maison' })).toBeVisible()
  })

  test('is a file of its own, not part of the script', async () => {
    await renderUi(<Pictogram name="home" alt="Une maison" />)
    expect(screen.getByRole('img').getAttribute('src')).toMatch(/home\.svg/)
  })

  test('every concept has a picture that loads', async () => {
    const { container } = await renderUi(pictogramNames.map((name) => <Pictogram key={name} name={name} />))
    const pictures = [...container.querySelectorAll('img')]
    await Promise.all(pictures.map((picture) => picture.decode()))
    expect(pictures).toHaveLength(Object.keys(concepts).length)
  })

  test('the picture of a concept is the file of its name', () => {
    for (const [name, { file }] of Object.entries(concepts)) expect(file).toBe(`${name}.svg`)
  })

  test('no picture stands for two concepts', () => {
    const codes = Object.values(concepts).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
