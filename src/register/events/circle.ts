import type { Dossier, Roles } from '../../model/dossier.ts'

/** What the register needs of a dossier to tell who is who. */
export interface Known extends Pick<Dossier, 'offices' | 'groups'> {
  readonly roles: Pick<Roles, 'body'>
}

/** Somebody who takes part, and for whom he or she acts or has acted. */
interface Who {
  readonly name: string
  readonly parties: readonly string[]
}

/** Those who took part in something, as they can be found again in another list of the same circle. */
export class Company {
  readonly #members = new Map<string, Who>()
  /** The members and all for whom they act. */
  readonly #reach = new Set<string>()
  readonly #bodies: string[] = []

  get size(): number {
    return this.#members.size
  }

  get bodies(): readonly string[] {
    return this.#bodies
  }

  join(who: Who, isBody: boolean): void {
    if (this.#members.has(who.name)) return
    this.#members.set(who.name, who)
    this.#reach.add(who.name)
    for (const party of who.parties) this.#reach.add(party)
    if (isBody) this.#bodies.push(who.name)
  }

  /** How many of its members are named in another company too, or act for somebody who is: Macron where that has France. */
  shared(other: Company): number {
    let count = 0
    for (const { name, parties } of this.#members.values())
      if (other.#reach.has(name) || parties.some((party) => other.#members.has(party))) count++
    return count
  }

  /** Whether both name a body of states and not the same: then they tell of two events. */
  differs(other: Company): boolean {
    return this.#bodies.length > 0 && other.#bodies.length > 0 && !this.#bodies.some((body) => other.#bodies.includes(body))
  }
}

/** Who acts for whom: a report may say Macron where another says France. */
export class Circle {
  readonly #who: ReadonlyMap<string, Who>
  readonly #groups: ReadonlySet<string>
  /** The body that the dossier is about. */
  readonly body: string

  constructor({ offices, groups, roles }: Known) {
    this.body = roles.body
    this.#groups = new Set(groups.map(({ id }) => id))
    const held = Map.groupBy(offices, ({ person }) => person)
    this.#who = new Map([...held].map(([name, terms]) => [name, { name, parties: [...new Set(terms.map(({ party }) => party))] }]))
  }

  join(company: Company, name: string): void {
    company.join(this.#who.get(name) ?? { name, parties: [] }, this.#groups.has(name))
  }
}
