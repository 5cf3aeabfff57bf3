import { join, relative } from 'node:path'
import { criterion } from './criteria.ts'
import type { Claim, DocsClaim, Proof } from './model.ts'
import { functionsOf, testFiles, testSentences } from './readTests.ts'

type ShownProof = DocsClaim['proofs'][number]

/** Looks proofs up: in the tests of the components, in the checks of every story, in the rules of axe. */
export interface ProofFinder {
  /** Where a proof stands, or the reason why it is none. `dir`: the folder of the component. */
  readonly find: (proof: Proof, dir: string) => ShownProof | string
}

interface Sources {
  /** `packages/ui/src`. */
  readonly src: string
  /** `packages/ui/testing`. */
  readonly testing: string
  /** Ids of the rules of axe with what they ask for. */
  readonly axeRules: ReadonlyMap<string, string>
}

/** Made once for a run: it remembers what it read. */
export function proofFinder({ src, testing, axeRules }: Sources): ProofFinder {
  const checks = functionsOf(testing)
  const sentences = new Map<string, readonly string[]>()
  const sentencesOf = (path: string) => {
    const known = sentences.get(path) ?? testSentences(path)
    sentences.set(path, known)
    return known
  }
  const find = (proof: Proof, dir: string): ShownProof | string => {
    if ('axe' in proof) {
      const words = axeRules.get(proof.axe)
      return words === undefined
        ? `axe has no rule « ${proof.axe} »`
        : { kind: 'axe', words, where: proof.axe }
    }
    if ('check' in proof) {
      const file = checks.get(proof.check)
      return file === undefined
        ? `no function ${proof.check} in testing/`
        : { kind: 'check', words: proof.check, where: `testing/${file}` }
    }
    const files = proof.file === undefined ? testFiles(dir) : [join(src, proof.file)]
    const file = files.find((path) => sentencesOf(path).includes(proof.test))
    return file === undefined
      ? `no test « ${proof.test} » in ${proof.file ?? 'its folder'}`
      : { kind: 'test', words: proof.test, where: relative(src, file) }
  }
  return { find }
}

/** A claim with its criterion in full, and what is wrong with it. */
export function readClaim(
  claim: Claim,
  finder: ProofFinder,
  dir: string,
): { shown: DocsClaim | null; problems: string[] } {
  const known = criterion(claim.id)
  if (known === undefined)
    return { shown: null, problems: [`criterion ${claim.id} is not known: see scripts/docs/criteria.ts`] }
  const found = claim.provenBy.map((proof) => finder.find(proof, dir))
  const problems = found.filter((one) => typeof one === 'string').map((one) => `${claim.id}: ${one}`)
  const proofs = found.filter((one) => typeof one !== 'string')
  return { shown: { ...known, how: claim.how, proofs }, problems }
}
