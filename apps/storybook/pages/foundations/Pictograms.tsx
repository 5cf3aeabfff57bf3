import { Pictogram, type PictogramName, pictogramNames } from '@parcours/ui'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import concepts from '../../../../packages/ui/pictograms/concepts.json'
import styles from './foundations.module.css'
import arabic from './meanings.ar.json'
import { pictureUses } from './pictureUses.ts'

/** Uses told at once; the others are counted. */
const shownUses = 4

/** Letters without accents or capitals, so that « ecole » finds « l’école ». */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every picture with its one meaning, where it is used, and whether people were asked. Searched as one types. */
export function Pictograms() {
  const [wanted, setWanted] = useState('')
  const sought = useDeferredValue(plain(wanted.trim()))
  const id = useId()
  const uses = useMemo(pictureUses, [])
  const textOf = (name: PictogramName): string =>
    plain([name, concepts[name].meaning_fr, arabic[name], ...(uses.get(name) ?? [])].join(' '))
  const found = pictogramNames.filter((name) => textOf(name).includes(sought))
  const unused = pictogramNames.filter((name) => uses.get(name)?.length === 0)
  return (
    <>
      <label htmlFor={id}>Chercher un mot, un sens, une question</label>
      <input
        id={id}
        type="search"
        className={styles.search}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p role="status">
        {found.length} pictogrammes sur {pictogramNames.length}. {unused.length} ne sont montrés nulle part
        {unused.length > 0 && ` : ${unused.join(', ')}`}.
      </p>
      <ul className={`sb-unstyled ${styles.pictures}`}>
        {found.map((name) => (
          <Card key={name} name={name} uses={uses.get(name) ?? []} />
        ))}
      </ul>
    </>
  )
}

function Card({ name, uses }: { readonly name: PictogramName; readonly uses: readonly string[] }) {
  return (
    <li className={styles.picture}>
      <Pictogram name={name} />
      <div>
        <p>
          <strong>{concepts[name].meaning_fr}</strong>
        </p>
        <p lang="ar" dir="rtl">
          {arabic[name]}
        </p>
        <p>
          <code>{name}</code>, OpenMoji {concepts[name].code}
        </p>
        <p className={styles.bad}>Personne concernée : pas encore demandé.</p>
        <ul className={styles.uses}>
          {uses.slice(0, shownUses).map((use) => (
            <li key={use}>{use}</li>
          ))}
          {uses.length > shownUses && <li>et ailleurs : {uses.length - shownUses}</li>}
          {uses.length === 0 && <li>montré nulle part</li>}
        </ul>
      </div>
    </li>
  )
}
