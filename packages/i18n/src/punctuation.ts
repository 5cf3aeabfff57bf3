/** Before it French has a space. What goes on with letters or digits is no mark of a sentence: « ?page=2 ». */
const beforeMark = / (?=[?!:;»%€]+(?![\p{L}\p{N}]))/gu
const afterQuote = /« /g

/**
 * A French text with its marks bound to their words (U+00A0 before `? ! : ; » % €` and after `«`), so that no mark stands
 * alone at the end or the start of a line. Texts are written with plain spaces and are bound on the way to the reader:
 * what writers read, and the hashes of translations, know no such space.
 * Only spaces that are there are changed: « 12:30 » and addresses stay as they are. What is bound stays bound.
 */
export const bindPunctuation = (text: string): string =>
  text.replace(beforeMark, '\u00a0').replace(afterQuote, '«\u00a0')

/** A tree of French texts, each with its marks bound. What is no text stays as it is; the given tree is not changed. */
export function bindTree<Tree>(tree: Tree): Tree {
  // Each branch gives back what it was given, of the same type: TypeScript cannot follow that.
  if (typeof tree === 'string') return bindPunctuation(tree) as Tree
  if (Array.isArray(tree)) return tree.map((each: unknown) => bindTree(each)) as Tree
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, bindTree(each)])) as Tree
}
