import type { Dossier, Roles } from '../../model/dossier.ts'

/** What the register needs of a dossier to tell who is who. */
export interface Known extends Pick<Dossier, 'offices' | 'groups'> {
  readonly roles: Pick<Roles, 'body'>
}

/** Somebody who takes part, and for whom he or she acts or has acted; one circle knows each by one object. */
interface Who {
  readonly name: string
  readonly parties: readonly string[]
  readonly isBody: boolean
  /** One bit of 32 that stands for the name, and those of the name and the parties. */
  readonly bit: number
  readonly reachBits: number
}

/** Those who took part in something, as they can be found again in another list of the same circle. There are many, and most are of few. */
export class Company {
  readonly #members: Who[] = []
  #bodies: readonly string[] = NOBODY
  /** A bit for each name and for each that is reached: where two have none in common, nobody is in both. */
  nameBits = 0
  reachBits = 0

  get size(): number {
    return this.#members.length
  }

  get bodies(): readonly string[] {
    return this.#bodies
  }

  join(who: Who): void {
    if ((this.nameBits & who.bit) !== 0 && this.#members.includes(who)) return
    this.#members.push(who)
    this.nameBits |= who.bit
    this.reachBits |= who.reachBits
    if (who.isBody) this.#bodies = [...this.#bodies, who.name]
  }

  /** Takes in all of another company. */
  joinAll(other: Company): void {
    for (const who of other.#members) this.join(who)
  }

  /** Its members, in order. */
  names(): readonly string[] {
    return this.#members.map(({ name }) => name).sort()
  }

  /** How many of its members are named in another company too, or act for somebody who is: Macron where that has France. */
  shared(other: Company): number {
    let count = 0
    for (const who of this.#members) if (other.#has(who)) count++
    return count
  }

  #has(who: Who): boolean {
    if ((who.bit & this.reachBits) === 0 && (who.reachBits & this.nameBits) === 0) return false
    for (const member of this.#members)
      if (member === who || member.parties.includes(who.name) || who.parties.includes(member.name)) return true
    return false
  }

  /** Whether both name a body of states and not the same: then they tell of two events. */
  differs(other: Company): boolean {
    return this.#bodies.length > 0 && other.#bodies.length > 0 && !this.#bodies.some((body) => other.#bodies.includes(body))
  }
}

const NOBODY: readonly string[] = []

/** Who acts for whom: a report may say Macron where another says France. */
export class Circle {
  readonly #who = new Map<string, Who>()
  readonly #parties: ReadonlyMap<string, readonly string[]>
  readonly #groups: ReadonlySet<string>
  readonly #bits = new Map<string, number>()
  /** The body that the dossier is about. */
  readonly body: string

  constructor({ offices, groups, roles }: Known) {
    this.body = roles.body
    this.#groups = new Set(groups.map(({ id }) => id))
    const held = Map.groupBy(offices, ({ person }) => person)
    this.#parties = new Map([...held].map(([name, terms]) => [name, [...new Set(terms.map(({ party }) => party))]]))
  }

  join(company: Company, name: string): void {
    company.join(this.#known(name))
  }

  #known(name: string): Who {
    let who = this.#who.get(name)
    if (!who) {
      const parties = this.#parties.get(name) ?? []
      const bit = this.#bit(name)
      who = { name, parties, isBody: this.#groups.has(name), bit, reachBits: parties.reduce((bits, party) => bits | this.#bit(party), bit) }
      this.#who.set(name, who)
    }
    return who
  }

  /** Names take turns with the bits. */
  #bit(name: string): number {
    let bit = this.#bits.get(name)
    if (bit === undefined) this.#bits.set(name, (bit = 1 << (this.#bits.size % 32)))
    return bit
  }
}
