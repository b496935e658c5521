import { NOT_UNDERSTOOD } from '../model/alternatives.ts'
import { Refusal } from '../model/refusal.ts'
import type { Assumed, Scenario } from '../model/scenario.ts'
import { Conditioning } from './conditioning.ts'
import type { Clauses, Node } from './node.ts'
import { kindOf, type Subject } from './proposition.ts'
import { fixed, type Implications, implications } from './implications.ts'

/** Probabilities are sums: two that ought to be the same may differ by such a share. */
const ROUNDING = 1e-9

/** The propositions of a register under a scenario, with how likely each is and on which others it depends. */
export class Network {
  readonly nodes: readonly Node[]
  readonly implications: Implications
  readonly #assumed: ReadonlyMap<string, Assumed>
  readonly #places: ReadonlyMap<string, number>

  constructor(
    nodes: readonly Node[],
    implications: Implications,
    assumed: ReadonlyMap<string, Assumed>,
    places: ReadonlyMap<string, number> = new Map(nodes.map(({ proposition }, place) => [proposition, place])),
  ) {
    this.nodes = nodes
    this.implications = implications
    this.#assumed = assumed
    this.#places = places
  }

  /** @throws RangeError where the network has no such proposition. */
  place(proposition: string): number {
    const found = this.#places.get(proposition)
    if (found === undefined) throw new RangeError(`no proposition ${proposition} in the network`)
    return found
  }

  /** What the scenario says of a proposition; null: nothing. */
  assumed(proposition: string): number | null {
    return this.#assumed.get(proposition)?.probability ?? null
  }

  clauses(of: readonly (readonly string[])[]): Clauses {
    return of.map((clause) => clause.map((proposition) => this.place(proposition)))
  }

  /** The same where one proposition holds or fails, which neither implies another nor is implied by one. */
  fixing(proposition: string, truth: boolean): Network {
    const node: Node = { proposition, needs: [], given: [], base: Number(truth) }
    return new Network(this.nodes.with(this.place(proposition), node), this.implications, this.#assumed, this.#places)
  }

  /** What can be worked out from it; one is used for one question at a time. */
  conditioning(): Conditioning {
    return new Conditioning(this.nodes)
  }
}

/**
 * The network of propositions under a scenario. What implies another is at most as likely as that: its probability, where one is assumed, is
 * that of its coming true at all. What is left open lies between what implies it and what it implies, as far up as the dossier's `open` says.
 * What is given something has the probability that stands there, where what it implies holds.
 * @throws Refusal of assumptions that contradict one another and of propositions that depend on themselves.
 */
export function network(names: readonly string[], scenario: Scenario, { outlook, roles }: Pick<Subject, 'outlook' | 'roles'>): Network {
  const implied = implications(scenario, outlook)
  const given = Map.groupBy(scenario.given, ({ proposition }) => proposition)
  const mentioned = [...implied.all, ...scenario.given.flatMap((one) => [one.proposition, one.given])]
  const all = [...new Set([...names, ...mentioned])].sort()
  const assumed = assumptionsOf(all, scenario.assume, [NOT_UNDERSTOOD, roles.consent])
  const certain = fixed(assumed, implied)
  const parents = (name: string): readonly string[] =>
    certain.has(name) ? [] : [...implied.by(name), ...(given.get(name) ?? []).map((one) => one.given)]

  const nodes: Node[] = []
  const places = new Map<string, number>()
  const place = (name: string): number => places.get(name) ?? 0
  for (const name of inOrder(all, parents)) {
    const needs = implied.by(name).map(place)
    const own = given.get(name) ?? []
    const assumption = assumed.get(name)
    const truth = certain.get(name)
    places.set(name, nodes.length)
    if (truth !== undefined) nodes.push({ proposition: name, needs: [], given: [], base: Number(truth) })
    else if (own.length > 0) {
      const rows = own.map((one) => ({ place: place(one.given), probability: one.probability }))
      nodes.push({ proposition: name, needs, given: rows, base: assumption?.probability ?? outlook.open })
    } else nodes.push({ proposition: name, needs, given: [], base: base(name, needs) })
  }
  return new Network(nodes, implied, assumed)

  /** How likely it is where all that it implies holds, so that all in all it is as likely as is assumed of it. */
  function base(name: string, needs: readonly number[]): number {
    const assumption = assumed.get(name)
    const least = implied
      .before(name)
      .reduce<Assumed | null>((a, from) => likelier(a, given.has(from) ? undefined : assumed.get(from)), null)
    const most = needs.length === 0 ? 1 : new Conditioning(nodes).chance(needs.map((need) => [need]))
    const low = least?.probability ?? 0
    const wanted = assumption?.probability ?? low + outlook.open * Math.max(0, most - low)
    if (wanted > most * (1 + ROUNDING)) throw tooLikely(assumption ?? least, name, wanted, most)
    return most === 0 ? 0 : Math.min(1, wanted / most)
  }

  function tooLikely(assumption: Assumed | null, name: string, wanted: number, most: number): Refusal {
    const others = implied.by(name)
    const said = assumption?.proposition ?? name
    return new Refusal(
      `${said} is taken for ${shown(wanted)}, and ${others.join(' and ')}, without which it cannot be, for ${shown(most)}`,
      assumption?.where ?? 'the scenario',
      `make ${others.join(' and ')} likelier, or ${said} less likely`,
    )
  }
}

const shown = (probability: number): string => String(Number(probability.toPrecision(4)))

const likelier = (a: Assumed | null, b: Assumed | undefined): Assumed | null =>
  b && b.probability !== null && b.probability > (a?.probability ?? 0) ? b : a

/** What is assumed of each proposition: what is said of it goes before what is said of all of its kind, then what is said later. */
function assumptionsOf(
  names: readonly string[],
  assume: readonly Assumed[],
  kinds: readonly (string | null)[],
): ReadonlyMap<string, Assumed> {
  const said = new Map(assume.map((one) => [one.proposition, one]))
  return new Map(
    names.flatMap((name): [string, Assumed][] => {
      const kind = kindOf(name)
      const found = said.get(name) ?? (kinds.includes(kind) ? said.get(kind) : undefined)
      return found ? [[name, { ...found, proposition: name }]] : []
    }),
  )
}

/** Names, each after those it depends on. @throws Refusal of one that depends on itself. */
function inOrder(names: readonly string[], parents: (name: string) => readonly string[]): readonly string[] {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): void => {
    if (done.has(name)) return
    if (path.includes(name))
      throw new Refusal(
        `${[...path.slice(path.indexOf(name)), name].join(' depends on ')}: that is a circle`,
        'the scenario',
        'leave out one of these under "given" or "implied"',
      )
    path.push(name)
    for (const parent of parents(name)) visit(parent)
    path.pop()
    done.add(name)
  }
  for (const name of names) visit(name)
  return [...done]
}
