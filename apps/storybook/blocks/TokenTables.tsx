import type { DocsComponent, DocsData, TokenValues } from '@parcours/ui/docs'
import { Heading, Subheading } from '@storybook/addon-docs/blocks'
import styles from './blocks.module.css'

type Values = DocsData['tokens']
type Named = readonly (readonly [name: string, values: TokenValues])[]

const isColour = (values: TokenValues) =>
  values.by === 'theme' && Object.values(values.values).every((value) => value.startsWith('#'))

function Colours({ tokens, label }: { tokens: Named; label: string }) {
  const themes = tokens.flatMap(([, values]) => (values.by === 'theme' ? Object.keys(values.values) : []))
  const shown = [...new Set(themes)]
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            {shown.map((theme) => (
              <th scope="col" key={theme}>
                {theme}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokens.map(([name, values]) => (
            <tr key={name}>
              <th scope="row">
                <code>--pc-{name}</code>
              </th>
              {values.by === 'theme' &&
                shown.map((theme) => (
                  <td key={theme}>
                    <span className={styles.swatch} style={{ background: values.values[theme] }} />{' '}
                    <small>{values.values[theme]}</small>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function valueText(values: TokenValues): string {
  if (values.by === 'nothing') return values.value
  return Object.entries(values.values)
    .map(([mode, value]) => `${values.by} ${mode}: ${value}`)
    .join(' · ')
}

function Measures({ tokens, label }: { tokens: Named; label: string }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(([name, values]) => (
            <tr key={name}>
              <th scope="row">
                <code>--pc-{name}</code>
              </th>
              <td>
                <code className={styles.type}>{valueText(values)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Tokens({ names, values, of }: { names: readonly string[]; values: Values; of: string }) {
  const named = names.flatMap((name) => {
    const found = values[name]
    return found === undefined ? [] : [[name, found] as const]
  })
  const colours = named.filter(([, one]) => isColour(one))
  const measures = named.filter(([, one]) => !isColour(one))
  return (
    <>
      {colours.length > 0 && <Colours tokens={colours} label={`Colours of ${of}`} />}
      {measures.length > 0 && <Measures tokens={measures} label={`Measures of ${of}`} />}
    </>
  )
}

/** The tokens that the style sheets of a component use, with their values, and those of what it draws with. */
export function TokenTables({ component, tokens }: { component: DocsComponent; tokens: Values }) {
  const through = component.through.filter((one) => one.tokens.length > 0)
  return (
    <>
      <Heading>Tokens used</Heading>
      {component.tokens.length === 0 && <p>It has no style sheet of its own.</p>}
      <Tokens names={component.tokens} values={tokens} of={component.name} />
      {through.length > 0 && (
        <>
          <Subheading>Through what it draws with</Subheading>
          {through.map((one) => (
            <details key={one.folder} className={styles.more}>
              <summary>
                {one.folder} ({one.tokens.length})
              </summary>
              <Tokens names={one.tokens} values={tokens} of={one.folder} />
            </details>
          ))}
        </>
      )}
    </>
  )
}
