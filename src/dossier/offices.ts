import type { Group, Office, Speaker } from '../model/dossier.ts'
import type { Entry, Field } from './entry.ts'
import { isParty } from './parties.ts'
import { readTerm, type Wrong } from './term.ts'

/** What `offices.yaml` says: who held which office when, who else speaks, and how their names are also spelt. */
export interface People {
  readonly offices: readonly Office[]
  readonly speakers: readonly Speaker[]
}

export function readPeople(top: Entry, groups: readonly Group[]): People {
  const { kinds, offices, speakers, spellings } = top.record(['kinds', 'offices', 'speakers', 'spellings'])
  const kind = readKinds(kinds)
  const terms = offices.fields('parties').flatMap((field) => readParty(field, groups, kind))
  const others = speakers.fields('parties').flatMap((field) => readSpeakers(field, groups))
  const spelt = readSpellings(spellings, new Set([...terms, ...others].map(({ person }) => person)))
  return {
    offices: terms.map((term) => ({ ...term, spellings: spelt.get(term.person) ?? [] })),
    speakers: others.map((speaker) => ({ ...speaker, spellings: spelt.get(speaker.person) ?? [] })),
  }
}

/** Whether one person or several hold an office of this id at a time. */
type Kind = 'one' | 'several'

function readKinds(entry: Entry): ReadonlyMap<string, Kind> {
  const { one, several } = entry.record(['one', 'several'])
  const kinds = new Map<string, Kind>(one.items('office ids').map((item) => [item.text('an office id'), 'one']))
  for (const item of several.items('office ids')) {
    const id = item.text('an office id')
    if (kinds.get(id) === 'one') item.wrong(`the office ${id} is listed for one person and for several`, 'keep it in one of the two lists')
    kinds.set(id, 'several')
  }
  return kinds
}

/** A line of a party's offices, such as `head-of-government: Olaf Scholz, 2021-12-08 to 2025-05-06`. */
const LINE = /^(?<office>\S+): (?<term>.+)$/

function readParty(
  { key, id: party, value }: Field,
  groups: readonly Group[],
  kinds: ReadonlyMap<string, Kind>,
): Omit<Office, 'spellings'>[] {
  isParty(party, groups, key)
  const held = value.textLines('one office a line').flatMap(({ text, down }) => {
    const wrong: Wrong = (what, cure) => value.wrong(what, cure, down)
    const { office, term: rest } = LINE.exec(text)?.groups ?? {}
    if (!office || !rest) return (wrong(`${JSON.stringify(text)} is no line of an office`, 'write "OFFICE: NAME, TERM"'), [])
    if (!kinds.has(office))
      wrong(`unknown office ${JSON.stringify(office)}`, `use one of ${[...kinds.keys()].join(', ')}, or add it to "kinds"`)
    const term = readTerm(rest, wrong)
    return term ? [{ party, office, ...term, wrong }] : []
  })
  const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const [office, terms] of Map.groupBy(inOrder, ({ office }) => office)) if (kinds.get(office) === 'one') refuseOverlap(terms)
  return held.map(({ wrong: _, ...office }) => office)
}

/** Refuses a term that begins before the one in front of it ended. */
function refuseOverlap(terms: readonly (Omit<Office, 'spellings'> & { readonly wrong: Wrong })[]): void {
  for (const [i, next] of terms.entries()) {
    const before = terms[i - 1]
    if (before && (before.to === null || before.to > next.from))
      next.wrong(
        `${before.person} (to ${before.to ?? 'today'}) and ${next.person} (from ${next.from}) are ${next.office} of ${next.party} at one time`,
        'end the first term on the day the second begins, or list the office under "several"',
      )
  }
}

function readSpeakers({ key, id: state, value }: Field, groups: readonly Group[]): Omit<Speaker, 'spellings'>[] {
  isParty(state, groups, key)
  return value.textLines('names').flatMap(({ text }) => names(text).map((person) => ({ person, state })))
}

/** Lines such as `Wolodymyr Selenskyj: Zelensky, Zelenskyy`; several of one person add up. */
function readSpellings(entry: Entry, people: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const spelt = new Map<string, readonly string[]>()
  for (const { text, down } of entry.textLines('one person a line')) {
    const [person = '', spellings = ''] = text.split(': ', 2)
    if (!people.has(person))
      entry.wrong(
        `${JSON.stringify(person)} is neither in office nor a speaker`,
        'write "NAME: SPELLING, …" with a name that stands above',
        down,
      )
    spelt.set(person, [...(spelt.get(person) ?? []), ...names(spellings)])
  }
  return spelt
}

function names(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
