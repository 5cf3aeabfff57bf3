/** What the printer takes: sheets, or a roll of 80 millimetres. */
export type PaperFormat = 'a4' | 'receipt80'

/** `sheets`: upright, numbered. `folded`: on its side, two halves to be folded. A roll is one column either way. */
export type PaperLayout = 'sheets' | 'folded'

/** How much paper something takes. */
export interface PaperSize {
  /** Sheets of A4, printed on one side; 1 on a roll. */
  readonly sheets: number
  /** Length of the paper in millimetres: of the roll that is cut, or of all sheets together. */
  readonly lengthMm: number
}
