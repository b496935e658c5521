import type { Dossier } from '../../model/dossier.ts'
import type { Figure, Position, Quantity } from '../../model/statement.ts'
import type { Told } from './around.ts'

/** A number that a report gives, with the one thing that it counts. */
export interface Count extends Told, Quantity {
  /** What is counted, in the terms of findings: `coalition:contributors`, `FR:troops`, `DE:arms:EUR`. Only counts of one thing are compared. */
  readonly of: string
  /** The words that are counted, as they stand; '' where they are not known. */
  readonly counts: string
}

/** A number so many units from the words of a position belongs to it still: the rest of a sentence lies between. */
const NEAR = 60
/** A number that is so many times less or more than what is planned is no size of it. */
const LIKE = 4

/**
 * What can be compared among figures and positions. The states in a body are the body's whoever is named beside them. Soldiers and money count
 * one thing only where they belong to a position on one measure, of the body or of a party; soldiers of nobody also where they are about as
 * many as the dossier says are planned. Other sums and numbers can count anything.
 */
export function countsOf(
  figures: readonly Figure[],
  positions: readonly Position[],
  { groups, roles, targets }: Dossier,
): readonly Count[] {
  const bodies = new Set(groups.map(({ id }) => id))
  const own = (party: string | null): string => (party !== null && bodies.has(party) ? party : roles.body)
  const force = Map.groupBy(
    positions.filter(({ party }) => party === roles.body),
    ({ document }) => document,
  )
  const ofForce = ({ document, quote }: Told): boolean =>
    force
      .get(document)
      ?.some((p) => [p.quote, ...p.also].some(({ start, end }) => start - NEAR <= quote.start && quote.end <= end + NEAR)) ?? false
  const ofItsSize = ({ low, high, unit }: Figure): boolean =>
    targets.some((t) => t.unit === unit && (low ?? high ?? 0) >= t.low / LIKE && (high ?? low ?? 0) <= t.high * LIKE)
  return [
    ...figures.flatMap((figure): readonly Count[] => {
      const { about, party } = figure
      if (about === 'members' || about === 'contributors') return [{ ...figure, of: `${own(party)}:${about}` }]
      return about === 'troops' && (party === null || party === roles.body) && (ofForce(figure) || ofItsSize(figure))
        ? [{ ...figure, of: `${roles.body}:troops` }]
        : []
    }),
    ...positions.flatMap(({ party, measure, quantity, document, quote }): readonly Count[] => {
      if (quantity === null || party === roles.body) return []
      const of = quantity.unit === 'soldiers' ? `${party}:${measure}` : `${party}:${measure}:money:${quantity.unit}`
      return [{ document, quote, ...quantity, of, counts: '' }]
    }),
  ]
}

/** Whether two numbers can both be right: their ranges meet, or the one is the other one rounded. */
export function agree(a: Quantity, b: Quantity): boolean {
  const gap = Math.max((a.low ?? -Infinity) - (b.high ?? Infinity), (b.low ?? -Infinity) - (a.high ?? Infinity))
  if (gap <= 0) return true
  const [x, y] = (a.low ?? -Infinity) > (b.high ?? Infinity) ? [a.low ?? 0, b.high ?? 0] : [a.high ?? 0, b.low ?? 0]
  return gap < ROUGH * Math.max(x, y) && (rounded(x, digits(y)) === y || rounded(y, digits(x)) === x)
}

/** How far, as a part of it, a round number may lie from the exact one. */
const ROUGH = 0.1

/** How many digits of a number tell something: those before its last zeros. */
const digits = (n: number): number =>
  String(n)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length

const rounded = (n: number, digits: number): number => Number(n.toPrecision(Math.max(1, digits)))
