import { proviso } from '../model/alternatives.ts'
import type { DatedHow } from '../model/dating.ts'
import type { Run } from '../model/register.ts'
import { type Stance, STANCES } from '../model/stance.ts'
import type { Position } from '../model/statement.ts'
import { lazily } from './lazily.ts'
import { byCodeUnits } from './order.ts'
import type { Placed } from './placed.ts'
import type { Timeline } from './timeline.ts'

/** What positions of one day say alike: one stance under one set of conditions. */
export interface Telling extends Run {
  /** The stance and the conditions as one word. */
  readonly held: string
}

/** The ways to know a date, the surest first. */
const SUREST: readonly DatedHow[] = ['given', 'dateline', 'stated', 'inferred', 'unknown']

/**
 * The different tellings among the positions of one cell that were news on one day, in order of time and quotes; the day's result comes last.
 *
 * Where reports of one day differ, nobody knows their order within it. The stance that most origins tell comes last and so is
 * the day's result: a report and its copies are one witness. Ties go to the more cautious stance, then to the conditions that more
 * origins tell, then to more of them. The others come before it as runs of their own: seen, not settled.
 */
export function tellingsOfDay(day: readonly Placed[]): readonly Telling[] {
  return [...Map.groupBy(day, ({ position }) => position.stance)]
    .map(([stance, told]) => ({ stance, told, origins: witnesses(told) }))
    .toSorted((a, b) => a.origins - b.origins || caution(a.stance) - caution(b.stance))
    .flatMap(({ stance, told }) => tellingsOfStance(stance, told))
}

/** The runs of a cell by the tellings of its days, one day after the other; the undated ones come first, as one day before all others. */
export function runsOf(tellings: Iterable<Telling>): readonly Run[] {
  const runs: [Telling, ...Telling[]][] = []
  for (const telling of tellings) {
    const last = runs.at(-1)
    if (last?.[0].held === telling.held) last.push(telling)
    else runs.push([telling])
  }
  return runs.map(joined)
}

/** How many reports the positions come from. */
export function reportsBehind(positions: readonly Position[]): number {
  return new Set(positions.map(({ document }) => document)).size
}

/** How many origins the positions come from: reports that do not come from one another. */
export function originsBehind(positions: readonly Position[], { witness }: Pick<Timeline, 'witness'>): number {
  return new Set(positions.map(({ document }) => witness(document))).size
}

const witnesses = (placed: readonly Placed[]): number => new Set(placed.map(({ witness }) => witness)).size

function tellingsOfStance(stance: Stance, told: readonly Placed[]): readonly Telling[] {
  return [...Map.groupBy(told, ({ position }) => proviso(position.conditions, position.alternatives))]
    .map(([key, alike]) => ({ alike, origins: witnesses(alike), telling: telling(stance, key, alike) }))
    .toSorted(
      (a, b) =>
        a.origins - b.origins || a.telling.conditions.length - b.telling.conditions.length || byCodeUnits(a.telling.held, b.telling.held),
    )
    .map(({ telling }) => telling)
}

/** The stances are listed from the firmest promise to the plainest refusal, then from support to opposition. */
function caution(stance: Stance): number {
  return STANCES.indexOf(stance)
}

/** What positions of one day that say alike come to; conditions are in the order of their ids. */
function telling(stance: Stance, key: string, alike: readonly Placed[]): Telling {
  const { conditions = [], alternatives = [] } = alike[0]?.position ?? {}
  const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted(byCodeUnits)
  const since = alike.map(({ on }) => on).reduce(first, null)
  return {
    held: `${stance} ${key}`,
    stance,
    conditions: sorted(conditions),
    alternatives: alternatives.map(sorted),
    since,
    sinceHow: surest(alike.filter(({ on }) => on === since).map(({ how }) => how)),
    until: alike[0]?.news ?? null,
    statements: alike.map(({ position }) => position.id),
  }
}

/** The run of tellings that say alike. */
function joined(tellings: readonly [Telling, ...Telling[]]): Run {
  const [{ stance, conditions, alternatives }] = tellings
  let [since, hows]: [string | null, DatedHow[]] = [null, []]
  for (const telling of tellings) {
    const earliest = first(since, telling.since)
    if (earliest !== since) [since, hows] = [earliest, []]
    if (telling.since === since) hows.push(telling.sinceHow)
  }
  const statements = lazily(() => tellings.flatMap((telling) => telling.statements))
  return {
    stance,
    conditions,
    alternatives,
    since,
    sinceHow: surest(hows),
    until: tellings.at(-1)?.until ?? null,
    get statements() {
      return statements()
    },
  }
}

/** The earlier of two ISO days; one that is not known is none. */
const first = (a: string | null, b: string | null): string | null => (a !== null && (b === null || a <= b) ? a : b)

const surest = (hows: readonly DatedHow[]): DatedHow => SUREST.find((how) => hows.includes(how)) ?? 'unknown'
