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
    switch (rule.kind) {
      case 'all':
      case 'any':
        return { [rule.kind]: rule.of.map(condition) }
      case 'in':
      case 'notIn':
        return { fact: rule.fact, operator: rule.kind === 'in' ? 'in' : 'knownNotIn', value: rule.values }
      default: {
        const name = rule.kind === 'above' ? 'greaterThan' : 'lessThan'
        return { fact: rule.fact, operator: rule.included ? `${name}Inclusive` : name, value: rule.bound }
      }
    }
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
    if (rule.kind === 'all') return rule.of.length > 0 ? { and: rule.of.map(logic) } : true
    if (rule.kind === 'any') return rule.of.length > 0 ? { or: rule.of.map(logic) } : false
    const fact = { var: rule.fact }
    const known = { '!==': [fact, null] }
    if (rule.kind === 'in') return { in: [fact, rule.values] }
    if (rule.kind === 'notIn') return { and: [known, { '!': [{ in: [fact, rule.values] }] }] }
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
        if (rule.kind === 'all')
          return rule.of.length > 0 ? { 'toutes ces conditions': rule.of.map(formula) } : 'oui'
        if (rule.kind === 'any')
          return rule.of.length > 0 ? { 'une de ces conditions': rule.of.map(formula) } : 'non'
        const fact = nameOf.get(rule.fact)
        if (rule.kind === 'in')
          return { 'une de ces conditions': rule.values.map((value) => `${fact} = ${codes.of(value)}`) }
        if (rule.kind === 'notIn') {
          const others = rule.values.map((value) => `${fact} != ${codes.of(value)}`)
          return { 'toutes ces conditions': [`${fact} != 0`, ...others] }
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
