import type { OfficeClue } from '../../model/clue.ts'
import type { Office } from '../../model/dossier.ts'
import { type Finding, finding } from '../../model/finding.ts'
import { daysOf, later, type Span } from '../../model/span.ts'
import { type Around, cited, type Finder, opposed, reports } from './around.ts'

/** A person named with an office, beside what the report tells of that person. */
export interface Named extends OfficeClue {
  /** The date of the event that the words tell; null for none: then they are of the report's own time. */
  readonly on: string | null
  /** Whether the report lets the person speak or take part in something: people are named by an office long after they left it. */
  readonly acts: boolean
}

/** How long before and after a term a name for it may still stand, in days: reports run ahead and look back, and terms are rough. */
const ROUGHLY = 45
/** How long after taking an office, and before leaving it, somebody may be called former by mistake of days alone. */
const FRESH = 14

/**
 * Offices by which one person is called at a time when the dossier knows better: an office that was over or had not begun, or former while
 * it is held. Only where the whole time in which the report can have been written leaves no other way, and only for people whose term the
 * dossier has. What is told of another day ("im Februar 2025 empfing Kanzler Scholz") goes by that day too, and who only comes up in a
 * report may be named by an old office ("unter Kanzler Scholz").
 */
export const office: Finder<readonly Named[]> = (named, around) => {
  const people = new Set(named.map(({ person }) => person))
  const terms = around.dossier.offices.filter(({ person }) => people.has(person)).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const wrong = named.flatMap((clue) => {
    const term = against(clue, terms, around)
    return term === null ? [] : [{ clue, term }]
  })
  return [...Map.groupBy(wrong, ({ clue, term }) => `${clue.tenure} ${term.party} ${term.office} ${term.from}`).values()].flatMap(
    ([first, ...more]) =>
      first ? [miscalled([first.clue, ...more.map(({ clue }) => clue)], first.term, rightly(named, first, terms), around)] : [],
  )
}

/** The term of the dossier that speaks against what somebody is called; null where none does. */
function against(clue: Named, all: readonly Office[], { written }: Around): Office | null {
  const terms = meant(clue, all)
  const times = [written(clue.document), ...(clue.on === null ? [] : [daysOf(clue.on)])]
  switch (clue.tenure) {
    case 'coming':
    case 'then':
      return null
    case 'former':
      return terms.some(({ to }) => to !== null) ? null : (terms.find((term) => times.every((time) => within(time, term))) ?? null)
    case 'holds':
      return !clue.acts || terms.some((term) => times.some((time) => touches(time, term))) ? null : (terms.at(-1) ?? null)
  }
}

/** The terms that a clue can mean: of that person, in one of those offices, of that party where the words name one. */
function meant({ person, party, offices }: OfficeClue, all: readonly Office[]): readonly Office[] {
  return all.filter((o) => o.person === person && offices.includes(o.office) && (party === null || o.party === party))
}

/** Whether all of a time lies well within a term. */
function within({ from, to }: Span, term: Office): boolean {
  return from !== null && from >= later(term.from, FRESH) && (term.to === null || (to !== null && to < later(term.to, -FRESH)))
}

/** Whether any of a time lies in a term, or near it. */
function touches({ from, to }: Span, term: Office): boolean {
  return (to === null || to >= later(term.from, -ROUGHLY)) && (from === null || term.to === null || from < later(term.to, ROUGHLY))
}

/** Those who call somebody the other way for the same term. */
function rightly(named: readonly Named[], { clue, term }: { readonly clue: Named; readonly term: Office }, terms: readonly Office[]) {
  const tenure = clue.tenure === 'former' ? 'holds' : 'former'
  return named.filter((n) => n.tenure === tenure && meant(n, terms).includes(term))
}

function miscalled(side: readonly Named[], term: Office, right: readonly Named[], { name, written }: Around): Finding {
  const former = side[0]?.tenure === 'former'
  const calls = `${reports(side)} ${new Set(side.map((s) => s.document)).size > 1 ? 'call' : 'calls'} ${term.person}`
  const title = `${name(term.office)} (${name(term.party)})`
  const held = term.to === null ? `since ${term.from}` : `from ${term.from} to ${term.to}`
  return finding(
    {
      kind: 'office',
      severity: 'medium',
      about: term.person,
      message: former
        ? `${calls} the former ${title}, who has held that office ${held}.`
        : `${calls} ${title}, who held that office ${held}.`,
      quotes: right.length > 0 ? opposed(side, right) : side.slice(0, 3).map(cited),
      why: [
        `By the dossier ${former ? 'the office was held' : 'it was not'} at any time in which this can have been written (${stretch(written(side[0]?.document ?? ''))})`,
        right.length > 0
          ? `, and ${reports(right)} ${new Set(right.map((s) => s.document)).size > 1 ? 'call' : 'calls'} ${former ? 'its holder by it' : 'it former'}`
          : '',
        '; no words speak of an earlier time.',
      ].join(''),
    },
    side[0]?.tenure ?? '',
    term.party,
    term.office,
    term.from,
  )
}

function stretch({ from, to }: Span): string {
  if (from === to) return from ?? 'at any time'
  return [from === null ? '' : `not before ${from}`, to === null ? '' : `not after ${to}`].filter((part) => part !== '').join(', ')
}
