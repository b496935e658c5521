import { allOf } from '../model/alternatives.ts'
import { counted } from '../model/counted.ts'
import type { Words } from './citing.ts'

/** Words for reading, with who says them, where they stand, and the ids and addresses by which they are cited. */
export function wordLines({ quote, speaker, via, title, outlet, day, dayHow, kind, statement, report, address, url }: Words): string {
  const who = [...(speaker === null ? [] : [speaker]), ...(via === null ? [] : [`via ${via}`])].join(', ')
  const when = day === null ? 'undated' : dayHow === 'inferred' ? `${day} at the latest (inferred)` : day
  const source = [title, outlet, when, kind === 'press' ? null : kind, statement, report, address, url]
  return `  »${oneLine(quote)}«${who === '' ? '' : ` — ${who}`}\n    ${source.filter((part) => part !== null).join(' · ')}`
}

/** The same of several, each on lines of its own; `more`: how many are left out. */
export function citedLines(words: readonly Words[], more = 0): readonly string[] {
  return [...words.map(wordLines), ...(more > 0 ? [`  … and ${more} more`] : [])]
}

/** " if ceasefire or peace_deal, approval"; nothing where there is no condition. */
export function provided(conditions: readonly string[], alternatives: readonly (readonly string[])[]): string {
  const named = allOf(conditions, alternatives).map((group) => group.join(' or '))
  return named.length === 0 ? '' : ` if ${named.join(', ')}`
}

/** How much of a list is given, "30 of 72 cells", and how the rest is asked for. */
export function listHead(shown: number, noun: string, { total, next }: { readonly total: number; readonly next: string | null }): string {
  const many = shown === total ? counted(total, noun) : `${shown} of ${counted(total, noun)}`
  return next === null ? many : `${many} (for those that follow, ask again with cursor ${next})`
}

/** A number for reading, with three digits that count. */
export function rounded(value: number): string {
  return String(Number(value.toPrecision(3)))
}

/** "2 to 5", or one number where both ends are the same. */
export function ranged({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? rounded(low) : `${rounded(low)} to ${rounded(high)}`
}

/** " as known on 2025-09-04", or nothing. */
export function asKnown(asOf: string | null): string {
  return asOf === null ? '' : `, as known on ${asOf}`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
