/**
 * A distribution over counts on one or more axes: how likely each combination of counts is. A count stops at the cap of its axis, which so
 * stands for "this many or more". The places are those of `values`, the last axis running fastest.
 */
export interface Spread {
  readonly values: Float64Array
  /** No place from this one on is reached. */
  readonly reach: number
}

export class Grid {
  readonly #caps: readonly number[]
  readonly #strides: readonly number[]
  readonly size: number
  /** By weight, for each place the one that it is moved to. */
  readonly #moves = new Map<string, Int32Array>()

  /** @param caps the greatest count on each axis. */
  constructor(caps: readonly number[]) {
    const strides: number[] = []
    let size = 1
    for (const cap of caps.toReversed()) {
      strides.unshift(size)
      size *= cap + 1
    }
    this.#caps = caps
    this.#strides = strides
    this.size = size
  }

  /** All counts are nought. */
  nothing(): Spread {
    const values = new Float64Array(this.size)
    values[0] = 1
    return { values, reach: 1 }
  }

  /** The counts at a place. */
  counts(place: number): readonly number[] {
    return this.#strides.map((stride, axis) => Math.floor(place / stride) % ((this.#caps[axis] ?? 0) + 1))
  }

  /** The distribution once something is added that weighs `weight` with the probability `chance`. What was given is used up. */
  add({ values, reach }: Spread, chance: number, weight: readonly number[]): Spread {
    if (chance === 0) return { values, reach }
    const moves = this.#movesBy(weight)
    let top = reach
    // from the top, so that no place is moved twice
    for (let place = reach - 1; place >= 0; place--) {
      const here = values[place] ?? 0
      if (here === 0) continue
      const to = moves[place] ?? 0
      values[place] = here * (1 - chance)
      values[to] = (values[to] ?? 0) + here * chance
      if (to >= top) top = to + 1
    }
    return { values, reach: top }
  }

  /**
   * What `add` is to distributions turned round: how much is hoped for at each place before something is added, where `hope` tells how much
   * is hoped for after it.
   */
  before(hope: Float64Array, chance: number, weight: readonly number[]): Float64Array {
    const moves = this.#movesBy(weight)
    return hope.map((value, place) => value * (1 - chance) + (hope[moves[place] ?? 0] ?? 0) * chance)
  }

  /** How much more is hoped for where something that weighs `weight` is added for certain than where it is not. */
  gain({ values, reach }: Spread, hope: Float64Array, weight: readonly number[]): number {
    const moves = this.#movesBy(weight)
    let sum = 0
    for (let place = 0; place < reach; place++) {
      const here = values[place] ?? 0
      if (here > 0) sum += here * ((hope[moves[place] ?? 0] ?? 0) - (hope[place] ?? 0))
    }
    return sum
  }

  #movesBy(weight: readonly number[]): Int32Array {
    const key = weight.join()
    let moves = this.#moves.get(key)
    if (!moves) this.#moves.set(key, (moves = Int32Array.from({ length: this.size }, (_, place) => this.#moved(place, weight))))
    return moves
  }

  #moved(place: number, weight: readonly number[]): number {
    let rest = place
    let to = 0
    for (const [axis, stride] of this.#strides.entries()) {
      const count = Math.floor(rest / stride)
      rest -= count * stride
      to += Math.min(count + (weight[axis] ?? 0), this.#caps[axis] ?? 0) * stride
    }
    return to
  }
}
