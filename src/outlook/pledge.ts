import { allOf } from '../model/alternatives.ts'
import type { Basis, BasisCell } from '../model/outlook.ts'
import { presentRun, type Run } from '../model/register.ts'
import type { Scenario, Size, Worth } from '../model/scenario.ts'
import { type Giving, givesItself, type Stance } from '../model/stance.ts'
import type { Quantity } from '../model/statement.ts'
import { propositionOf, type Subject } from './proposition.ts'

/** What a party says of its own giving, as an outlook counts it. */
export interface Pledge {
  readonly cell: BasisCell
  readonly stance: Giving
  /** The run of the cell's history that it comes from. */
  readonly run: Run | null
  /** Propositions of which all lists must hold, of each list any one; an empty one can never hold: the promise is taken to fail. */
  readonly clauses: readonly (readonly string[])[]
  /** Whether it is a contribution: what a body promises is its own, and neither receiver nor adversary gives anything. */
  readonly contributes: boolean
  /** How likely it is kept once its conditions hold. */
  readonly worth: number
  /** In the unit of the dossier's target for its measure, where there is one; null: nobody gave a number. */
  readonly size: Pick<Quantity, 'low' | 'high'> | null
  readonly assumedSize: boolean
  /** Runs that tell of the present run's day a promise where it is a refusal, or the other way round. */
  readonly against: readonly Run[]
}

/** The pledges of a register: its cells about their parties' own giving, in its order. */
export function pledges(
  { cells }: Pick<Basis, 'cells'>,
  scenario: Pick<Scenario, 'worth' | 'sizes' | 'failed'>,
  subject: Subject,
): readonly Pledge[] {
  return cells.flatMap((cell): Pledge[] => {
    const { stance, conditions, alternatives } = cell
    if (!givesItself(stance)) return []
    const run = presentRun(cell, cell.history) ?? null
    const assumed = scenario.sizes.findLast((size: Size) => size.cell === cell.id)
    const names = allOf(conditions, alternatives).map((clause) => clause.map((condition) => propositionOf(condition, cell, subject)))
    return [
      {
        cell,
        stance,
        run,
        clauses: scenario.failed.some((one) => one.cell === cell.id) ? [...names, []] : names,
        contributes: contributes(cell, subject),
        worth: worthOf(cell.id, cell.party, stance, scenario.worth) ?? subject.outlook.worth[stance],
        size: assumed ?? toldSize(cell, subject),
        assumedSize: assumed !== undefined,
        against: run ? against(run, cell.history) : [],
      },
    ]
  })
}

/** Bodies of states give only what nobody else can, such as a membership; and that only they. */
function contributes({ party, measure }: BasisCell, { roles, groups }: Subject): boolean {
  if (party === roles.receiver || party === roles.adversary) return false
  return groups.some(({ id }) => id === party) === (measure === roles.collective)
}

/** What is said of the cell goes before what is said of the party, and that before what is said of everybody. */
function worthOf(cell: string, party: string, stance: Giving, said: readonly Worth[]): number | null {
  const rank = (one: Worth): number => {
    if (one.of === 'cell') return one.cell === cell ? 3 : 0
    if (one.stance !== stance) return 0
    return one.party === party ? 2 : one.party === null ? 1 : 0
  }
  const best = said.reduce((most, one) => Math.max(most, rank(one)), 0)
  return best === 0 ? null : (said.findLast((one) => rank(one) === best)?.worth ?? null)
}

/** The last number that is told of what the party would give. */
function toldSize({ positions, measure }: BasisCell, { targets }: Subject): Pledge['size'] {
  const target = targets.find((target) => target.measure === measure)
  const told = positions.findLast(
    ({ stance, quantity }) => givesItself(stance) && stance !== 'declined' && quantity !== null && quantity.unit === target?.unit,
  )?.quantity
  return told && (told.low !== null || told.high !== null) ? told : null
}

const PROMISED: ReadonlySet<Stance> = new Set<Stance>(['committed', 'willing'])

/** The runs before `run` that are told of its first day, where one is a promise and the other a refusal. */
function against(run: Run, history: readonly Run[]): readonly Run[] {
  const excluded = (stance: Stance) =>
    PROMISED.has(run.stance) ? stance === 'declined' : run.stance === 'declined' && PROMISED.has(stance)
  const earlier = history.slice(0, history.indexOf(run))
  const apart = earlier.findLastIndex(({ until }) => until === null || until !== run.since)
  return earlier.slice(apart + 1).filter(({ stance }) => excluded(stance))
}
