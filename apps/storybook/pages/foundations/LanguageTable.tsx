import { languages } from '@parcours/i18n'
import { tokens } from '../../../../packages/ui/generated/tokens.ts'
import styles from './foundations.module.css'

const fontOf = (script: string): string =>
  (script === 'Arab' ? tokens['font-arabic'] : tokens['font-latin']).split(',')[0]?.replace(/'/g, '') ?? ''

/** The numbers that show a plural form best. */
const numbers = [0, 1, 2, 3, 5, 11, 20, 100] as const

/** Every language of the product as its declaration and the browser tell it. */
export function LanguageTable() {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Langue</th>
            <th scope="col">Code</th>
            <th scope="col">Sens</th>
            <th scope="col">Écriture</th>
            <th scope="col">Police</th>
            <th scope="col">Dates et nombres</th>
            <th scope="col">Voix</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ code, name, dir, script, intl, voice }) => (
            <tr key={code}>
              <th scope="row" lang={code} dir={dir}>
                {name}
              </th>
              <td>{code}</td>
              <td>{dir === 'rtl' ? 'de droite à gauche' : 'de gauche à droite'}</td>
              <td>{script}</td>
              <td>{fontOf(script)}</td>
              <td>{intl}</td>
              <td>{voice}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Plurals />
    </>
  )
}

/** Which form each language takes for a number, as the browser chooses it. */
function Plurals() {
  return (
    <>
      <h2>Les pluriels</h2>
      <p>Chaque langue compte à sa façon. Voici la forme que le navigateur choisit pour chaque nombre.</p>
      <div className={styles.wide}>
        <table>
          <thead>
            <tr>
              <th scope="col">Langue</th>
              <th scope="col">Formes</th>
              {numbers.map((number) => (
                <th key={number} scope="col">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map(({ code, name, intl }) => {
              const plural = new Intl.PluralRules(intl)
              return (
                <tr key={code}>
                  <th scope="row" lang={code}>
                    {name}
                  </th>
                  <td>{plural.resolvedOptions().pluralCategories.length}</td>
                  {numbers.map((number) => (
                    <td key={number}>{plural.select(number)}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}
