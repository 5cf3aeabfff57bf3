import { describe, expect, it } from 'vitest'
import { accent, pseudoText, pseudoTree, stretch } from '../src/pseudo.ts'

describe('the pseudo-language', () => {
  it('puts each sentence between brackets, and keeps its stop inside', () => {
    expect(pseudoText('Bonjour à vous tous. Ça va bien ?')).toMatch(/^\[[^\]]+\.\] \[[^\]]+ \?\]$/)
  })

  it.each(['Langue', 'Page suivante', 'Vous pouvez aussi aller à l’accueil de la Caf.', 'Effacer et partir'])(
    'makes « %s » longer by 40 %%, brackets included',
    (text) => {
      const { length } = pseudoText(text)
      expect(length).toBeGreaterThanOrEqual(text.length * (1 + stretch) - 1)
      expect(length).toBeLessThanOrEqual(text.length * (1 + stretch) + 2)
    },
  )

  it('lengthens a lone word in itself: a layout cannot break it', () => {
    expect(pseudoText('Recommencer')).toMatch(/^\[[^\s]+\]$/)
  })

  it('keeps placeholders as they are', () => {
    expect(pseudoText('Il reste {{ count }} pages à {{name}}.')).toMatch(/\{\{ count \}\}.*\{\{name\}\}/)
  })

  it('leaves no French letter that has an accent to carry, and says a word alike everywhere', () => {
    expect(accent('bail')).toBe('båïļ')
    expect(pseudoText('Vous signez le bail.')).toContain(accent('bail'))
  })

  it('goes through trees and lists', () => {
    expect(pseudoTree({ a: ['Oui'], b: { c: 'Non' } })).toEqual({
      a: [pseudoText('Oui')],
      b: { c: pseudoText('Non') },
    })
  })
})
