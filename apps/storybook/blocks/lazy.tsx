import { lazy, Suspense } from 'react'

// Fetched by pages only: under test the preview mounts thousands of stories and no page.
const Loaded = lazy(() => import('./ComponentDocs.tsx'))

/** `<ComponentDocs of="button" />` in the page of a component: see `ComponentDocs.tsx`. */
export function ComponentDocs({ of }: { of: string }) {
  return (
    <Suspense fallback={<p>…</p>}>
      <Loaded of={of} />
    </Suspense>
  )
}
