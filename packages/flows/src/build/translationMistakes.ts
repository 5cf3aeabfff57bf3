/**
 * Mistakes of translations, in French: see `mistakes.ts`.
 */
export const TRANSLATION_MISTAKES = {
  'translation-orphan': {
    message: 'Cette traduction n’a pas de texte français.',
    mend: 'Écrivez fr.yaml, ou retirez la traduction.',
  },
  'translation-missing': {
    message: 'La traduction n’a pas « {value} ».',
    mend: 'Traduisez-le depuis le français.',
  },
  'translation-plural': {
    message: 'La forme « {value} » manque : la langue {lang} compte autrement que le français.',
    mend: 'Écrivez-la. Sans le nombre, si la langue le dit par le mot lui-même.',
  },
  'translation-superfluous': {
    message: 'La traduction a « {value} », que le français n’a pas.',
    mend: 'Retirez-le.',
  },
  'translation-placeholder': {
    message: 'Les variables de « {value} » diffèrent : {found} au lieu de {expected}.',
    mend: 'Gardez les mêmes variables que le français, telles quelles.',
  },
  'translation-sentences': {
    message: 'La traduction de « {value} » a {found} phrase(s), le français {expected}.',
    mend: 'Gardez une phrase pour chaque phrase française. Entre crochets, une virgule coupe : mettez des guillemets.',
  },
  'translation-stale': {
    level: 'warning',
    message: 'Le français a changé depuis cette traduction ({value}).',
    mend: 'Relisez la traduction, puis lancez : npx parcours translated {lang} {path}',
  },
  'translation-digits': {
    message:
      'Les chiffres de « {value} » ont une espace simple : dans un texte de droite à gauche, ils changent de place.',
    mend: 'Mettez une espace insécable entre les groupes de chiffres : "39\\u00A049".',
  },
} as const
