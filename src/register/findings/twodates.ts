import { type Finding, finding } from '../../model/finding.ts'
import { daysBetween, daysOf } from '../../model/span.ts'
import type { Happening } from '../../model/statement.ts'
import { type Around, list, opposed, reports } from './around.ts'
import { apart } from './days.ts'

/** Dates so many days apart can be of one event, told wrong; what lies further apart is another one. */
const ONE_EVENT = 3

/** A telling with its date. */
interface Dated extends Happening {
  readonly date: string
}

/**
 * Dates that exclude each other for one event, among tellings of one type at one place. A body is founded once, whatever lies between the
 * dates. Of other events the dates must lie days apart, the tellings must share who took part, and no report may tell both days as two:
 * that one knows them to be two events. Of what is signed a report that names two days contradicts itself.
 */
export function twoDates(tellings: readonly Happening[], around: Around): readonly Finding[] {
  const dated = tellings
    .filter((t): t is Dated => t.date !== null && (t.type === 'founding' || (t.date.length === 10 && named(t))))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  const days = [...Map.groupBy(dated, ({ date }) => date)]
  const found: Finding[] = []
  for (const [at, [first, ours]] of days.entries())
    for (const [second, theirs] of days.slice(at + 1)) {
      if (ours[0]?.type !== 'founding' && daysBetween(first, second) > ONE_EVENT) break
      if (!apart(first, second)) continue
      const pair = oneEvent(ours, theirs, around)
      if (pair) found.push(clash(pair, around))
    }
  return found
}

/** Whether the words give the date: what is only implied can be a day off. */
const named = ({ cues }: Happening): boolean => cues.some(({ role, text }) => role === 'date' && /\p{N}/u.test(text))

type Pair = readonly [readonly Dated[], readonly Dated[]]

/** The tellings of two dates that are of one event; null where they may be of two. */
function oneEvent(ours: readonly Dated[], theirs: readonly Dated[], { dossier }: Around): Pair | null {
  const once = ours[0]?.type === 'founding' || ours[0]?.type === 'signing'
  const both = new Set(ours.map(({ document }) => document)).intersection(new Set(theirs.map(({ document }) => document)))
  if (both.size > 0 && !once) return null
  const bodies = new Set(dossier.groups.map(({ id }) => id))
  // of many tellings few differ in who took part
  const [companies, others] = [companiesOf(ours), companiesOf(theirs)]
  const [a, b] = [new Set<string>(), new Set<string>()]
  for (const [one, own] of companies)
    for (const [other, far] of others)
      if (shared(own, far, bodies, once)) {
        a.add(one)
        b.add(other)
      }
  return a.size > 0 && b.size > 0 ? [ours.filter((x) => a.has(company(x))), theirs.filter((y) => b.has(company(y)))] : null
}

type Who = ReadonlySet<string>

const whoOf = ({ participants }: Happening): Who => new Set(participants.map(({ who }) => who))

const companiesOf = (tellings: readonly Happening[]): ReadonlyMap<string, Who> => new Map(tellings.map((t) => [company(t), whoOf(t)]))

/** Those who took part, as one word. */
const company = (telling: Happening): string => [...whoOf(telling)].sort().join('|')

/** Whether two tellings have a body in common that took part, or two others; what happens once may name nobody. */
function shared(ours: Who, theirs: Who, bodies: ReadonlySet<string>, once: boolean): boolean {
  if (once && (ours.size === 0 || theirs.size === 0)) return true
  const common = [...ours.intersection(theirs)]
  return common.length > 1 || common.some((who) => bodies.has(who) || (once && ours.size === 1))
}

function clash([ours, theirs]: Pair, { name }: Around): Finding {
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second) throw new RangeError('two dates have two sides')
  const { type } = first
  const place = first.place ?? second.place
  const bodies = first.participants.map(({ who }) => name(who))
  const what = type === 'founding' ? `the founding of ${list(bodies) || 'the body'}` : `the ${type}${place === null ? '' : ` in ${place}`}`
  const own = ours.some((a) => theirs.some((b) => a.document === b.document))
  const implied = daysOf(first.date).from !== daysOf(first.date).to || daysOf(second.date).from !== daysOf(second.date).to
  const apart = daysBetween(first.date, second.date)
  return finding(
    {
      kind: 'date',
      severity: 'high',
      about: [type, place ?? first.participants[0]?.who ?? second.participants[0]?.who ?? ''].filter((part) => part !== '').join(':'),
      message: own
        ? `A report gives two dates for ${what}: ${first.date} and ${second.date}.`
        : `${reports(ours)} ${ours.length > 1 ? 'have' : 'has'} ${what} on ${first.date}, ${reports(theirs)} on ${second.date}.`,
      quotes: opposed(ours, theirs),
      why:
        type === 'founding'
          ? 'A body is founded once, and the dates have no day in common.'
          : `The tellings are of one type of event at one place with the same people, ${implied ? 'at times that exclude each other' : `${apart === 1 ? 'one day' : `${apart} days`} apart`}${own ? '' : ', and no report tells of two such events'}.`,
    },
    first.date,
    second.date,
  )
}
