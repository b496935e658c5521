import { type Finding, finding, type Severity } from '../../model/finding.ts'
import type { Position, Stance } from '../../model/statement.ts'
import { type Around, type Finder, list, opposed, reports } from './around.ts'
import { daysBetween } from '../../model/span.ts'
import { oneDay } from './days.ts'

/** Stances that one party cannot have on one measure at one time, what excludes most first. */
const EXCLUDING: readonly { readonly one: readonly Stance[]; readonly other: readonly Stance[]; readonly severity: Severity }[] = [
  { one: ['committed', 'willing'], other: ['declined'], severity: 'high' },
  { one: ['committed', 'willing', 'supports'], other: ['opposes'], severity: 'high' },
  { one: ['supports'], other: ['declined'], severity: 'medium' },
  { one: ['committed'], other: ['reluctant'], severity: 'medium' },
  { one: ['committed'], other: ['considering'], severity: 'medium' },
]

/** Within so many days a stance that is told again after another one was not given up for it. */
const AGAIN = 7

/** What one report says of a cell as of one day: the first on which its origin tells it. */
interface Telling {
  readonly day: string
  readonly origin: string
  readonly positions: readonly Position[]
  /** All stances that the report tells in the cell. */
  readonly stances: ReadonlySet<Stance>
}

/**
 * Incompatible stances in a cell: told by different origins on one day, or the one told again within a week after the other, so that it
 * was not given up for it. A report that tells both knows how they go together, and what holds only in a neighbouring country is another
 * question than what holds in the country itself. Of taking part in general only a promise and a refusal exclude each other: one can welcome
 * one guarantee and reject another.
 */
export const stance: Finder<readonly Position[]> = (cell, around) =>
  [...Map.groupBy(cell, ({ place }) => place).values()].flatMap((alike) => {
    const tellings = tellingsOf(alike, around)
    const pairs = alike[0]?.measure === around.dossier.roles.general ? EXCLUDING.slice(0, 1) : EXCLUDING
    for (const { one, other, severity } of pairs) {
      const [ours, theirs] = [having(tellings, one, other), having(tellings, other, one)]
      const clash = firstClash(ours, theirs)
      if (clash) return [excluding(clash, severity, around, [one[0] ?? '', other[0] ?? ''])]
    }
    return []
  })

/** The tellings in order of their days: the day on which the report says that the stance was taken, else its own. */
function tellingsOf(positions: readonly Position[], { written, origin }: Around): readonly Telling[] {
  const dated = [...Map.groupBy(positions, ({ document }) => document)].flatMap(([document, own]) => {
    const stances = new Set(own.map(({ stance }) => stance))
    const days = Map.groupBy(own, ({ said }) => (said?.length === 10 ? said : (oneDay(written(document)) ?? '')))
    return [...days].flatMap(([day, positions]) => (day === '' ? [] : [{ day, origin: origin(document), positions, stances }]))
  })
  const first = new Map<string, string>()
  for (const { origin, day } of dated) if (day < (first.get(origin) ?? LAST)) first.set(origin, day)
  return dated
    .map((telling) => ({ ...telling, day: first.get(telling.origin) ?? telling.day }))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/** Later than any day. */
const LAST = '9999'

/** The tellings of one of these stances, of reports that tell none of the others. */
function having(tellings: readonly Telling[], stances: readonly Stance[], unless: readonly Stance[]): readonly Telling[] {
  return tellings
    .filter((telling) => !unless.some((stance) => telling.stances.has(stance)))
    .map((t) => ({ ...t, positions: t.positions.filter(({ stance }) => stances.includes(stance)) }))
    .filter(({ positions }) => positions.length > 0)
}

interface Clash {
  readonly ours: readonly Telling[]
  readonly theirs: readonly Telling[]
  readonly day: string
  /** Whether one was told on the day of the other, not only again after it. */
  readonly sameDay: boolean
}

/** The first day on which the two sides cannot both be right; null where one followed the other. */
function firstClash(ours: readonly Telling[], theirs: readonly Telling[]): Clash | null {
  const days = Map.groupBy(theirs, ({ day }) => day)
  for (const [day, own] of Map.groupBy(ours, ({ day }) => day)) {
    const others = days.get(day) ?? []
    if (own.some((x) => others.some((y) => x.origin !== y.origin))) return { ours: own, theirs: others, day, sameDay: true }
  }
  return toldAgain(ours, theirs) ?? toldAgain(theirs, ours)
}

/** The one side told by two origins, before and after the other told its own. Both are in order of their days. */
function toldAgain(ours: readonly Telling[], theirs: readonly Telling[]): Clash | null {
  let [first, next] = [0, 0]
  for (const other of theirs) {
    // of ours only those around this one can count
    while (first < ours.length && daysBetween(ours[first]?.day ?? '', other.day) > AGAIN) first++
    next = Math.max(next, first)
    while (next < ours.length && daysBetween(other.day, ours[next]?.day ?? '') <= AGAIN) next++
    const around = ours.slice(first, next)
    const earlier = around.findLast((t) => t.day < other.day && t.origin !== other.origin)
    const later = around.find((t) => t.day > other.day && t.origin !== other.origin && t.origin !== earlier?.origin)
    if (earlier && later) return { ours: [earlier, later], theirs: [other], day: other.day, sameDay: false }
  }
  return null
}

function excluding({ ours, theirs, day, sameDay }: Clash, severity: Severity, { name }: Around, sides: readonly string[]): Finding {
  const [a, b] = [ours, theirs].map((side) => side.flatMap(({ positions }) => positions))
  if (!a?.[0] || !b?.[0]) throw new RangeError('a clash of stances has two sides')
  const [{ party, measure }] = [a[0]]
  const [left, right] = [a, b].map((side) => list([...new Set(side.map(({ stance }) => stance))].toSorted(), 'or'))
  const conditional = a.every(({ conditions }) => conditions.length > 0) && b.every(({ conditions }) => conditions.length === 0)
  const voices = speakersApart(a, b)
  return finding(
    {
      kind: 'stance',
      severity: severity === 'high' && (conditional || voices !== null) ? 'medium' : severity,
      about: `${party}:${measure}`,
      message: `On ${name(measure)}, ${reports(a)} ${a.length > 1 ? 'have' : 'has'} ${name(party)} as ${left ?? ''} on ${day}, ${reports(b)} as ${right ?? ''}.`,
      quotes: opposed(a, b),
      why: [
        sameDay
          ? 'Both are told of one day by origins that do not copy each other, and no report tells of a change'
          : 'The first stance was told again after the second, so it was not given up for it',
        voices === null ? '' : `; they name different speakers, ${list(voices)}`,
        conditional ? '; the one depends on a condition, and the other refuses without any' : '',
        '.',
      ].join(''),
    },
    day,
    ...sides,
  )
}

/** The speakers, where each side names its own. */
function speakersApart(a: readonly Position[], b: readonly Position[]): readonly string[] | null {
  const [ours, theirs] = [a, b].map((side) => new Set(side.map(({ speaker }) => speaker)))
  if (!ours || !theirs || ours.has(null) || theirs.has(null) || ours.intersection(theirs).size > 0) return null
  return [...ours, ...theirs].flatMap((speaker) => speaker ?? []).toSorted()
}
