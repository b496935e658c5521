import { type Budget, BudgetSpent } from './budget.ts'
import { Memory } from './memory.ts'
import { hash, longer } from './nodes.ts'

/** A family of sets: 0 has none, 1 has the empty set alone, any other is a node. */
export type Family = number

const FIRST_NODES = 1 << 4
const FIRST_FRAMES = 1 << 4
const STEPS = 1 << 14
/** Numbers kept for each call that waits for another: both families, the result so far for what has not the element, the stage. */
const FRAME = 4

/**
 * Families of sets as zero-suppressed diagrams: "the sets of `high` with the element, and those of `low`". Elements are
 * whole numbers from 0; each has a level, and a family asks elements of lower levels first.
 *
 * S. Minato: Zero-suppressed BDDs for set manipulation in combinatorial problems, 1993.
 */
export class Families {
  readonly #budget: Budget
  /** Level of an element; to be set before a family has it. Below all elements is the end. */
  readonly levelOf: Int32Array
  element = new Int32Array(FIRST_NODES)
  low = new Int32Array(FIRST_NODES)
  high = new Int32Array(FIRST_NODES)
  #next = new Int32Array(FIRST_NODES)
  #table = new Int32Array(FIRST_NODES)
  #end = 2
  #steps = 0
  readonly #memory = new Memory()
  #stack = new Int32Array(FRAME * FIRST_FRAMES)

  constructor(elements: number, budget: Budget) {
    this.#budget = budget
    this.levelOf = new Int32Array(elements + 1)
    this.levelOf[elements] = 0x7fffffff
    this.element[0] = this.element[1] = elements
  }

  /** One more than the greatest number of a family; what a family refers to has a smaller number than itself. */
  get end(): number {
    return this.#end
  }

  /** The sets of `high`, each with the element, and those of `low`. */
  make(element: number, low: Family, high: Family): Family {
    if (high === 0) return low
    let slot = hash(hash(low, high), element) & (this.#table.length - 1)
    for (let node = this.#table[slot] as number; node !== 0; node = this.#next[node] as number)
      if (this.low[node] === low && this.high[node] === high && this.element[node] === element) return node
    if (this.#end >= this.#budget.nodes) throw new BudgetSpent('nodes')
    if (this.#end === this.low.length) {
      this.#grow()
      slot = hash(hash(low, high), element) & (this.#table.length - 1)
    }
    const node = this.#end++
    this.element[node] = element
    this.low[node] = low
    this.high[node] = high
    this.#next[node] = this.#table[slot] as number
    this.#table[slot] = node
    return node
  }

  #grow(): void {
    const length = 2 * this.low.length
    this.element = longer(this.element, length)
    this.low = longer(this.low, length)
    this.high = longer(this.high, length)
    this.#next = new Int32Array(length)
    this.#table = new Int32Array(length)
    for (let node = 2; node < this.#end; node++) {
      const slot = hash(hash(this.low[node] as number, this.high[node] as number), this.element[node] as number) & (length - 1)
      this.#next[node] = this.#table[slot] as number
      this.#table[slot] = node
    }
  }

  /** The sets of `f` in which no set of `g` is contained; of `g` none may contain another. */
  without(f: Family, g: Family): Family {
    let depth = 0
    for (;;) {
      let result = this.#known(f, g)
      if (result < 0) {
        if (++this.#steps % STEPS === 0 && this.#budget.over?.() === true) throw new BudgetSpent('time')
        const levelF = this.levelOf[this.element[f] as number] as number
        const levelG = this.levelOf[this.element[g] as number] as number
        if (levelF > levelG) {
          g = this.low[g] as number
          continue
        }
        const at = depth++ * FRAME
        if (at + FRAME > this.#stack.length) this.#stack = longer(this.#stack, 2 * this.#stack.length)
        this.#stack[at] = f
        this.#stack[at + 1] = g
        this.#stack[at + 3] = 0
        f = this.low[f] as number
        if (levelF === levelG) g = this.low[g] as number
        continue
      }
      // Up: from the sets without the element to those with it, which must contain no set of either kind.
      for (;;) {
        if (depth === 0) return result
        const at = (depth - 1) * FRAME
        const outerF = this.#stack[at] as number
        const outerG = this.#stack[at + 1] as number
        const both = this.element[outerF] === this.element[outerG]
        const stage = this.#stack[at + 3] as number
        if (stage === 0) {
          this.#stack[at + 2] = result
          this.#stack[at + 3] = both ? 1 : 2
          f = this.high[outerF] as number
          g = both ? (this.high[outerG] as number) : outerG
          break
        }
        if (stage === 1) {
          this.#stack[at + 3] = 2
          f = result
          g = this.low[outerG] as number
          break
        }
        result = this.make(this.element[outerF] as number, this.#stack[at + 2] as number, result)
        this.#memory.remember(outerF, outerG, result)
        depth--
      }
    }
  }

  #known(f: Family, g: Family): Family {
    if (f === 0 || g === 1 || f === g) return 0
    if (g === 0 || f === 1) return f
    return this.#memory.recall(f, g)
  }
}
