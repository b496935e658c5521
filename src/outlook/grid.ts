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
