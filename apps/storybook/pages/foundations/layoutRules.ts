/** A layout rule, L1 to L14, in easy French, and who judges it. */
export interface LayoutRule {
  readonly id: string
  readonly rule: string
  /** How the machine judges, or that people do. */
  readonly judged: string
}

/** The layout rules as the tests hold them: docs/testing.md says how each is measured. */
export const layoutRules: readonly LayoutRule[] = [
  {
    id: 'L1',
    rule: 'Une seule police par écriture. Lettres droites, sans empattement, jamais fines.',
    judged: 'style calculé',
  },
  {
    id: 'L2',
    rule: 'Sur la borne, un H mesure 7,3 mm. Sur papier et téléphone, le texte fait 14 points.',
    judged: 'mesuré en mm sur l’écran',
  },
  {
    id: 'L3',
    rule: 'Ni italique, ni mots en capitales, ni ombre. Seuls les liens sont soulignés.',
    judged: 'style calculé et texte',
  },
  {
    id: 'L4',
    rule: 'Les lignes commencent toutes au même bord. Jamais justifié, jamais en colonnes.',
    judged: 'place des lignes',
  },
  { id: 'L5', rule: 'L’interligne des phrases vaut 1,5.', judged: 'style calculé' },
  {
    id: 'L6',
    rule: 'Une phrase par ligne. Une phrase tient sur 2 lignes.',
    judged: 'lignes comptées à l’écran',
  },
  { id: 'L7', rule: 'Un mot n’est jamais coupé.', judged: 'style calculé et texte' },
  {
    id: 'L8',
    rule: '60 signes par ligne et 6 phrases par écran au plus. La borne ne défile pas : elle tourne les pages.',
    judged: 'compté à l’écran',
  },
  {
    id: 'L9',
    rule: 'Fond uni. Contraste de 7 à 1 ou plus. Une couleur n’est jamais seule à dire quelque chose.',
    judged: 'contraste calculé ; la couleur seule : personnes',
  },
  {
    id: 'L10',
    rule: 'Une image à côté du texte, au début de la ligne. Une image, un sens.',
    judged: 'place et fichier ; le bon choix : personnes',
  },
  { id: 'L11', rule: 'Ni tableau ni graphique.', judged: 'éléments interdits' },
  { id: 'L12', rule: 'Chaque écran dit où l’on en est : « Étape 2 sur 5 ».', judged: 'texte cherché' },
  {
    id: 'L13',
    rule: '7 choix au plus. Les outils restent à la même place.',
    judged: 'compté, et comparé d’un écran à l’autre',
  },
  { id: 'L14', rule: 'Le papier suit les règles L1 à L7.', judged: 'page mise en forme pour l’imprimante' },
]
