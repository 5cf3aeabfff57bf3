import { createContext, type Provider, use } from 'react'

/**
 * A context that must be provided: reading it outside says which provider is missing and how to mend it.
 * @param provider name of the component that provides it.
 */
export function createStrictContext<Value>(provider: string): [Provider<Value | null>, () => Value] {
  const Context = createContext<Value | null>(null)
  const read = (): Value => {
    const value = use(Context)
    if (value === null)
      throw new Error(
        `<${provider}> of @parcours/ui is missing above this component: wrap the application in it, once.`,
      )
    return value
  }
  return [Context.Provider, read]
}
