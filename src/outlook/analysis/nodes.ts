import { BudgetSpent } from './budget.ts'

/** A reference to a function of a diagram: twice a node's number, plus one where the function is negated. */
export type Edge = number

const FIRST_NODES = 1 << 4
const FIRST_TABLE = 1 << 3

/**
 * The nodes of a decision diagram, each "if the variable then high, else low", in columns of numbers. Every node is there once: those of a variable
 * are found by what they refer to. The node 0 is what always holds; it asks no variable.
 */
export class Nodes {
  /** Level of a variable, 0 on top, and the variable of a level; what has no variable stands below all. */
  readonly levelOf: Int32Array
  readonly variableAt: Int32Array
  variable = new Int32Array(FIRST_NODES)
  low = new Int32Array(FIRST_NODES)
  /** Never negated: a function whose high edge would be is kept as its negation. */
  high = new Int32Array(FIRST_NODES)
  /** The next node with the same hash; of a node that is free, the next free one. */
  next = new Int32Array(FIRST_NODES)
  /** The nodes of each variable by their hash, and how many they are. */
  readonly tables: Int32Array[]
  readonly counts: Int32Array
  /** So many nodes may be in use; one more throws BudgetSpent. */
  limit: number
  #end = 1
  #free = 0
  #live = 0

  /** `order`: the variables, which are the numbers from 0, from the top of the diagram down. */
  constructor(order: readonly number[], limit: number) {
    const n = order.length
    this.limit = limit
    this.variableAt = Int32Array.from(order)
    this.levelOf = new Int32Array(n + 1).fill(n)
    for (const [level, variable] of order.entries()) this.levelOf[variable] = level
    this.variable[0] = n
    this.tables = order.map(() => new Int32Array(FIRST_TABLE))
    this.counts = new Int32Array(n)
  }

  get variables(): number {
    return this.variableAt.length
  }

  /** Nodes in use, those among them that nobody needs any more. */
  get live(): number {
    return this.#live
  }

  /** One more than the greatest number of a node. */
  get end(): number {
    return this.#end
  }

  /** The function that is a variable. */
  literal(variable: number): Edge {
    return this.make(variable, 1, 0)
  }

  /** "If the variable then `high`, else `low`", where both ask only variables below it. */
  make(variable: number, low: Edge, high: Edge): Edge {
    if (low === high) return low
    return high & 1 ? this.#node(variable, low ^ 1, high ^ 1) ^ 1 : this.#node(variable, low, high)
  }

  #node(variable: number, low: Edge, high: Edge): Edge {
    const table = this.tables[variable] as Int32Array
    const slot = hash(low, high) & (table.length - 1)
    for (let node = table[slot] as number; node !== 0; node = this.next[node] as number)
      if (this.low[node] === low && this.high[node] === high) return 2 * node
    const node = this.#take()
    this.attach(node, variable, low, high)
    return 2 * node
  }

  #take(): number {
    if (this.#live >= this.limit) throw new BudgetSpent('nodes')
    this.#live++
    const free = this.#free
    if (free !== 0) {
      this.#free = this.next[free] as number
      return free
    }
    if (this.#end === this.low.length) this.#grow()
    return this.#end++
  }

  #grow(): void {
    const length = 2 * this.low.length
    this.variable = longer(this.variable, length)
    this.low = longer(this.low, length)
    this.high = longer(this.high, length)
    this.next = longer(this.next, length)
  }

  #widened(variable: number): Int32Array {
    const old = this.tables[variable] as Int32Array
    const table = new Int32Array(4 * old.length)
    for (const first of old)
      for (let node = first; node !== 0;) {
        const following = this.next[node] as number
        const place = hash(this.low[node] as number, this.high[node] as number) & (table.length - 1)
        this.next[node] = table[place] as number
        table[place] = node
        node = following
      }
    this.tables[variable] = table
    return table
  }

  /** Gives back every node that none of the roots needs. */
  sweep(roots: Iterable<Edge>): void {
    const needed = this.reached(roots)
    for (const table of this.tables)
      for (let slot = 0; slot < table.length; slot++) {
        let kept = 0
        for (let node = table[slot] as number; node !== 0;) {
          const following = this.next[node] as number
          if (needed[node] === 1) {
            this.next[node] = kept
            kept = node
          } else this.release(node)
          node = following
        }
        table[slot] = kept
      }
  }

  /** Takes the nodes of a variable that are like this out of its table; they keep their numbers. */
  detach(variable: number, like: (node: number) => boolean): readonly number[] {
    const table = this.tables[variable] as Int32Array
    const detached: number[] = []
    for (let slot = 0; slot < table.length; slot++) {
      let kept = 0
      for (let node = table[slot] as number; node !== 0;) {
        const following = this.next[node] as number
        if (like(node)) detached.push(node)
        else {
          this.next[node] = kept
          kept = node
        }
        node = following
      }
      table[slot] = kept
    }
    this.counts[variable] = (this.counts[variable] as number) - detached.length
    return detached
  }

  /** Makes a detached node one of another variable. */
  attach(node: number, variable: number, low: Edge, high: Edge): void {
    let table = this.tables[variable] as Int32Array
    if ((this.counts[variable] as number) > 2 * table.length) table = this.#widened(variable)
    const slot = hash(low, high) & (table.length - 1)
    this.variable[node] = variable
    this.low[node] = low
    this.high[node] = high
    this.next[node] = table[slot] as number
    table[slot] = node
    this.counts[variable] = (this.counts[variable] as number) + 1
  }

  /** Takes one node out of its table. */
  unlink(node: number): void {
    const table = this.tables[this.variable[node] as number] as Int32Array
    const slot = hash(this.low[node] as number, this.high[node] as number) & (table.length - 1)
    const after = this.next[node] as number
    if (table[slot] === node) {
      table[slot] = after
      return
    }
    let at = table[slot] as number
    while (this.next[at] !== node) at = this.next[at] as number
    this.next[at] = after
  }

  /** Exchanges the variables of a level and the next; their nodes are the caller's affair. */
  exchange(level: number): void {
    const upper = this.variableAt[level] as number
    const lower = this.variableAt[level + 1] as number
    this.variableAt[level] = lower
    this.variableAt[level + 1] = upper
    this.levelOf[upper] = level + 1
    this.levelOf[lower] = level
  }

  /** Gives back one node that is in no table any more. */
  release(node: number): void {
    const variable = this.variable[node] as number
    this.counts[variable] = (this.counts[variable] as number) - 1
    this.next[node] = this.#free
    this.#free = node
    this.#live--
  }

  /** The nodes that are reached from the roots, as ones by their numbers. */
  reached(roots: Iterable<Edge>): Uint8Array {
    const reached = new Uint8Array(this.#end)
    const open = [0]
    reached[0] = 1
    const meet = (node: number) => {
      if (reached[node] === 1) return
      reached[node] = 1
      open.push(node)
    }
    for (const root of roots) meet(root >> 1)
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === 0) continue
      meet((this.low[node] as number) >> 1)
      meet((this.high[node] as number) >> 1)
    }
    return reached
  }

  /** The nodes reached from a function, every one before those it refers to; without the constant. */
  downward(root: Edge): Int32Array {
    const reached = this.reached([root])
    const starts = new Int32Array(this.variables + 1)
    const level = (node: number) => this.levelOf[this.variable[node] as number] as number
    for (let node = 1; node < this.#end; node++) if (reached[node] === 1) starts[level(node) + 1] = (starts[level(node) + 1] as number) + 1
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
    const order = new Int32Array(starts[this.variables] as number)
    for (let node = 1; node < this.#end; node++)
      if (reached[node] === 1) {
        const place = starts[level(node)] as number
        order[place] = node
        starts[level(node)] = place + 1
      }
    return order
  }
}

export function hash(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

export function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length)
  copy.set(array)
  return copy
}
