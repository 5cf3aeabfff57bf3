import type { ComponentEvidence } from '@parcours/ui/evidence'
import { evidence } from '../../blocks/docsData.ts'
import { type IndexEntry, isComponent, isScreen, useStoryIndex } from '../kit/storyIndex.ts'

const sum = (of: keyof ComponentEvidence): number =>
  Object.values(evidence?.components ?? {}).reduce((total, component) => total + component[of], 0)

const titles = (entries: readonly IndexEntry[]): number => new Set(entries.map(({ title }) => title)).size

/** How many there are, counted in this very Storybook; how many checks ran, from the last whole run. */
export function Counts() {
  const entries = useStoryIndex()
  if (entries === null) return <p role="status">Le compte arrive.</p>
  const stories = entries.filter(({ type }) => type === 'story')
  const components = stories.filter(isComponent)
  const screens = stories.filter(isScreen)
  const rows = [
    ['Composants de la bibliothèque', titles(components)],
    ['Vues de ces composants', components.length],
    ['Vues des écrans : borne, téléphone, agent', screens.length],
    ['Pages de documentation', entries.filter(({ type }) => type === 'docs').length],
    ['Passages d’axe, au dernier essai complet', sum('axeRuns')],
    ['Vérifications, au dernier essai complet', sum('checks')],
  ] as const
  return (
    <table>
      <caption>
        Compté dans cette version. Dernier essai complet : {evidence?.date ?? 'aucun'}
        {evidence?.mode && (evidence.mode === 'long' ? ' (essai long)' : ' (essai court)')}.
      </caption>
      <tbody>
        {rows.map(([what, count]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{count.toLocaleString('fr')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
