import type { Group, Office, Speaker } from '../model/dossier.ts'
import type { Entry, Field } from './entry.ts'
import { isParty } from './parties.ts'
import { readTerm, type Term } from './term.ts'

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

function readParty({ key, id: party, value }: Field, groups: readonly Group[], kinds: ReadonlyMap<string, Kind>): Omit<Office, 'spellings'>[] {
  isParty(party, groups, key)
  return value.fields('offices').flatMap(({ key, id: office, value }) => {
    const kind = kinds.get(office)
    if (!kind) key.wrong(`unknown office ${JSON.stringify(office)}`, `use one of ${[...kinds.keys()].join(', ')}, or add it to "kinds"`)
    const terms = value.textLines('terms').flatMap(({ text, down }) => readTerm(text, (what, cure) => value.wrong(what, cure, down)) ?? [])
    if (kind === 'one') refuseOverlap(terms, `${office} of ${party}`, value)
    return terms.map((term) => ({ party, office, ...term }))
  })
}

function refuseOverlap(terms: readonly Term[], office: string, at: Entry): void {
  const inOrder = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const [i, next] of inOrder.entries()) {
    const before = inOrder[i - 1]
    if (before && (before.to === null || before.to > next.from))
      at.wrong(
        `${before.person} (to ${before.to ?? 'today'}) and ${next.person} (from ${next.from}) are both ${office}`,
        `end the first term on the day the second begins, or list the office under "several"`,
      )
  }
}

function readSpeakers({ key, id: state, value }: Field, groups: readonly Group[]): Omit<Speaker, 'spellings'>[] {
  isParty(state, groups, key)
  return value.textLines('names').flatMap(({ text }) => names(text).map((person) => ({ person, state })))
}

function readSpellings(entry: Entry, people: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const fields = entry.fields('persons')
  for (const { key, id } of fields)
    if (!people.has(id)) key.wrong(`${JSON.stringify(id)} is neither in office nor a speaker`, 'write the name as it stands there, or take the line out')
  return new Map(fields.map(({ id, value }) => [id, names(value.text('spellings'))]))
}

function names(text: string): string[] {
  return text.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== '')
}
