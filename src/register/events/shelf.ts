import type { Group, Stretch } from './group.ts'

/** The groups so far, found by what one event's tellings can have in common, so that not every pair is looked at. */
export class Shelf {
  readonly #groups = new Set<Group>()
  readonly #byKey = new Map<string, Set<Group>>()
  readonly #keys = new Map<Group, Set<string>>()

  /** Puts a group where it can be found; put again after it has grown, it is found by what is new too. */
  put(group: Group): void {
    this.#groups.add(group)
    let known = this.#keys.get(group)
    if (!known) this.#keys.set(group, (known = new Set()))
    for (const key of keysOf(group, 'put')) {
      if (known.has(key)) continue
      known.add(key)
      const there = this.#byKey.get(key)
      if (there) there.add(group)
      else this.#byKey.set(key, new Set([group]))
    }
  }

  remove(group: Group): void {
    this.#groups.delete(group)
    for (const key of this.#keys.get(group) ?? []) this.#byKey.get(key)?.delete(group)
    this.#keys.delete(group)
  }

  has(group: Group): boolean {
    return this.#groups.has(group)
  }

  all(): readonly Group[] {
    return [...this.#groups]
  }

  /** Those that can be of the same event as a group, by anything they have in common. */
  near(group: Group): ReadonlySet<Group> {
    const found = new Set<Group>()
    for (const key of keysOf(group, 'find')) for (const other of this.#byKey.get(key) ?? []) found.add(other)
    return found
  }
}

/** A window of more months than that is looked up by none. */
const MONTHS = 3

/**
 * The keys that a group is put under, or looked for by. A group with a place is found by those of the same place and by those without one;
 * one without a place by all.
 */
function keysOf({ type, place, days, window, value, facts, origins }: Group, use: 'put' | 'find'): readonly string[] {
  if (type === 'founding') return [type]
  const places = place === null ? (use === 'put' ? ['?'] : ['?', '*']) : use === 'put' ? [place, '*'] : [place, '?']
  const month = value !== null && /^XXXX-\d\d/.test(value) ? value.slice(5, 7) : days && monthOfYear(days.from)
  const common = [
    ...monthsOf(days ?? window),
    ...(month === null ? [] : [`of year ${month}`]),
    ...[...facts].map((fact) => `fact ${fact}`),
    ...[...origins].map((origin) => `origin ${origin}`),
  ]
  return places.flatMap((where) => common.map((key) => `${type} ${where} ${key}`))
}

/** The months that a stretch of days touches, with a few days to either side; of an open one, those before its end. */
function monthsOf({ from, to }: Stretch): readonly string[] {
  if (to === Infinity) return []
  const last = monthNumber(to + SLACK)
  const first = from === -Infinity ? last - MONTHS : monthNumber(from - SLACK)
  if (last - first > MONTHS + 1) return []
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

const SLACK = 3

function monthNumber(day: number): number {
  const at = new Date(day * 86_400_000)
  return at.getUTCFullYear() * 12 + at.getUTCMonth()
}

const monthOfYear = (day: number): string => new Date(day * 86_400_000).toISOString().slice(5, 7)
