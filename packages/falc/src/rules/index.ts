import { t01 } from './t01-short-sentences.ts'
import { t02 } from './t02-one-idea.ts'
import { t03 } from './t03-plain-punctuation.ts'
import { t04 } from './t04-active-voice.ts'
import { t05 } from './t05-present.ts'
import { t06 } from './t06-real-facts.ts'
import { t07 } from './t07-no-negation.ts'
import { t08 } from './t08-acronyms.ts'
import { t09 } from './t09-abbreviations.ts'
import { t10 } from './t10-roman-numerals.ts'
import { t11 } from './t11-signs.ts'
import { t12 } from './t12-simple-numbers.ts'
import { t13 } from './t13-digits.ts'
import { t14 } from './t14-full-dates.ts'
import { t15 } from './t15-grouped-numbers.ts'
import { t16 } from './t16-known-words.ts'
import { t17 } from './t17-explained-words.ts'
import { t18 } from './t18-one-word.ts'
import { t19 } from './t19-one-sense.ts'
import { t20 } from './t20-french-words.ts'
import { t21 } from './t21-plain-images.ts'
import { t22 } from './t22-say-vous.ts'
import { t23 } from './t23-clear-pronouns.ts'
import { t24 } from './t24-short-words.ts'
import { t25 } from './t25-lists.ts'
import { t26 } from './t26-short-lists.ts'
import { t27 } from './t27-short-paragraphs.ts'
import { t28 } from './t28-titles.ts'
import { t29 } from './t29-verb-first.ts'
import { t30 } from './t30-no-references.ts'
import { t31 } from './t31-questions.ts'
import { t32 } from './t32-examples.ts'
import { t33 } from './t33-people-judge.ts'
import type { Rule } from './types.ts'

/** Every rule of easy French, in order. T33 has no detector: only people can judge it. */
export const rules: readonly Rule[] = [
  t01,
  t02,
  t03,
  t04,
  t05,
  t06,
  t07,
  t08,
  t09,
  t10,
  t11,
  t12,
  t13,
  t14,
  t15,
  t16,
  t17,
  t18,
  t19,
  t20,
  t21,
  t22,
  t23,
  t24,
  t25,
  t26,
  t27,
  t28,
  t29,
  t30,
  t31,
  t32,
  t33,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of that number, such as `T5`, or undefined. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id.toUpperCase())
}

export type { Example, RawFinding, Rule, RuleContext, Severity } from './types.ts'
