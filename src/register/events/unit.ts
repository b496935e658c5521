import { type Evidence, SLIP } from './evidence.ts'
import { Group } from './group.ts'
import type { Place } from './row.ts'
import { Some } from './some.ts'
import { ALWAYS, type Stretch } from './stretch.ts'

/** A group that is placed among others as a whole: the tellings that state one day of one event, or a single telling that states none. */
export class Unit {
  readonly id: string
  /** Whether its tellings state the day. */
  readonly isDated: boolean
  /** The day by which it is ordered; Infinity where it may be any. */
  readonly time: number
  /** The days on which a dated one can lie that is of the same event. */
  readonly room: Stretch
  /** Where others find it, and where it looks for them. */
  puts: readonly Place<Unit>[] = []
  finds: readonly Place<Unit>[] = []
  /** Those for which most speaks, of all and of those that state the day; of one that states the day itself: none. */
  best: Best = NOTHING
  bestDated: Best = NOTHING
  /** The dated event that most speaks for, by its unit. */
  drawn: Unit | null = null
  /** The one of its best that it chooses, or for one that states the day another of which its own is a slip. */
  choice: Unit | null = null
  readonly chosenBy = new Some<Unit>()
  /** How much speaks for its choice. */
  strength: Evidence | null = null
  /** The dated one that it leads those to that are bound to it and have none. */
  lead: Unit | null = null
  readonly ledBy = new Some<Unit>()
  /** Those that have it among their best, of all or of those that state the day. */
  readonly wantedBy = new Some<Unit>()
  /** What is compared first, as small numbers that are fast to get at: the days that are left for it, and who took part. */
  from = 0
  to = 0
  names = 0
  reach = 0
  /** The last search that came across it. */
  seen = 0
  #parts: readonly [Group, ...Group[]]
  #group: Group

  constructor(parts: readonly [Group, ...Group[]], isDated: boolean) {
    this.#parts = parts
    this.#group = Group.together(parts)
    this.isDated = isDated
    this.id = this.#group.id
    const { days, window } = this.#group
    this.time = timeOf(days ?? window)
    const { from, to } = days ?? window
    this.room = isDated ? ALWAYS : { from: from - SLIP, to: to + SLIP }
    this.#note()
  }

  get group(): Group {
    return this.#group
  }

  /** The groups of one telling each that it is made of. */
  get parts(): readonly [Group, ...Group[]] {
    return this.#parts
  }

  /** Takes other parts in place of its own; those of one whose tellings state the day change with what is told of it. */
  become(parts: readonly [Group, ...Group[]]): void {
    this.#parts = parts
    this.#group = Group.together(parts)
    this.#note()
  }

  /** A fast look at whether two may be of one event: no only where they are not. */
  mayBeOf(other: Unit): boolean {
    if (this.from > other.to + SLIP || other.from > this.to + SLIP) return false
    return (this.names & other.reach) !== 0 || (this.reach & other.names) !== 0 || this.names === 0 || other.names === 0
  }

  #note(): void {
    const { days, window, company } = this.#group
    const { from, to } = days ?? window
    this.from = Math.max(from, -FAR)
    this.to = Math.min(to, FAR)
    this.names = company.nameBits
    this.reach = company.reachBits
  }
}

/** So many days from 1970 no event is. */
const FAR = 100_000_000

/** Those for which most speaks: as many points for each. */
export interface Best {
  readonly units: readonly Unit[]
  /** With how many of each those who took part are shared, in the order of the units. */
  readonly shared: readonly number[]
  /** The most that speaks for any of them; null where there is none. */
  readonly evidence: Evidence | null
}

const NOTHING: Best = { units: [], shared: [], evidence: null }

/** The last day that is left for it; where none is known to be the last, the first. */
function timeOf({ from, to }: Stretch): number {
  if (to !== Infinity) return to
  return from === -Infinity ? Infinity : from
}
