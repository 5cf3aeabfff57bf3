import { brandCss, checkBrand } from '@parcours/ui/brand'
import belleRive from '../../../packages/ui/brands/belle-rive.json' with { type: 'json' }

/** The look of our own tokens. */
export const neutralBrand = 'neutral'

const { brand: example } = checkBrand(belleRive)
if (example === null)
  throw new Error('packages/ui/brands/belle-rive.json has a mistake: run parcours-ui brand on it.')

/** The brands of the toolbar: none, and the example. */
export const brands = [
  { value: neutralBrand, title: 'Neutre' },
  { value: example.id, title: example.name },
]

const sheet = document.createElement('style')
sheet.textContent = brandCss(example, { isScoped: true })

/** Shows the page in a brand. */
export function showBrand(id: unknown): void {
  if (!sheet.isConnected) document.head.append(sheet)
  if (id === example?.id) document.documentElement.dataset.brand = example.id
  else delete document.documentElement.dataset.brand
}
