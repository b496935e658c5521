import type { Aside, AsideOf } from '../model/aside.ts'
import { type Finding, FINDING_KINDS, type FindingKind, SEVERITIES } from '../model/finding.ts'
import type { Quote } from '../model/quote.ts'
import type { Happening, Position, Statement } from '../model/statement.ts'
import { cellId } from './cell.ts'
import type { Told } from './findings/around.ts'
import { attendance } from './findings/attendance.ts'
import { attribution, runsOf, type Sharing } from './findings/attribution.ts'
import { countsOf } from './findings/counts.ts'
import { date, type Dated } from './findings/date.ts'
import { figure } from './findings/figure.ts'
import type { Known } from './findings/known.ts'
import { type Named, office } from './findings/office.ts'
import { type Retelling, scope } from './findings/scope.ts'
import { single } from './findings/single.ts'
import { stance } from './findings/stance.ts'
import { byCodeUnits } from './order.ts'

/**
 * Every finding, the gravest first, whatever the order of what is known. Each is found by looking at one thing alone: a cell, an event, a
 * person, a quotation; so whoever knows which of them a new report touches need look at those only.
 */
export function findings(known: Known): readonly Finding[] {
  const inOrder = inTimeOrder(known)
  const statements = known.statements.toSorted((a, b) => inOrder(a, b) || byCodeUnits(a.id, b.id))
  const positions = statements.filter((s): s is Position => s.kind === 'position')
  const happenings = statements.filter((s): s is Happening => s.kind === 'event')
  const asides = <K extends Aside['kind']>(kind: K) =>
    known.asides.filter((aside): aside is AsideOf<K> => aside.kind === kind).toSorted(inOrder)
  const cells = grouped(positions, cellId)
  const counts = countsOf(
    statements.filter((s) => s.kind === 'figure'),
    positions,
    known.dossier,
  )
  const found = [
    ...cells.flatMap((cell) => stance(cell, known)),
    ...grouped(counts, ({ of }) => of).flatMap((of) => figure(of, known)),
    ...known.occasions.flatMap((of) => attendance({ ...of, tellings: of.tellings.toSorted(inOrder) }, known)),
    ...dated(happenings, asides('slip'), known).flatMap((of) => date(of, known)),
    ...grouped(named(known.offices.toSorted(inOrder), statements), ({ person }) => person).flatMap((of) => office(of, known)),
    ...sharing(asides('speech')).flatMap((of) => attribution(of, known)),
    ...retellings(positions, known.retold).flatMap((of) => scope(of, known)),
    ...cells.flatMap((cell) => single(cell, known)),
  ]
  return [...new Map(found.map((finding) => [finding.id, finding])).values()].toSorted(gravestFirst)
}

/** By the day from which their documents can be, those without one last, and by their places in them. */
function inTimeOrder({ written }: Known): (a: Told, b: Told) => number {
  const days = new Map<string, string>()
  const day = ({ document }: Told): string => {
    const known = days.get(document) ?? written(document).from ?? '9999'
    days.set(document, known)
    return known
  }
  return (a, b) =>
    (a.document === b.document ? 0 : byCodeUnits(day(a), day(b)) || byCodeUnits(a.document, b.document)) ||
    a.quote.start - b.quote.start ||
    a.quote.end - b.quote.end
}

const grouped = <T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] => [...Map.groupBy(all, key).values()]

/** What can have a wrong date: events of one type at one place, foundings and events of one body, slips. */
function dated(happenings: readonly Happening[], slips: readonly AsideOf<'slip'>[], { dossier, past }: Known): readonly Dated[] {
  const foundings = Map.groupBy(
    happenings.filter(({ type }) => type === 'founding'),
    ({ participants }) => dossier.groups.find(({ id }) => participants.some(({ who }) => who === id))?.id ?? dossier.roles.body,
  )
  const placed = happenings.filter(({ type, place }) => type !== 'founding' && place !== null)
  return [
    ...[...foundings.values()].map((tellings): Dated => ({ of: 'event', tellings })),
    ...grouped(placed, ({ type, place }) => `${type}:${place ?? ''}`).map((tellings): Dated => ({ of: 'event', tellings })),
    ...[...foundings].map(([body, foundings]): Dated => ({ of: 'body', body, foundings, tellings: happenings })),
    ...happenings.filter(({ id }) => past.has(id)).map((telling): Dated => ({ of: 'past', telling })),
    ...slips.map((slip): Dated => ({ of: 'slip', slip })),
  ]
}

/** The offices by which people are called, each with the date of the event that its words tell, and whether the report lets them act. */
function named(offices: Known['offices'], statements: readonly Statement[]): readonly Named[] {
  const by = Map.groupBy(statements, ({ document }) => document)
  return offices.map((styled) => {
    const own = by.get(styled.document) ?? []
    const told = own.find((s): s is Happening => s.kind === 'event' && [s.quote, ...s.also].some((quote) => meet(quote, styled.quote)))
    const acts =
      styled.acting ||
      own.some((s) => s.speaker === styled.person || (s.kind === 'event' && s.participants.some(({ who }) => who === styled.person)))
    return { ...styled, on: told?.date ?? null, acts }
  })
}

const meet = (a: Quote, b: Quote): boolean => a.start < b.end && b.start < a.end

/** Quotations by the runs of words with which one of them begins, where more than one speaker has them. */
function sharing(spoken: readonly AsideOf<'speech'>[]): readonly Sharing[] {
  const runs = spoken.map((one) => ({ one, runs: runsOf(one) }))
  const beginning = Map.groupBy(
    runs.filter(({ runs }) => runs.length > 0),
    ({ runs }) => runs[0] ?? '',
  )
  const having = new Map([...beginning.keys()].map((run): [string, AsideOf<'speech'>[]] => [run, []]))
  for (const { one, runs: own } of runs) for (const run of own) having.get(run)?.push(one)
  return [...having].flatMap(([run, have]) => {
    const several = new Set(have.map(({ speaker }) => speaker)).size > 1
    return several ? [{ beginning: beginning.get(run)?.map(({ one }) => one) ?? [], having: have }] : []
  })
}

/** What a retelling and what it retells say of one cell. */
function retellings(positions: readonly Position[], retold: Known['retold']): readonly Retelling[] {
  const cells = Map.groupBy(positions, (p) => `${p.document} ${cellId(p)}`)
  const touched = Map.groupBy(positions, ({ document }) => document)
  return retold.flatMap(({ source, official, retelling }) =>
    [...new Set(touched.get(retelling)?.map(cellId))].flatMap((cell): readonly Retelling[] => {
      const [was, is] = [cells.get(`${source} ${cell}`), cells.get(`${retelling} ${cell}`)]
      return was && is ? [{ source: was, retold: is, official }] : []
    }),
  )
}

function gravestFirst(a: Finding, b: Finding): number {
  const kind = (k: FindingKind): number => FINDING_KINDS.indexOf(k)
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    kind(a.kind) - kind(b.kind) ||
    byCodeUnits(a.about, b.about) ||
    byCodeUnits(a.id, b.id)
  )
}
