import { useEffect, useState } from 'react'
import { addons } from 'storybook/preview-api'

/** The globals that a screen inside a page follows. How it is used (`input`) belongs to a story alone. */
const followed = ['language', 'direction', 'theme', 'size', 'calm', 'reach', 'brand'] as const

type Globals = Readonly<Record<string, unknown>>

const updated = 'globalsUpdated'
const set = 'setGlobals'

function asAddress(globals: Globals): string {
  return followed
    .filter((name) => globals[name] !== undefined)
    .map((name) => `${name}:${String(globals[name])}`)
    .join(';')
}

/** What the toolbar says now, as Storybook writes it in an address: `language:ar;theme:dark`. */
export function useToolbarAddress(): string {
  const [address, setAddress] = useState(
    () => new URLSearchParams(window.location.search).get('globals') ?? '',
  )
  useEffect(() => {
    const channel = addons.getChannel()
    const onGlobals = ({ globals }: { readonly globals: Globals }) => setAddress(asAddress(globals))
    const last: unknown = (channel.last(updated) ?? channel.last(set))?.[0]
    if (typeof last === 'object' && last !== null && 'globals' in last)
      onGlobals({ globals: last.globals as Globals })
    channel.on(updated, onGlobals)
    return () => channel.off(updated, onGlobals)
  }, [])
  return address
}
