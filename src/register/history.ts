import { type Alternatives, proviso } from '../model/alternatives.ts'
import type { DatedHow } from '../model/dating.ts'
import type { Run } from '../model/register.ts'
import { type Stance, STANCES } from '../model/stance.ts'
import type { Position } from '../model/statement.ts'
import { newsDays } from './news.ts'
import { byCodeUnits } from './order.ts'
import { saidOn } from './said.ts'
import type { Timeline } from './timeline.ts'

/** What positions say alike: one stance under one set of conditions, sorted. */
interface Telling {
  readonly stance: Stance
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
  readonly positions: readonly Position[]
}

/** The ways to know a date, the surest first. */
const SUREST: readonly DatedHow[] = ['given', 'dateline', 'stated', 'inferred', 'unknown']

/**
 * The runs of one cell's positions. A position is of the day on which it was said, where its report names that, else of the report's: so a
 * late report that retells an early promise does not overrule what was said since; and a copy that tells what its source told counts on the
 * source's day. All undated ones count as one day before all others, so that they never overrule a dated one.
 *
 * Where reports of one day differ, nobody knows their order within it. The stance that most origins tell comes last and so is
 * the day's result: a report and its copies are one witness. Ties go to the more cautious stance, then to the conditions that more
 * origins tell, then to more of them.
 * The others come before it as runs of their own: seen, not settled.
 */
export function history(positions: readonly Position[], time: Timeline): readonly Run[] {
  const newsOf = newsDays(positions, time)
  const days = [...Map.groupBy(positions, newsOf)].toSorted(([a], [b]) => byCodeUnits(a ?? '', b ?? ''))
  const runs: { readonly first: Telling; readonly tellings: Telling[] }[] = []
  for (const telling of days.flatMap(([, told]) => tellingsOfDay(told, time))) {
    const last = runs.at(-1)
    if (last && alike(last.first, telling)) last.tellings.push(telling)
    else runs.push({ first: telling, tellings: [telling] })
  }
  return runs.map(({ first, tellings }) => run({ ...first, positions: tellings.flatMap(({ positions }) => positions) }, time, newsOf))
}

/** How many reports the positions come from. */
export function reportsBehind(positions: readonly Position[]): number {
  return new Set(positions.map(({ document }) => document)).size
}

/** How many origins the positions come from: reports that do not come from one another. */
export function originsBehind(positions: readonly Position[], { witness }: Pick<Timeline, 'witness'>): number {
  return new Set(positions.map(({ document }) => witness(document))).size
}

/** The different tellings among one day's positions, the day's result last. */
function tellingsOfDay(positions: readonly Position[], time: Timeline): readonly Telling[] {
  return [...Map.groupBy(positions, ({ stance }) => stance)]
    .map(([stance, told]) => ({ stance, told, origins: originsBehind(told, time) }))
    .toSorted((a, b) => a.origins - b.origins || caution(a.stance) - caution(b.stance))
    .flatMap(({ stance, told }) => tellingsOfStance(stance, told, time))
}

function tellingsOfStance(stance: Stance, told: readonly Position[], time: Timeline): readonly Telling[] {
  return [...Map.groupBy(told, ({ conditions, alternatives }) => proviso(conditions, alternatives)).values()]
    .map((positions) => ({ positions, origins: originsBehind(positions, time), ...provisoOf(positions) }))
    .toSorted((a, b) => a.origins - b.origins || a.conditions.length - b.conditions.length || byCodeUnits(a.key, b.key))
    .map(({ positions, conditions, alternatives }) => ({ stance, conditions, alternatives, positions }))
}

/** The stances are listed from the firmest promise to the plainest refusal, then from support to opposition. */
function caution(stance: Stance): number {
  return STANCES.indexOf(stance)
}

/** What positions that say alike depend on, in the order of ids. */
function provisoOf(alike: readonly Position[]): Pick<Telling, 'conditions' | 'alternatives'> & { readonly key: string } {
  const { conditions = [], alternatives = [] } = alike[0] ?? {}
  const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted(byCodeUnits)
  return { conditions: sorted(conditions), alternatives: alternatives.map(sorted), key: proviso(conditions, alternatives) }
}

function alike(a: Telling, b: Telling): boolean {
  return a.stance === b.stance && proviso(a.conditions, a.alternatives) === proviso(b.conditions, b.alternatives)
}

function run({ stance, conditions, alternatives, positions }: Telling, time: Timeline, newsOf: (position: Position) => string | null): Run {
  const days = positions.map((position) => {
    const { document, said } = position
    const [own, how] = [time.day(document), time.dating(document).how]
    const on = saidOn(position, { published: own })
    return { on, how: on !== null && on === said && on !== own ? 'stated' : how } satisfies { on: string | null; how: DatedHow }
  })
  const since = days.map(({ on }) => on).reduce((a, b) => (a !== null && (b === null || a <= b) ? a : b), null)
  const hows = new Set(days.filter(({ on }) => on === since).map(({ how }) => how))
  return {
    stance,
    conditions,
    alternatives,
    since,
    sinceHow: SUREST.find((how) => hows.has(how)) ?? 'unknown',
    until: positions.map(newsOf).reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null),
    statements: positions.map(({ id }) => id),
  }
}
