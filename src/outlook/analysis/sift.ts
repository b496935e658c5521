import type { Diagram } from './diagram.ts'
import { type Edge, longer } from './nodes.ts'

/** A variable is not moved on where the diagram has grown by so much on its way. */
const GROWTH = 1.2

/**
 * Moves each variable to where the diagram is smallest, those with the most nodes first; the functions keep their edges. `goOn`: asked
 * before each variable.
 *
 * R. Rudell: Dynamic variable ordering for ordered binary decision diagrams, 1993.
 */
export function sift(diagram: Diagram, roots: readonly Edge[], goOn: () => boolean = () => true): void {
  diagram.sweep(roots)
  const { limit } = diagram
  diagram.limit = Infinity
  const swaps = new Swaps(diagram, roots)
  const count = (variable: number) => diagram.counts[variable] ?? 0
  for (const variable of [...diagram.variableAt].sort((a, b) => count(b) - count(a))) {
    if (!goOn()) break
    swaps.place(variable)
  }
  diagram.limit = limit
}

/** A diagram with how often each of its nodes is referred to. */
class Swaps {
  readonly #diagram: Diagram
  #refs: Int32Array

  constructor(diagram: Diagram, roots: readonly Edge[]) {
    this.#diagram = diagram
    this.#refs = new Int32Array(diagram.low.length)
    for (const root of roots) this.#refer(root)
    for (const table of diagram.tables)
      for (const first of table)
        for (let node = first; node !== 0; node = diagram.next[node] as number) {
          this.#refer(diagram.low[node] as number)
          this.#refer(diagram.high[node] as number)
        }
  }

  /** Moves a variable to the nearer end, then to the other, and back to where the diagram was smallest. */
  place(variable: number): void {
    const { levelOf, variables } = this.#diagram
    let at = levelOf[variable] as number
    let best = { size: this.#diagram.live, at }
    const step = (to: number) => {
      this.#swap(to > at ? at : at - 1)
      at += Math.sign(to - at)
    }
    const ends = at > variables / 2 ? [variables - 1, 0] : [0, variables - 1]
    for (const end of ends)
      while (at !== end) {
        step(end)
        if (this.#diagram.live < best.size) best = { size: this.#diagram.live, at }
        else if (this.#diagram.live > GROWTH * best.size + variables) break
      }
    while (at !== best.at) step(best.at)
  }

  /** Exchanges the variables of a level and the next: nodes that ask both are written anew in their places. */
  #swap(level: number): void {
    const d = this.#diagram
    const upper = d.variableAt[level] as number
    const lower = d.variableAt[level + 1] as number
    const asks = (edge: Edge) => d.variable[edge >> 1] === lower
    const both = d.detach(upper, (node) => asks(d.low[node] as number) || asks(d.high[node] as number))
    d.exchange(level)
    for (const node of both) {
      const f0 = d.low[node] as number
      const f1 = d.high[node] as number
      const low0 = asks(f0) ? (d.low[f0 >> 1] as number) ^ (f0 & 1) : f0
      const high0 = asks(f0) ? (d.high[f0 >> 1] as number) ^ (f0 & 1) : f0
      const low1 = asks(f1) ? (d.low[f1 >> 1] as number) : f1
      const high1 = asks(f1) ? (d.high[f1 >> 1] as number) : f1
      const low = this.#made(upper, low0, low1)
      this.#refer(low)
      const high = this.#made(upper, high0, high1)
      this.#refer(high)
      d.attach(node, lower, low, high)
      this.#drop(f0)
      this.#drop(f1)
    }
  }

  #made(variable: number, low: Edge, high: Edge): Edge {
    const before = this.#diagram.live
    const edge = this.#diagram.make(variable, low, high)
    if (this.#diagram.live > before) {
      const node = edge >> 1
      if (node >= this.#refs.length) this.#refs = longer(this.#refs, this.#diagram.low.length)
      this.#refs[node] = 0
      this.#refer(low)
      this.#refer(high)
    }
    return edge
  }

  #refer(edge: Edge): void {
    this.#refs[edge >> 1] = (this.#refs[edge >> 1] as number) + 1
  }

  /** One reference less; what nothing refers to is given back, with what only it referred to. */
  #drop(edge: Edge): void {
    const open = [edge >> 1]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const refs = (this.#refs[node] as number) - 1
      this.#refs[node] = refs
      if (refs > 0 || node === 0) continue
      this.#diagram.unlink(node)
      open.push((this.#diagram.low[node] as number) >> 1, (this.#diagram.high[node] as number) >> 1)
      this.#diagram.release(node)
    }
  }
}
