import { createChecker } from './check/checker.ts'
import type { CheckOptions } from './check/options.ts'
import type { Report } from './check/report.ts'
import type { Tree } from './check/tree.ts'
import type { FalcData } from './data.ts'
import type { TextFormat } from './text/types.ts'

let loading: Promise<FalcData> | undefined

async function data(): Promise<FalcData> {
  loading ??= import('./data.ts').then((module) => module.loadData())
  return loading
}

/** Loads the word lists on first use, then checks one text. Many texts: `createChecker`. */
export async function checkText(
  text: string,
  options: CheckOptions & { readonly format?: TextFormat } = {},
): Promise<Report> {
  return createChecker(await data(), options).checkText(text, options.format)
}

/** Loads the word lists on first use, then checks every string of a tree. */
export async function checkTree(tree: Tree, options: CheckOptions = {}): Promise<Report> {
  return createChecker(await data(), options).checkTree(tree)
}

export { type Checker, createChecker } from './check/checker.ts'
export type { CheckOptions, ConceptEntry, GlossaryEntry } from './check/options.ts'
export type { Finding, Report, Suppressed } from './check/report.ts'
export { readWish, type Suppression } from './check/suppress.ts'
export { coversPath, type Tree } from './check/tree.ts'
export type { FalcData } from './data.ts'
export { type Example, findRule, type Rule, rules, type Severity } from './rules/index.ts'
export type { Scores } from './scores/scores.ts'
export { readDocument } from './text/document.ts'
export type { Block, Sentence, TextDocument, TextFormat, Token } from './text/types.ts'
