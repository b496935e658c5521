import { coverage, matches, shared, type Match } from './compare.ts'
import { DAYS, daysApart } from './days.ts'
import { SENTENCES } from './lookup.ts'
import type { Weighed } from './weighed.ts'

/** Two reports of which one comes from the other, or both from a third. */
export interface Link {
  /** The two reports' ids, in the order of the alphabet. */
  readonly ends: readonly [string, string]
  /** How many runs of five words both keep, and how many each has. */
  readonly runs: { readonly both: number; readonly each: readonly [number, number] }
  /** How much of each is found again in the other, from 0 to 1. */
  readonly coverage: readonly [number, number]
  /** The sentences of each that are found again, by their numbers. */
  readonly found: readonly [readonly number[], readonly number[]]
  /** Whether it is there only because a person says that the two are of one origin. */
  readonly judged?: true
}

/** So many of the shorter one's runs make a copy; two reports of one event share a tenth at most. */
const COPIED = 0.3
const FEWEST_RUNS = 12
/** So much of both must be found again in the other: see docs/decisions for what was measured. */
const RETOLD = 0.175
/** Of reports with fewer sentences more must be found again: by chance shares vary the more, the fewer there are to take the mean of. */
const LONG = 12
/** A sentence that is so much like another is found again. */
export const FOUND = 0.2

/** The link between two reports; null where neither need have known the other. */
export function link(a: Weighed, b: Weighed): Link | null {
  const [one, other] = a.id < b.id ? [a, b] : [b, a]
  const runs = { both: shared(one.runs, other.runs), each: [one.runs.length, other.runs.length] as const }
  if (!isCopy({ runs }) && !canRetell(one, other)) return null
  const found = matches(one, other)
  const covered = [coverage(found.one), coverage(found.other)] as const
  const made: Link = { ends: [one.id, other.id], runs, coverage: covered, found: [again(found.one), again(found.other)] }
  return isCopy(made) || isRetelling(made, one, other) ? made : null
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

/** Whether one may retell the other in other words, by their lengths and days alone. */
function canRetell(one: Weighed, other: Weighed): boolean {
  return Math.min(one.sentences.length, other.sentences.length) >= SENTENCES && daysApart(one.published, other.published) <= DAYS
}

/** How near two reports are: to choose among several that one may come from. */
export function strength(link: Link): number {
  return wording(link) + Math.max(...link.coverage)
}

function isRetelling({ coverage }: Link, one: Weighed, other: Weighed): boolean {
  const sentences = Math.min(one.sentences.length, other.sentences.length)
  return canRetell(one, other) && Math.min(...coverage) >= RETOLD * Math.sqrt(LONG / Math.min(LONG, sentences))
}

function again(found: readonly Match[]): readonly number[] {
  return found.flatMap(({ alike }, at) => (alike >= FOUND ? [at] : []))
}
