import type { PathStep } from '@parcours/flows'
import { longDate, phrasesFor } from '@parcours/flows/explain'
import { Button, Heading, PageTurner, usePassTurn } from '@parcours/ui'
import { CalendarCheck, Check, Info, Monitor, Undo2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { dayOf, isForToday } from '../../visit/adapters/today.ts'
import { type Kiosk, useKiosk } from '../../visit/KioskContext.tsx'
import { fill, words } from '../words.ts'
import { frenchShared } from './frenchShared.ts'
import styles from './Panel.module.css'
import { offOf, type PathPartId, partsAlone, partsOf, pathPartIds } from './pathParts.ts'
import type { CaseProps } from './WhyTab.tsx'
import { deskReason, frenchTitle, frenchWording, scopeOfCase } from './wording.ts'

/** Props of `PathTab`. */
export interface PathTabProps extends CaseProps {
  /** Explains a step in the agent's half. */
  readonly onExplain: (stepId: string) => void
}

/** The whole path for the agent: what presses first, rights to offer, what can be finished here, and what is off it. */
export function PathTab({ one, act, onExplain }: PathTabProps) {
  const kiosk = useKiosk()
  const [isHereOnly, setHereOnly] = useState(false)
  const [only, setOnly] = useState<Shown | null>(null)
  const day = dayOf(kiosk)
  const all = partsOf(kiosk.path, (step) => !isHereOnly || isForToday(step, day))
  const excluded = offOf(kiosk.path, kiosk.content.catalogue, kiosk.session.case.facts)
  const countOf = (id: PathPartId) => partsAlone(all, id).reduce((sum, { steps }) => sum + steps.length, 0)
  const counts = [
    ...pathPartIds.map((id) => ({ id, count: countOf(id) })),
    { id: 'off' as const, count: isHereOnly ? 0 : excluded.length },
  ].filter(({ count }) => count > 0)
  // What was chosen may have emptied since: then everything is shown again.
  const chosen = counts.find(({ id }) => id === only)?.id ?? null
  const parts = chosen === 'off' ? [] : partsAlone(all, chosen)
  const off = isHereOnly || (chosen !== null && chosen !== 'off') ? [] : excluded
  return (
    <PageTurner>
      <Button
        key="here"
        label={words.path.here}
        icon={CalendarCheck}
        isPressed={isHereOnly}
        onPress={() => setHereOnly(!isHereOnly)}
      />
      <PartFilter key="parts" counts={counts} chosen={chosen} onChoose={setOnly} />
      {all.length === 0 && <p key="none">{isHereOnly ? words.path.noneHere : words.path.none}</p>}
      {parts.flatMap(({ id, steps }) =>
        steps.map((step, index) => (
          <div key={step.id}>
            {index === 0 && <Heading level={3} text={words.path[id]} />}
            <Row step={step} kiosk={kiosk} one={one} act={act} onExplain={onExplain} />
          </div>
        )),
      )}
      {offBlocks(kiosk, off, onExplain)}
    </PageTurner>
  )
}

/** A part of the list, or what is not on the path. */
type Shown = PathPartId | 'off'

interface PartFilterProps {
  readonly counts: readonly { readonly id: Shown; readonly count: number }[]
  readonly chosen: Shown | null
  readonly onChoose: (part: Shown | null) => void
}

/** How many steps each part has; a press shows that part alone, another one all of them. */
function PartFilter({ counts, chosen, onChoose }: PartFilterProps) {
  if (counts.length < 2) return null
  return (
    <div className={styles.actions} role="group" aria-label={words.path.parts}>
      {counts.map(({ id, count }) => (
        <Button
          key={id}
          label={fill(words.path.part, { name: words.path.short[id], count })}
          isPressed={id === chosen}
          onPress={() => onChoose(id === chosen ? null : id)}
        />
      ))}
    </div>
  )
}

interface RowProps extends PathTabProps {
  readonly step: PathStep
  readonly kiosk: Kiosk
}

function Row({ step, kiosk, one, act, onExplain }: RowProps) {
  const { id, level, organismIds, status } = step
  const passTurn = usePassTurn()
  const show = () => {
    kiosk.dispatch({ type: 'go', view: { name: 'step', stepId: id } })
    passTurn()
  }
  const organisms = organismIds.map((organism) => frenchShared(kiosk.content, 'organisms', organism, 'name'))
  const isDoneHere = status === 'done' && one.doneHere.includes(id)
  const date = dateLine(step)
  return (
    <div className={styles.row}>
      <ul>
        <li className={styles.rowTitle}>{frenchTitle(kiosk, id)}</li>
        {date !== null && <li>{date}</li>}
        <li>{fill(words.level[level], { organisms: organisms.join(', ') })}</li>
      </ul>
      <div className={styles.actions} role="group" aria-label={frenchTitle(kiosk, id)}>
        <Button label={words.path.explain} icon={Info} onPress={() => onExplain(id)} />
        <Button label={words.path.show} icon={Monitor} onPress={show} />
        <Button
          label={isDoneHere ? words.why.undoHere : words.why.doHere}
          icon={isDoneHere ? Undo2 : Check}
          isPressed={isDoneHere}
          onPress={() => act({ type: 'doHere', stepId: id, isDone: !isDoneHere })}
        />
      </div>
    </div>
  )
}

/** The date of a step, short. */
function dateLine({ deadline }: PathStep): string | null {
  if (deadline === null) return null
  const date = longDate(deadline.date, phrasesFor('fr'))
  if (deadline.overdue) return fill(words.path.was, { date })
  const pattern = { latest: words.path.by, earliest: words.path.from, on: words.path.on }[deadline.type]
  return fill(pattern, { date })
}

/** Steps that an answer keeps away, each with that answer. */
function offBlocks(
  kiosk: Kiosk,
  off: Kiosk['path']['excluded'],
  onExplain: (stepId: string) => void,
): ReactElement[] {
  const wording = frenchWording(kiosk)
  const scope = scopeOfCase(kiosk)
  return off.map(({ id, because }, index) => {
    const reasons = because.map((fact) => deskReason(fact, kiosk, wording, scope))
    return (
      <div key={`off-${id}`}>
        {index === 0 && <Heading level={3} text={words.path.off} />}
        <div className={styles.row}>
          <ul>
            <li>
              {fill(words.path.offLine, { title: frenchTitle(kiosk, id), because: reasons.join('\u00a0; ') })}
            </li>
          </ul>
          <div className={styles.actions} role="group" aria-label={frenchTitle(kiosk, id)}>
            <Button label={words.path.explain} icon={Info} onPress={() => onExplain(id)} />
          </div>
        </div>
      </div>
    )
  })
}
