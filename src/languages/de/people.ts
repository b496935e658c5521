import type { Dossier, Office } from '../../model/dossier.ts'
import { type Pattern, PatternSet } from '../../reading/patterns.ts'
import { remembering } from '../../reading/remembering.ts'
import { feminineName } from './firstnames.ts'
import { wordsOf } from './names.ts'

/** Who bears a name: offices in time, or a speaker without one. */
export interface Person {
  readonly name: string
  readonly offices: readonly Office[]
  /** True for politicians without a government office and experts. */
  readonly onlooker: boolean
  /** Whether "sie" means her, as far as the first name tells. */
  readonly feminine?: boolean | null
}

/** The people of a dossier by whole name and by family name, as patterns over a sentence's words. */
export class People {
  readonly patterns: PatternSet<readonly Person[]>
  readonly #byName = new Map<string, Person>()
  readonly #bySound = new Map<string, Person[]>()
  readonly #byParty: ReadonlyMap<string, Office[]>

  constructor(dossier: Dossier) {
    this.#byParty = Map.groupBy(dossier.offices, (o) => o.party)
    const offices = Map.groupBy(dossier.offices, (o) => o.person)
    for (const [name, held] of offices) this.#byName.set(name, { name, offices: held, onlooker: false, feminine: feminineName(name) })
    for (const speaker of dossier.speakers)
      if (!this.#byName.has(speaker.person))
        this.#byName.set(speaker.person, { name: speaker.person, offices: [], onlooker: true, feminine: feminineName(speaker.person) })
    for (const person of this.#byName.values()) {
      const sound = soundOf(familyName(person.name))
      if (sound.length >= SHORTEST_SOUND) this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), person])
    }
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

  /** Who may be meant by a family name that is spelt as no other was: "Selenskiy", "Peskoff". */
  bySound(family: string): readonly Person[] {
    const sound = soundOf(family)
    return sound.length < SHORTEST_SOUND ? [] : (this.#bySound.get(sound) ?? this.#bySound.get(sound.replace(/s$/, '')) ?? [])
  }

  /** Who held an office of a party on a day, or holds it now, where the day is unknown. */
  holder(party: string, offices: readonly string[], day: string | null): Person | undefined {
    const held =
      this.#byParty.get(party)?.filter((o) => offices.includes(o.office) && (day === null ? o.to === null : heldOn(o, day))) ?? []
    if (held.some((o) => SHARED.has(o.office)) && new Set(held.map((o) => o.person)).size > 1) return undefined
    const last = held.sort((a, b) => a.from.localeCompare(b.from)).at(-1)
    return last && this.#byName.get(last.person)
  }
}

/** Offices that several people hold at a time: the title alone does not tell which of them is meant. */
const SHARED: ReadonlySet<string> = new Set(
  'deputy-head-of-government army-chief envoy spokesperson ambassador commissioner minister deputy-minister leader'.split(' '),
)

const heldOn = (office: Office, day: string): boolean => office.from <= day && (office.to === null || day < office.to)

/** The office that a person held on a day; failing that the last one begun before it; the present one where the day is unknown. */
export function officeOn(person: Person, day: string | null): Office | undefined {
  const inOrder = [...person.offices].sort((a, b) => a.from.localeCompare(b.from))
  if (day === null) return inOrder.filter((o) => o.to === null).at(-1) ?? inOrder.at(-1)
  return inOrder.filter((o) => heldOn(o, day)).at(-1) ?? inOrder.filter((o) => o.from <= day).at(-1) ?? inOrder[0]
}

/** For how long after their term people are taken to speak for the party still, in days: reports look back, and dates of terms are rough. */
const AFTERWARDS = 45

/** The party that a person speaks for on a day; null for onlookers and those whose last term has been over for a while. */
export function partyOn(person: Person, day: string | null): string | null {
  const office = officeOn(person, day)
  if (!office) return null
  if (day === null || office.to === null || office.to > day) return office.party
  return Date.parse(day) - Date.parse(office.to) > AFTERWARDS * 86_400_000 ? null : office.party
}

const SINGLE: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  ß: 'ss',
}
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıðþÞæß]/g, (c) => SINGLE[c] ?? c)

/** Shorter keys would make one of different names. */
const SHORTEST_SOUND = 6

/** A key that the spellings of one Slavic or accented name share, whatever alphabet they were brought over from. */
const soundOf = remembering((name) =>
  folded(name)
    .toLowerCase()
    .replace(/schtsch|shch|stsch/g, 'q')
    .replace(/tsch|tch|cz|ch/g, 'c')
    .replace(/sch|sh|zh|sz/g, 's')
    .replace(/z/g, 's')
    .replace(/ff$|w|v/g, 'f')
    .replace(/[yj]/g, 'i')
    .replace(/kh/g, 'c')
    .replace(/(.)\1+/g, '$1'),
)

const PARTICLE = /^(?:von|van|der|den|de|la|le|di|du|al|bin|ter|De|Van|Le|La)$/

/** The family name: the last word with the particles before it ("von der Leyen", "De Wever"). */
export const familyName = remembering((name) => {
  const words = name.split(' ')
  let from = words.length - 1
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--
  return words.slice(from).join(' ')
})
