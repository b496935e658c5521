import type { Evidence } from './evidence.ts'
import { Group } from './group.ts'
import { dayOf, type Stretch } from './stretch.ts'

/** A group that is placed among others as a whole: the tellings that state one day of one event, or a single telling that states none. */
export class Unit {
  readonly id: string
  /** Whether its tellings state the day. */
  readonly isDated: boolean
  /** The day by which it is ordered; Infinity where it may be any. */
  readonly time: number
  /** Those for which most speaks, of all and of those that state the day; of one that states the day itself: none. */
  best: Best = NOTHING
  bestDated: Best = NOTHING
  /** The dated event that most speaks for, by its unit. */
  drawn: Unit | null = null
  /** The one of its best that it chooses, or for one that states the day another of which its own is a slip. */
  choice: Unit | null = null
  readonly chosenBy = new Set<Unit>()
  /** How much speaks for its choice. */
  strength: Evidence | null = null
  /** The dated one that it leads those to that are bound to it and have none. */
  lead: Unit | null = null
  readonly ledBy = new Set<Unit>()
  /** Those that have it among their best, of all or of those that state the day. */
  readonly wantedBy = new Set<Unit>()
  /** The last search that came across it. */
  seen = 0
  #parts: readonly [Group, ...Group[]]
  #group: Group
  #keys: Keys | null = null

  constructor(parts: readonly [Group, ...Group[]], isDated: boolean) {
    this.#parts = parts
    this.#group = Group.together(parts)
    this.isDated = isDated
    this.id = this.#group.id
    this.time = timeOf(this.#group.days ?? this.#group.window)
  }

  get group(): Group {
    return this.#group
  }

  /** The groups of one telling each that it is made of. */
  get parts(): readonly [Group, ...Group[]] {
    return this.#parts
  }

  /** Where it is put and where it looks for others. */
  get keys(): Keys {
    return (this.#keys ??= { put: putKeys(this.#group, this.isDated), find: this.isDated ? [] : findKeys(this.#group) })
  }

  /** Takes other parts in place of its own; those of one whose tellings state the day change with what is told of it. */
  become(parts: readonly [Group, ...Group[]]): void {
    this.#parts = parts
    this.#group = Group.together(parts)
    this.#keys = null
  }
}

/** Those for which most speaks: as many points for each. */
export interface Best {
  readonly units: readonly Unit[]
  /** With how many of each those who took part are shared, in the order of the units. */
  readonly shared: readonly number[]
  /** The most that speaks for any of them; null where there is none. */
  readonly evidence: Evidence | null
}

const NOTHING: Best = { units: [], shared: [], evidence: null }

/** Under what a unit is found, and under what it looks for others. */
interface Keys {
  readonly put: readonly string[]
  readonly find: readonly string[]
}

/** The last day that is left for it; where none is known to be the last, the first. */
function timeOf({ from, to }: Stretch): number {
  if (to !== Infinity) return to
  return from === -Infinity ? Infinity : from
}

/** Under what a unit is found by others: its place or having none, the facts beside it, the month of the year; and its origin alone. */
function putKeys({ type, place, days, facts, origins }: Group, isDated: boolean): readonly string[] {
  // all foundings are looked at together
  if (type === 'founding') return []
  const of = isDated ? 'day' : 'open'
  const month = days === null ? [] : [`of year ${monthOf(days.from)}`]
  const matters = ['', ...month, ...factsBeside(type, place, facts)]
  const places = [place ?? '?', '*'].flatMap((where) => matters.map((matter) => placeKey(of, type, where, matter)))
  return [...places, ...originKeys(type, origins, of)]
}

/** One with a place looks among those of the same place and those without one; one without a place among all. */
function findKeys({ type, place, value, facts, origins }: Group): readonly string[] {
  const month = value !== null && /^XXXX-\d\d/.test(value) ? [`of year ${value.slice(5, 7)}`] : []
  const matters = ['', ...month, ...factsBeside(type, place, facts)]
  const places = place === null ? ['*'] : [place, '?']
  return ['day', 'open'].flatMap((of) => [
    ...places.flatMap((where) => matters.map((matter) => placeKey(of, type, where, matter))),
    ...originKeys(type, origins, of),
  ])
}

const placeKey = (of: string, type: string, where: string, matter: string): string => `${of}|${type}|${where}|${matter}`

/** Under what those of one type are that state a day and have the same place. */
export const daysIn = (type: string, place: string): string => placeKey('day', type, place, '')

function originKeys(type: Group['type'], origins: Group['origins'], of: string): readonly string[] {
  return [...origins].map((origin) => `${of}|${type}|origin ${origin}`)
}

function factsBeside(type: Group['type'], place: Group['place'], facts: Group['facts']): readonly string[] {
  const own = `${type}|${place ?? ''}`
  return [...facts].filter(({ matter }) => matter !== own).map(({ name }) => name)
}

const monthOf = (day: number): string => dayOf(day).toISOString().slice(5, 7)
