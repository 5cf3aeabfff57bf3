import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Shows a page in the element of `index.html`, in the same way for every contender. */
export function mount(page: ReactNode): void {
  const container = document.getElementById('app')
  if (container === null) throw new Error('index.html has no element with id "app".')
  createRoot(container).render(page)
}
