import type { Dossier, Office } from '../../model/dossier.ts'
import { type Pattern, PatternSet } from '../../reading/patterns.ts'
import { wordsOf } from './names.ts'

/** Who bears a name: offices in time, or a speaker without one. */
export interface Person {
  readonly name: string
  readonly offices: readonly Office[]
  /** True for politicians without a government office and experts. */
  readonly onlooker: boolean
}

/** The people of a dossier by whole name and by family name, as patterns over a sentence's words. */
export class People {
  readonly patterns: PatternSet<readonly Person[]>
  readonly #byName = new Map<string, Person>()
  readonly #byParty: ReadonlyMap<string, Office[]>

  constructor(dossier: Dossier) {
    this.#byParty = Map.groupBy(dossier.offices, (o) => o.party)
    const offices = Map.groupBy(dossier.offices, (o) => o.person)
    for (const [name, held] of offices) this.#byName.set(name, { name, offices: held, onlooker: false })
    for (const speaker of dossier.speakers)
      if (!this.#byName.has(speaker.person)) this.#byName.set(speaker.person, { name: speaker.person, offices: [], onlooker: true })
    const spellings = new Map<string, Set<Person>>()
    const put = (spelling: string, person: Person): void => {
      for (const form of new Set([spelling, folded(spelling)])) spellings.set(form, (spellings.get(form) ?? new Set()).add(person))
    }
    for (const entry of [...dossier.offices, ...dossier.speakers]) {
      const person = this.#byName.get(entry.person)
      if (person) for (const name of [entry.person, ...entry.spellings]) for (const form of [name, familyName(name)]) put(form, person)
    }
    const patterns: Pattern<readonly Person[]>[] = [...spellings].map(([name, people]) => ({
      source: wordsOf(name).join(' '),
      value: [...people],
    }))
    this.patterns = new PatternSet(patterns)
  }

  byName(name: string): Person | undefined {
    return this.#byName.get(name)
  }

  /** Who held an office of a party on a day, or holds it now, where the day is unknown. */
  holder(party: string, offices: readonly string[], day: string | null): Person | undefined {
    const held = this.#byParty.get(party)?.filter((o) => offices.includes(o.office) && (day === null ? o.to === null : heldOn(o, day)))
    const last = held?.sort((a, b) => a.from.localeCompare(b.from)).at(-1)
    return last && this.#byName.get(last.person)
  }
}

const heldOn = (office: Office, day: string): boolean => office.from <= day && (office.to === null || day < office.to)

/** The office that a person held on a day; failing that the last one begun before it; the present one where the day is unknown. */
export function officeOn(person: Person, day: string | null): Office | undefined {
  const inOrder = [...person.offices].sort((a, b) => a.from.localeCompare(b.from))
  if (day === null) return inOrder.filter((o) => o.to === null).at(-1) ?? inOrder.at(-1)
  return inOrder.filter((o) => heldOn(o, day)).at(-1) ?? inOrder.filter((o) => o.from <= day).at(-1) ?? inOrder[0]
}

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l')

const PARTICLE = /^(?:von|van|der|den|de|la|le|di|du|al|bin|ter|De|Van|Le|La)$/

/** The family name: the last word with the particles before it ("von der Leyen", "De Wever"). */
export function familyName(name: string): string {
  const words = name.split(' ')
  let from = words.length - 1
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--
  return words.slice(from).join(' ')
}
