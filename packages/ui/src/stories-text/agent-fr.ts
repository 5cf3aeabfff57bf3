/** What an agent reads in the stories: standard French, whatever the visitor reads. */
export const agentFr = {
  label: 'Espace agent',
  name: 'Renard bleu',
  visitorName: { ar: 'ثعلب أزرق' },
  cases: 'Dossiers (2)',
  lock: 'Verrouiller',
  views: { why: 'Pourquoi', file: 'Dossier' },
  why: {
    title: 'Pourquoi cette démarche est sur le parcours',
    lines: ['✓ Logement actuel : « Je suis locataire »'],
    trap: 'À vérifier',
    trapLines: ['Le préavis est d’un mois en zone tendue.', 'Le bail peut prévoir un délai plus long.'],
    level: 'Qui fait quoi',
    levelLines: ['Ici : préparer et transmettre. La décision vient d’ailleurs.'],
  },
  sources: 'Sources',
  source: 'Loi du 6 juillet 1989, article 15, lu le',
  file: { title: 'Ce qui manque', lines: ['Date de fin du bail', 'Adresse du nouveau logement'] },
} as const
