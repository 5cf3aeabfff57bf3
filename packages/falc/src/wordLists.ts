import abbreviations from '../data/abbreviations.json' with { type: 'json' }
import abstractNotions from '../data/abstract-notions.json' with { type: 'json' }
import acronyms from '../data/acronyms.json' with { type: 'json' }
import anglicisms from '../data/anglicisms.json' with { type: 'json' }
import concepts from '../data/concepts.json' with { type: 'json' }
import crossReferences from '../data/cross-references.json' with { type: 'json' }
import everyday from '../data/everyday.json' with { type: 'json' }
import familiar from '../data/familiar.json' with { type: 'json' }
import homonyms from '../data/homonyms.json' with { type: 'json' }
import idioms from '../data/idioms.json' with { type: 'json' }
import lexicon from '../data/lexicon.json' with { type: 'json' }
import numberWords from '../data/number-words.json' with { type: 'json' }
import people from '../data/people.json' with { type: 'json' }
import type { FalcData } from './data.ts'

/**
 * Every word list. The imports are static, since bundlers leave the type of a dynamic one to the browser, which then
 * refuses the script that they made of the JSON. The module itself is loaded on demand (data.ts).
 */
export const wordLists: FalcData = {
  lexicon,
  anglicisms,
  abbreviations,
  acronyms,
  abstractNotions,
  concepts,
  crossReferences,
  familiar,
  everyday,
  homonyms,
  idioms,
  numberWords,
  people,
}
