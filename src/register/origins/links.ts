import type { Match } from './coverage.ts'
import { coverage } from './coverage.ts'
import { DAYS, daysApart } from './days.ts'
import { SENTENCES } from './lookup.ts'
import type { Weighed } from './weighed.ts'
import type { Yardstick } from './yardstick.ts'

/** Two reports of which one comes from the other, or both from a third. */
export interface Link {
  /** The two reports' ids, in the order of the alphabet. */
  readonly ends: readonly [string, string]
  /**
   * What shows it: the `wording` of both; an `alignment` of sentences in two languages; or a `review`, where a person says that the two are of
   * one origin and their texts do not show it.
   */
  readonly by: 'wording' | 'alignment' | 'review'
  /** How many runs of five words both keep, and how many each has. */
  readonly runs: { readonly both: number; readonly each: readonly [number, number] }
  /** How much of each is found again in the other, from 0 to 1. */
  readonly coverage: readonly [number, number]
  /** The sentences of each that are found again, by their numbers. */
  readonly found: readonly [readonly number[], readonly number[]]
}

/** So many of the shorter one's runs make a copy; two reports of one event share a tenth at most. */
const COPIED = 0.3
const FEWEST_RUNS = 12
/** So much of both must be found again in the other: see docs/decisions for what was measured. */
const RETOLD = 0.175
/** Of reports with fewer sentences more must be found again: by chance shares vary the more, the fewer there are to take the mean of. */
const LONG = 12
/** So much a sum of a few hundred shares may be off. */
const ROUNDING = 1e-9
/** A sentence that is so much like another is found again. */
export const FOUND = 0.2

/** The link between two reports in one language; null where neither need have known the other. */
export function link(a: Yardstick, b: Weighed): Link | null {
  const inOrder = <T>(ofA: T, ofB: T): readonly [T, T] => (a.report.id < b.id ? [ofA, ofB] : [ofB, ofA])
  const runs = { both: a.runs(b), each: inOrder(a.report.sketch.runs.length, b.sketch.runs.length) }
  const copied = isCopy({ runs })
  if (!copied && !canRetell(a.report, b)) return null
  const retold = copied ? 0 : least(a.report, b)
  if (a.hold(b) + ROUNDING < retold) return null
  const { own, others } = a.matches
  const covered = inOrder(coverage(own), coverage(others))
  if (Math.min(...covered) < retold) return null
  return { ends: inOrder(a.report.id, b.id), by: 'wording', runs, coverage: covered, found: inOrder(again(own), again(others)) }
}

/** Whether much of the shorter one's wording stands in the longer one. */
export function isCopy({ runs }: Pick<Link, 'runs'>): boolean {
  return runs.both >= FEWEST_RUNS && wording({ runs }) >= COPIED
}

/** The share of the shorter one's runs that both have. */
export function wording({ runs }: Pick<Link, 'runs'>): number {
  const fewest = Math.min(...runs.each)
  return fewest === 0 ? 0 : runs.both / fewest
}

/** Whether one may retell the other in other words or another language, by their lengths and days alone. */
export function canRetell(one: Weighed, other: Weighed): boolean {
  return Math.min(one.weights.length, other.weights.length) >= SENTENCES && daysApart(one.published, other.published) <= DAYS
}

/** How near two reports are: to choose among several that one may come from. */
export function strength(link: Link): number {
  return wording(link) + Math.max(...link.coverage)
}

/** How much of both must be found again in the other at least, if one retells the other. */
function least(one: Weighed, other: Weighed): number {
  const sentences = Math.min(one.weights.length, other.weights.length)
  return RETOLD * Math.sqrt(LONG / Math.min(LONG, sentences))
}

function again(found: readonly Match[]): readonly number[] {
  return found.flatMap(({ alike }, at) => (alike >= FOUND ? [at] : []))
}
