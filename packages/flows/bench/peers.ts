/**
 * The same selection with other rule engines, as their manuals say: json-rules-engine, json-logic-engine, publicodes.
 * They are no dependency of the project: `bench.ts` installs them, at the versions of `bench/package-lock.json`, in a
 * folder that git ignores.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Scalar } from '../src/engine/types.ts'
import type { Flat, FlatCatalogue, FlatPerson } from './flat.ts'

export type Select = (person: FlatPerson) => readonly string[] | Promise<readonly string[]>

/** An engine to compare with. `make` loads the rules, and gives the selection. */
export interface Peer {
  readonly name: string
  make(catalogue: FlatCatalogue): Select
}

interface RulesEngine {
  addOperator(name: string, test: (value: Scalar | undefined, values: readonly Scalar[]) => boolean): void
  addRule(rule: object): void
  run(facts: FlatPerson): Promise<{ readonly events: readonly { readonly type: string }[] }>
}
interface RulesModule {
  readonly Engine: new (rules: readonly object[], options: object) => RulesEngine
}
interface LogicModule {
  readonly LogicEngine: new () => { build(rule: unknown): (data: FlatPerson) => unknown }
}
interface PublicodesEngine {
  setSituation(situation: Readonly<Record<string, number>>): unknown
  getParsedRules(): Readonly<Record<string, unknown>>
  evaluateNode(node: unknown): { readonly nodeValue: unknown }
}
type PublicodesClass = new (rules: Readonly<Record<string, unknown>>, options?: object) => PublicodesEngine
interface PublicodesModule {
  /** Read from CommonJS, the class is one level deeper. */
  readonly default: PublicodesClass | { readonly default: PublicodesClass }
}

/** Loads the peers that are installed in `folder`. */
export async function loadPeers(folder: string): Promise<readonly Peer[]> {
  const require = createRequire(`${folder}/package.json`)
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href)
  return [
    jsonRulesEngine((await load('json-rules-engine')) as RulesModule),
    jsonLogicEngine((await load('json-logic-engine')) as LogicModule),
    publicodes((await load('publicodes')) as PublicodesModule),
  ]
}

function jsonRulesEngine({ Engine }: RulesModule): Peer {
  const condition = (rule: Flat): object => {
    if ('of' in rule) return { [rule.kind]: rule.of.map(condition) }
    if ('values' in rule)
      return { fact: rule.fact, operator: rule.kind === 'in' ? 'in' : 'knownNotIn', value: rule.values }
    const name = rule.kind === 'above' ? 'greaterThan' : 'lessThan'
    return { fact: rule.fact, operator: rule.included ? `${name}Inclusive` : name, value: rule.bound }
  }
  return {
    name: 'json-rules-engine',
    make({ rules }) {
      const engine = new Engine([], { allowUndefinedFacts: true })
      engine.addOperator('knownNotIn', (value, values) => value !== undefined && !values.includes(value))
      for (const { id, rule } of rules) engine.addRule({ conditions: condition(rule), event: { type: id } })
      return async (person) => (await engine.run(person)).events.map(({ type }) => type)
    },
  }
}

function jsonLogicEngine({ LogicEngine }: LogicModule): Peer {
  const logic = (rule: Flat): unknown => {
    if ('of' in rule) {
      if (rule.of.length === 0) return rule.kind === 'all'
      return { [rule.kind === 'all' ? 'and' : 'or']: rule.of.map(logic) }
    }
    const fact = { var: rule.fact }
    const known = { '!==': [fact, null] }
    if ('values' in rule) {
      const isIn = { in: [fact, rule.values] }
      return rule.kind === 'in' ? isIn : { and: [known, { '!': [isIn] }] }
    }
    const operator = `${rule.kind === 'above' ? '>' : '<'}${rule.included ? '=' : ''}`
    return { and: [known, { [operator]: [fact, rule.bound] }] }
  }
  return {
    name: 'json-logic-engine',
    make({ rules }) {
      const engine = new LogicEngine()
      const built = rules.map(({ id, rule }) => ({ id, test: engine.build(logic(rule)) }))
      return (person) => built.flatMap(({ id, test }) => (test(person) ? [id] : []))
    },
  }
}

/** Publicodes reckons with numbers: each value of a fact gets one, and 0 is unknown. */
class Codes {
  private readonly codes = new Map<Scalar, number>()
  of(value: Scalar): number {
    if (typeof value === 'number') return value + 1
    const code = this.codes.get(value) ?? this.codes.size + 1
    this.codes.set(value, code)
    return code
  }
}

function publicodes({ default: main }: PublicodesModule): Peer {
  const Engine = 'default' in main ? main.default : main
  return {
    name: 'publicodes',
    make({ rules, names }) {
      const codes = new Codes()
      const nameOf = new Map(names.map((name, index) => [name, `f${index}`]))
      const formula = (rule: Flat): unknown => {
        if ('of' in rule) {
          if (rule.of.length === 0) return rule.kind === 'all' ? 'oui' : 'non'
          const name = rule.kind === 'all' ? 'toutes ces conditions' : 'une de ces conditions'
          return { [name]: rule.of.map(formula) }
        }
        const fact = nameOf.get(rule.fact)
        if ('values' in rule) {
          const sign = rule.kind === 'in' ? '=' : '!='
          const each = rule.values.map((value) => `${fact} ${sign} ${codes.of(value)}`)
          if (rule.kind === 'in') return { 'une de ces conditions': each }
          return { 'toutes ces conditions': [`${fact} != 0`, ...each] }
        }
        const operator = `${rule.kind === 'above' ? '>' : '<'}${rule.included ? '=' : ''}`
        return { 'toutes ces conditions': [`${fact} != 0`, `${fact} ${operator} ${rule.bound + 1}`] }
      }
      const facts = [...nameOf.values()].map((name) => [name, 0] as const)
      const steps = rules.map(({ rule }, index) => [`r${index}`, formula(rule)] as const)
      const logger = { log: () => {}, warn: () => {}, error: () => {} }
      const engine = new Engine(Object.fromEntries([...facts, ...steps]), { logger })
      const parsed = engine.getParsedRules()
      const nodes = rules.map(({ id }, index) => ({ id, node: parsed[`r${index}`] }))
      return (person) => {
        engine.setSituation(
          Object.fromEntries(
            Object.entries(person).flatMap(([name, value]) => {
              const fact = nameOf.get(name)
              return fact ? [[fact, codes.of(value)]] : []
            }),
          ),
        )
        return nodes.flatMap(({ id, node }) => (engine.evaluateNode(node).nodeValue === true ? [id] : []))
      }
    },
  }
}
