import type { Families, Family } from './families.ts'

/** A set as the numbers of its members, ascending. */
export type Members = readonly number[]

/**
 * Lists the smallest sets of families, by size and then by their members, without looking at all of them: for each part of a family only as many
 * are kept as are asked for, and no larger ones than are reached.
 */
export class Smallest {
  readonly #families: Families
  /** The families for which elements stand, their members being the element itself otherwise. */
  readonly #inside: ReadonlyMap<number, Family>
  /** The number by which an element that is itself is listed. */
  readonly #rank: (element: number) => number
  readonly #limit: number
  /** The sizes of a family's smallest and largest set. */
  readonly #least: Float64Array
  readonly #most: Float64Array
  readonly #lists = new Map<string, readonly Members[]>()

  /** `families`: those for which elements stand are made before those that have the elements. */
  constructor(families: Families, inside: ReadonlyMap<number, Family>, rank: (element: number) => number, limit: number) {
    this.#families = families
    this.#inside = inside
    this.#rank = rank
    this.#limit = limit
    this.#least = new Float64Array(families.end).fill(Infinity)
    this.#most = new Float64Array(families.end).fill(-Infinity)
    this.#least[1] = this.#most[1] = 0
    for (let node = 2; node < families.end; node++) {
      const [low, high] = [families.low[node] ?? 0, families.high[node] ?? 0]
      const [least, most] = this.#sizes(families.element[node] ?? 0)
      this.#least[node] = Math.min(this.#least[low] ?? 0, (this.#least[high] ?? 0) + least)
      this.#most[node] = Math.max(this.#most[low] ?? 0, (this.#most[high] ?? 0) + most)
    }
  }

  /** How small and how large that can be for which an element stands. */
  #sizes(element: number): readonly [least: number, most: number] {
    const family = this.#inside.get(element)
    return family === undefined ? [1, 1] : [this.#least[family] ?? Infinity, this.#most[family] ?? -Infinity]
  }

  /** The smallest sets of a family. */
  of(family: Family): readonly Members[] {
    const found: Members[] = []
    for (let size = this.#least[family] ?? Infinity; size <= (this.#most[family] ?? 0) && found.length < this.#limit; size++)
      found.push(...this.#list(family, size))
    return found.slice(0, this.#limit)
  }

  /** The first sets of just this size; what it takes is listed before it, without recursion. */
  #list(family: Family, size: number): readonly Members[] {
    const open: (readonly [family: Family, size: number])[] = [[family, size]]
    for (let step = open.at(-1); step !== undefined; step = open.at(-1)) {
      const key = step.join()
      if (this.#lists.has(key)) {
        open.pop()
        continue
      }
      const before = open.length
      const list = this.#tryList(...step, (part, of) => {
        const known = this.#known(part, of)
        if (!known) open.push([part, of])
        return known
      })
      if (open.length === before) this.#lists.set(key, list)
    }
    return this.#known(family, size) ?? []
  }

  #known(family: Family, size: number): readonly Members[] | undefined {
    if (size < (this.#least[family] ?? Infinity) || size > (this.#most[family] ?? -Infinity)) return []
    return family === 1 ? [[]] : this.#lists.get(`${family},${size}`)
  }

  /** The list, if all lists that it takes are there. */
  #tryList(family: Family, size: number, list: (family: Family, size: number) => readonly Members[] | undefined): readonly Members[] {
    const { element, low, high } = this.#families
    const of = element[family] ?? 0
    const inside = this.#inside.get(of)
    const lists = [list(low[family] ?? 0, size) ?? []]
    const [least, most] = this.#sizes(of)
    for (let part = least; part <= Math.min(size, most); part++) {
      const rest = list(high[family] ?? 0, size - part)
      if (rest?.length === 0) continue
      const own = inside === undefined ? [[this.#rank(of)]] : list(inside, part)
      lists.push(joined(rest ?? [], own ?? [], this.#limit))
    }
    return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(byMembers).slice(0, this.#limit)
  }
}

/** Each of one list with each of the other, the first of them: where both are in order, a pair is never before one whose two are both earlier. */
function joined(some: readonly Members[], others: readonly Members[], limit: number): Members[] {
  const pairs: Members[] = []
  for (const [i, one] of some.entries()) {
    if (i >= limit) break
    for (const [j, other] of others.entries()) {
      if ((i + 1) * (j + 1) > limit) break
      pairs.push(merged(one, other))
    }
  }
  return pairs.length > limit ? pairs.sort(byMembers).slice(0, limit) : pairs
}

function merged(one: Members, other: Members): Members {
  const all: number[] = []
  let at = 0
  for (const member of one) {
    while (at < other.length && (other[at] ?? 0) < member) all.push(other[at++] ?? 0)
    all.push(member)
  }
  return all.concat(other.slice(at))
}

/** Of sets of one size: by the first member in which they differ. */
function byMembers(a: Members, b: Members): number {
  for (const [at, member] of a.entries()) if (member !== b[at]) return member - (b[at] ?? 0)
  return 0
}
