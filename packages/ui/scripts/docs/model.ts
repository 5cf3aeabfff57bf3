/** What the page of a component in Storybook is made from: the contract that people write, and the data that is built. */

/** What shows that a criterion is met. Each is looked up when the pages are checked: what does not exist is refused. */
export type Proof =
  | {
      /** Sentence of a test, as it stands in the test file. */
      readonly test: string
      /** The test file, from `packages/ui/src`. @default a test file of the component's own folder */
      readonly file?: string
    }
  | {
      /** Name of a function of `packages/ui/testing` that judges every story in each mode. */
      readonly check: string
    }
  | {
      /** Id of a rule of axe, which judges every story in each mode. */
      readonly axe: string
    }

/** A criterion that the component meets by itself, and how. */
export interface Claim {
  /** Number of a success criterion of WCAG 2.2 ("2.5.2"), or of a clause of EN 301 549 beyond it ("EN 5.8"). */
  readonly id: string
  /** How it is met: one or two plain sentences. */
  readonly how: string
  /** At least one. */
  readonly provenBy: readonly [Proof, ...Proof[]]
}

/** A part of the component that a designer may point at. */
export interface Part {
  /** Two or three words. */
  readonly name: string
  /** CSS selector in the story: its first visible match carries the number. Roles and tags, no class: those are hashed. */
  readonly selector: string
  /** What the part is for, and what holds for it. */
  readonly words: string
}

/** The contract of the component of one folder: `src/<folder>/contract.ts`. */
export interface Contract {
  readonly criteria: readonly [Claim, ...Claim[]]
  /** The numbered picture; null where no story can show it. */
  readonly anatomy: {
    /** Export of the stories file. */
    readonly story: string
    /** The story shows what it does, but it draws nothing itself: it needs no token. @default false */
    readonly isUndrawn?: boolean
    /** Where the parts are not all there in French. @default that of the toolbar */
    readonly language?: 'fr' | 'ar' | 'en'
    readonly parts: readonly [Part, ...Part[]]
  } | null
}

/** A criterion of WCAG 2.2, or a clause of EN 301 549. */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly level: 'A' | 'AA' | 'AAA' | 'EN'
  /** Clause of EN 301 549 V3.2.1; of the coming version where it says "V4"; null where there is none. */
  readonly en: string | null
  /** Criteria of RGAA 4.1.2; empty where it has none. */
  readonly rgaa: readonly string[]
}

/** A criterion as a page shows it. */
export interface DocsClaim extends Criterion {
  readonly how: string
  readonly proofs: readonly { kind: 'test' | 'check' | 'axe'; words: string; where: string }[]
}

/** A prop, read from the types. */
export interface DocsProp {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly fallback: string | null
  readonly words: string
}

/** Something that the folder exports. */
export interface DocsExport {
  readonly name: string
  readonly kind: 'component' | 'hook' | 'function' | 'value'
  readonly words: string
  /** Its signature, where it is no component. */
  readonly type: string
  /** Empty where it is no component. */
  readonly props: readonly DocsProp[]
}

/** Values of a token: one, or one a theme, or one a text size. */
export type TokenValues =
  | { readonly by: 'nothing'; readonly value: string }
  | { readonly by: 'theme' | 'size'; readonly values: Readonly<Record<string, string>> }

/** What one page shows. */
export interface DocsComponent {
  readonly folder: string
  /** Last word of the title in Storybook. */
  readonly name: string
  /** Title in Storybook: "Base/Button". */
  readonly title: string
  readonly exports: readonly DocsExport[]
  readonly criteria: readonly DocsClaim[]
  readonly anatomy: Contract['anatomy']
  /** Tokens of its own style sheets. */
  readonly tokens: readonly string[]
  /** Folders that it draws with, with the tokens of their style sheets. */
  readonly through: readonly { readonly folder: string; readonly tokens: readonly string[] }[]
}

/** `generated/docs.json`. */
export interface DocsData {
  readonly components: Readonly<Record<string, DocsComponent>>
  /** What is exported from folders that draw nothing: words, measures. */
  readonly functions: readonly (DocsExport & { readonly folder: string })[]
  /** What is checked on every story of every component. */
  readonly everyStory: readonly DocsClaim[]
  readonly tokens: Readonly<Record<string, TokenValues>>
}
