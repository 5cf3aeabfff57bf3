import type { DocsExport, DocsProp } from '@parcours/ui/docs'
import { Heading, Subheading } from '@storybook/addon-docs/blocks'
import styles from './blocks.module.css'
import { Words } from './Words.tsx'

function PropRow({ name, type, isRequired, fallback, words }: DocsProp) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {isRequired && <div className={styles.numbers}>required</div>}
      </th>
      <td>
        <Words text={words} />
        {fallback !== null && (
          <div>
            By default: <code>{fallback}</code>
          </div>
        )}
      </td>
      <td>
        <code className={styles.type}>{type}</code>
      </td>
    </tr>
  )
}

function ComponentProps({ name, words, props }: DocsExport) {
  return (
    <>
      <Subheading>{name}</Subheading>
      <p>
        <Words text={words} />
      </p>
      {props.length === 0 ? (
        <p>It has no props.</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={`Props of ${name}`}>
            <thead>
              <tr>
                <th scope="col">Prop</th>
                <th scope="col">What it does</th>
                <th scope="col">Type</th>
              </tr>
            </thead>
            <tbody>
              {[...props]
                .sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
                .map((prop) => (
                  <PropRow key={prop.name} {...prop} />
                ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** Everything that the folder of a component exports, read from its types. */
export function PropsTables({ exports }: { exports: readonly DocsExport[] }) {
  const others = exports.filter(({ kind }) => kind !== 'component')
  return (
    <>
      <Heading>Props</Heading>
      {exports
        .filter(({ kind }) => kind === 'component')
        .map((one) => (
          <ComponentProps key={one.name} {...one} />
        ))}
      {others.length > 0 && (
        <>
          <Subheading>Beside it</Subheading>
          <ul>
            {others.map(({ name, words, type }) => (
              <li key={name}>
                <code>{name}</code>: <Words text={words} /> <code className={styles.type}>{type}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
