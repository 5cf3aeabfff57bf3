import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { renderUi } from '../../testing/renderUi.tsx'
import { type Display, defaultDisplay } from '../locale-provider/index.ts'
import { DisplaySettings } from './index.ts'

function Stage({ onChange }: { onChange: (display: Display) => void }) {
  const [display, setDisplay] = useState(defaultDisplay)
  const change = (next: Display) => {
    setDisplay(next)
    onChange(next)
  }
  return <DisplaySettings display={display} onChange={change} />
}

describe('DisplaySettings', () => {
  test('offers 4 sizes and 5 colour themes as two groups', async () => {
    await renderUi(<Stage onChange={() => {}} />)
    expect(within(screen.getByRole('group', { name: 'Taille du texte' })).getAllByRole('radio')).toHaveLength(
      4,
    )
    expect(within(screen.getByRole('group', { name: 'Couleurs' })).getAllByRole('radio')).toHaveLength(5)
  })

  test('acts at once by touch, and keeps the other settings', async () => {
    const onChange = vi.fn()
    await renderUi(<Stage onChange={onChange} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Blanc sur noir' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultDisplay, theme: 'contrast' })
    await userEvent.click(screen.getByRole('radio', { name: 'Très grand' }))
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultDisplay, theme: 'contrast', size: 4 })
  })

  test('acts at once by the arrow keys', async () => {
    const onChange = vi.fn()
    await renderUi(<Stage onChange={onChange} />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: 'Moyen' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultDisplay, size: 3 })
    expect(screen.getByRole('radio', { name: 'Grand' })).toBeChecked()
  })
})
