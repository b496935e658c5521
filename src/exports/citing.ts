import type { Dating } from '../model/dating.ts'
import type { Kept, Known } from './known.ts'
import { webAddress } from './address.ts'

/** A report as footnotes cite it. */
export interface Cited {
  readonly document: Kept
  /** ISO days between which it was written, both the same where the day is known; null: unknown, or open at an end. */
  readonly days: readonly [from: string, to: string] | null
  /** Whether the days are inferred from what reports say. */
  readonly inferred: boolean
  readonly address: string | null
  /** ISO day on which it was added to the store: until then it could be looked up. */
  readonly seen: string
}

/** The reports as they are cited, in the order of time. */
export function cited({ register, documents }: Known): readonly Cited[] {
  const datings = new Map(register.datings.map((dating) => [dating.report, dating]))
  return register.reports.flatMap(({ id }) => {
    const document = documents.get(id)
    if (!document) return []
    const dating = datings.get(id)
    return [
      {
        document,
        days: daysOf(dating),
        inferred: dating?.how === 'inferred',
        address: webAddress(document.url),
        seen: document.added.slice(0, 10),
      },
    ]
  })
}

function daysOf(dating: Dating | undefined): Cited['days'] {
  return dating?.from && dating.to ? [dating.from, dating.to] : null
}
