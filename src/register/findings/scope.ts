import { allOf, proviso } from '../../model/alternatives.ts'
import { finding } from '../../model/finding.ts'
import type { Position, Stance } from '../../model/statement.ts'
import { before } from './days.ts'
import { type Around, type Finder, list, opposed, reports } from './around.ts'

/** What one document says of a cell, beside what another that retells it says of the same cell. */
export interface Retelling {
  readonly source: readonly Position[]
  /** Whether an office published what is retold. */
  readonly official: boolean
  readonly retold: readonly Position[]
}

/** How far each stance goes: the firmest promise most. Attitudes to what others give are no promises. */
const FIRMNESS: Readonly<Partial<Record<Stance, number>>> = { committed: 4, willing: 3, considering: 2, reluctant: 1, declined: 0 }
/** From here on something is offered, if only perhaps. */
const CONSIDERED = 2

/**
 * A retelling that is firmer than anything that what it retells says of the cell, that loses a condition, or that has in the country what was
 * only to be beside it. One that is more careful than its source takes nothing away from it. Of two press reports it must be known which was
 * there first.
 */
export const scope: Finder<Retelling> = ({ source, retold, official }, around) => {
  if (!official && !earlier(source, retold, around)) return []
  const lost = [firmer(source, retold), unconditional(source, retold, around), nearer(source, retold)].filter((what) => what !== null)
  const [first] = retold
  if (!first || lost.length === 0) return []
  const { party, measure } = first
  return [
    finding(
      {
        kind: 'scope',
        severity: official ? 'high' : 'medium',
        about: `${party}:${measure}`,
        message: `On ${around.name(measure)} by ${around.name(party)}, ${reports(retold)} ${retold.length > 1 ? 'go' : 'goes'} further than ${official ? 'the official text' : 'the report'} that ${retold.length > 1 ? 'they retell' : 'it retells'}: ${list(lost)}.`,
        quotes: opposed(source, retold),
        why: 'The one retells the other, so nothing happened in between that it could know and its source could not.',
      },
      around.origin(first.document),
      ...lost,
    ),
  ]
}

/** Whether the one was there first: of two reports of one day either may have retold the other. */
function earlier([one]: readonly Position[], [other]: readonly Position[], { written }: Around): boolean {
  return one !== undefined && other !== undefined && before(written(one.document), written(other.document))
}

function firmer(source: readonly Position[], retold: readonly Position[]): string | null {
  const [was, is] = [source, retold].map((told) => Math.max(...told.map(({ stance }) => FIRMNESS[stance] ?? NaN)))
  if (was === undefined || is === undefined || !(is > was)) return null
  const stance = (told: readonly Position[], rank: number) => told.find((p) => FIRMNESS[p.stance] === rank)?.stance ?? ''
  return `${stance(source, was)} became ${stance(retold, is)}`
}

/** The conditions that every telling of the source has, and no telling of the retelling has all of. */
function unconditional(source: readonly Position[], retold: readonly Position[], { name }: Around): string | null {
  if (source.length === 0 || retold.some(({ stance }) => (FIRMNESS[stance] ?? 0) < CONSIDERED)) return null
  const needed = source.map((p) => allOf(p.conditions, p.alternatives).map((group) => group.toSorted().join('/')))
  const always = (needed[0] ?? []).filter((group) => needed.every((groups) => groups.includes(group)))
  const kept = new Set(
    retold.flatMap((p) =>
      proviso(p.conditions, p.alternatives)
        .split('+')
        .flatMap((group) => [group, ...group.split('/')]),
    ),
  )
  const gone = always.filter((group) => !group.split('/').some((id) => kept.has(id)) && !kept.has(group))
  if (gone.length === 0) return null
  return `the condition ${list(gone.map((group) => list(group.split('/').map(name), 'or')))} is gone`
}

function nearer(source: readonly Position[], retold: readonly Position[]): string | null {
  const offers = (told: readonly Position[]) => told.filter(({ stance }) => (FIRMNESS[stance] ?? 0) >= CONSIDERED)
  const beside = offers(source).length > 0 && offers(source).every(({ place }) => place === 'nearby')
  return beside && offers(retold).some(({ place }) => place === null)
    ? 'what was to be in a neighbouring country is in the country itself'
    : null
}
