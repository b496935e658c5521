/**
 * A formula as a network in which what is the same is there once. A node is a variable or a gate that asks for `need` of its arguments at
 * least; all of them is _and_. What is negated is told by the reference to a node: a **literal** is twice the node's number, plus one where it
 * is negated. So _or_ is an _and_ of the negated, negated; the node 0 is what always holds.
 */
export type Literal = number

/** What always holds, and what never does. */
export const TRUE: Literal = 0
export const FALSE: Literal = 1

export const nodeOf = (literal: Literal): number => literal >> 1
export const isNegated = (literal: Literal): boolean => (literal & 1) === 1
export const negated = (literal: Literal): Literal => literal ^ 1

const NONE: readonly Literal[] = []

/** Formulas over numbered variables, each gate made once. */
export class Circuit {
  /** Arguments of a node; none: a variable, or the constant. */
  readonly #args: (readonly Literal[])[] = [NONE]
  readonly #need: number[] = [0]
  readonly #made = new Map<string, Literal>()

  get size(): number {
    return this.#args.length
  }

  args(node: number): readonly Literal[] {
    return this.#args[node] ?? NONE
  }

  /** So many of a node's arguments must hold. */
  need(node: number): number {
    return this.#need[node] ?? 0
  }

  isGate(node: number): boolean {
    return this.args(node).length > 0
  }

  isAnd(node: number): boolean {
    return this.isGate(node) && this.need(node) === this.args(node).length
  }

  /** A new variable. */
  variable(): Literal {
    return this.#add(NONE, 0)
  }

  /** All of them hold. The order of the arguments is kept: who wrote them put together what belongs together. */
  and(of: readonly Literal[]): Literal {
    const args = new Set<Literal>()
    for (const literal of of) {
      if (literal === FALSE || args.has(negated(literal))) return FALSE
      if (literal !== TRUE) args.add(literal)
    }
    const [first] = args
    if (first === undefined) return TRUE
    return args.size === 1 ? first : this.#gate([...args], args.size)
  }

  /** One of them holds at least. */
  or(of: readonly Literal[]): Literal {
    return negated(this.and(of.map(negated)))
  }

  /** So many of them hold at least; one that is named twice counts twice. */
  atLeast(k: number, of: readonly Literal[]): Literal {
    let need = k
    const often = new Map<Literal, number>()
    for (const literal of of) {
      const opposite = often.get(negated(literal)) ?? 0
      if (literal === TRUE) need--
      else if (opposite > 0) {
        // Of a literal and its negation just one holds.
        often.set(negated(literal), opposite - 1)
        need--
      } else if (literal !== FALSE) often.set(literal, (often.get(literal) ?? 0) + 1)
    }
    const args = [...often].flatMap(([literal, times]) => new Array<Literal>(times).fill(literal))
    if (need <= 0) return TRUE
    if (need > args.length) return FALSE
    if (need === args.length) return this.and(args)
    return need === 1 ? this.or(args) : this.#gate(args, need)
  }

  #gate(args: readonly Literal[], need: number): Literal {
    const key = `${need}:${args.toSorted((a, b) => a - b).join()}`
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const literal = this.#add(args, need)
    this.#made.set(key, literal)
    return literal
  }

  #add(args: readonly Literal[], need: number): Literal {
    this.#args.push(args)
    this.#need.push(need)
    return 2 * (this.#args.length - 1)
  }
}
