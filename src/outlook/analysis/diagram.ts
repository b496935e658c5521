import { BudgetSpent, type Budget } from './budget.ts'

/** A reference to a function of a diagram: twice a node's number, plus one where the function is negated. */
export type Edge = number

const FIRST_NODES = 1 << 6
const FIRST_TABLE = 1 << 3
const FIRST_CACHE = 1 << 6
const MOST_CACHE = 1 << 22
/** So many steps are taken from one look at the clock to the next. */
const STEPS = 1 << 14
/** Numbers kept for each call that waits for another: both functions, their cofactors to come, the variable, the result so far. */
const FRAME = 6
const FIRST_FRAMES = 1 << 4

/**
 * Binary decision diagrams with negated edges: each Boolean function over the variables 0 … n−1 is there once, for the order in which the
 * variables are asked. The edge 0 is what always holds, 1 what never does. Nothing here recurses, so that no model is too deep.
 *
 * K. S. Brace, R. L. Rudell, R. E. Bryant: Efficient implementation of a BDD package, 1990.
 */
export class Diagram {
  readonly #budget: Budget
  /** So many nodes may be in use before the work is to be interrupted. */
  limit: number
  /** Level of a variable, 0 on top, and the variable of a level; what has no variable stands below all. */
  readonly levelOf: Int32Array
  readonly variableAt: Int32Array
  variable = new Int32Array(FIRST_NODES)
  low = new Int32Array(FIRST_NODES)
  /** Never negated: a function whose high edge would be is kept as its negation. */
  high = new Int32Array(FIRST_NODES)
  /** The next node with the same hash; of a node that is free, the next free one. */
  next = new Int32Array(FIRST_NODES)
  /** The nodes of each variable by their hash. */
  readonly tables: Int32Array[]
  readonly counts: Int32Array
  #end = 1
  #free = 0
  #live = 0
  #steps = 0
  #cacheF = new Int32Array(FIRST_CACHE)
  #cacheG = new Int32Array(FIRST_CACHE)
  #cacheR = new Int32Array(FIRST_CACHE)
  #stack = new Int32Array(FRAME * FIRST_FRAMES)

  /** `order`: the variables from the top of the diagram down. */
  constructor(order: readonly number[], budget: Budget) {
    const n = order.length
    this.#budget = budget
    this.limit = budget.nodes
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
    if (this.#cacheF.length < Math.min(length, MOST_CACHE)) this.#emptyCache(Math.min(length, MOST_CACHE))
  }

  #widen(variable: number): Int32Array {
    const old = this.tables[variable] as Int32Array
    const table = new Int32Array(4 * old.length)
    for (let slot = 0; slot < old.length; slot++)
      for (let node = old[slot] as number; node !== 0; ) {
        const following = this.next[node] as number
        const place = hash(this.low[node] as number, this.high[node] as number) & (table.length - 1)
        this.next[node] = table[place] as number
        table[place] = node
        node = following
      }
    this.tables[variable] = table
    return table
  }

  #emptyCache(length = this.#cacheF.length): void {
    if (length === this.#cacheF.length) {
      this.#cacheF.fill(0)
      return
    }
    this.#cacheF = new Int32Array(length)
    this.#cacheG = new Int32Array(length)
    this.#cacheR = new Int32Array(length)
  }

  or(f: Edge, g: Edge): Edge {
    return this.and(f ^ 1, g ^ 1) ^ 1
  }

  /** Both hold. */
  and(f: Edge, g: Edge): Edge {
    let depth = 0
    for (;;) {
      // Down: to a result that is known at once, or remembered.
      let result = this.#known(f, g)
      if (result < 0) {
        if (++this.#steps % STEPS === 0 && this.#budget.over?.() === true) throw new BudgetSpent('time')
        const a = f >> 1
        const b = g >> 1
        const levelF = this.levelOf[this.variable[a] as number] as number
        const levelG = this.levelOf[this.variable[b] as number] as number
        const stack = this.#room(depth)
        const at = depth++ * FRAME
        stack[at] = f
        stack[at + 1] = g
        stack[at + 2] = levelF <= levelG ? (this.high[a] as number) ^ (f & 1) : f
        stack[at + 3] = levelG <= levelF ? (this.high[b] as number) ^ (g & 1) : g
        stack[at + 4] = this.variable[levelF <= levelG ? a : b] as number
        stack[at + 5] = -1
        if (levelF <= levelG) f = (this.low[a] as number) ^ (f & 1)
        if (levelG <= levelF) g = (this.low[b] as number) ^ (g & 1)
        continue
      }
      // Up: to the next call whose other half is still to be found.
      for (;;) {
        if (depth === 0) return result
        const stack = this.#stack
        const at = (depth - 1) * FRAME
        if ((stack[at + 5] as number) < 0) {
          stack[at + 5] = result
          f = stack[at + 2] as number
          g = stack[at + 3] as number
          break
        }
        result = this.make(stack[at + 4] as number, stack[at + 5] as number, result)
        this.#remember(stack[at] as number, stack[at + 1] as number, result)
        depth--
      }
    }
  }

  #known(f: Edge, g: Edge): Edge {
    if (f === g || g === 0) return f
    if (f === 0) return g
    if (f === 1 || g === 1 || (f ^ g) === 1) return 1
    const a = Math.min(f, g)
    const b = Math.max(f, g)
    const slot = hash(a, b) & (this.#cacheF.length - 1)
    return this.#cacheF[slot] === a && this.#cacheG[slot] === b ? (this.#cacheR[slot] as number) : -1
  }

  #remember(f: Edge, g: Edge, result: Edge): void {
    const a = Math.min(f, g)
    const b = Math.max(f, g)
    const slot = hash(a, b) & (this.#cacheF.length - 1)
    this.#cacheF[slot] = a
    this.#cacheG[slot] = b
    this.#cacheR[slot] = result
  }

  #room(depth: number): Int32Array {
    if ((depth + 1) * FRAME > this.#stack.length) this.#stack = longer(this.#stack, 2 * this.#stack.length)
    return this.#stack
  }

  /** Gives back every node that none of the roots needs. */
  sweep(roots: Iterable<Edge>): void {
    const needed = this.reached(roots)
    for (let variable = 0; variable < this.tables.length; variable++) {
      const table = this.tables[variable] as Int32Array
      for (let slot = 0; slot < table.length; slot++) {
        let kept = 0
        for (let node = table[slot] as number; node !== 0; ) {
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
    this.#emptyCache()
  }

  /** Takes the nodes of a variable that are like this out of its table; they keep their numbers. */
  detach(variable: number, like: (node: number) => boolean): readonly number[] {
    const table = this.tables[variable] as Int32Array
    const detached: number[] = []
    for (let slot = 0; slot < table.length; slot++) {
      let kept = 0
      for (let node = table[slot] as number; node !== 0; ) {
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
    const table = (this.counts[variable] as number) > 2 * (this.tables[variable] as Int32Array).length ? this.#widen(variable) : (this.tables[variable] as Int32Array)
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
