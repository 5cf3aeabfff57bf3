import { expect, test } from 'vitest'
import { splitSentences } from './splitSentences.ts'

test.each([
  ['fr', 'Signez la lettre. Gardez une copie.', ['Signez la lettre.', 'Gardez une copie.']],
  ['fr', 'Heure d’allaitement (article L. 1225-30)', ['Heure d’allaitement (article L. 1225-30)']],
  ['fr', 'Où habitez-vous ?', ['Où habitez-vous ?']],
  ['fr', 'Où habitez-vous\u00a0? Ici\u00a0: à Lille.', ['Où habitez-vous\u00a0?', 'Ici\u00a0: à Lille.']],
  ['ar', 'هذا عادي. كل حياة مختلفة.', ['هذا عادي.', 'كل حياة مختلفة.']],
] as const)('%s: %s', (language, text, sentences) => {
  expect(splitSentences(text, language)).toEqual(sentences)
})
