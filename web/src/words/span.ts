import type { Span } from '../../../src/model/span.ts'
import { dayInWords } from './day.ts'

/** "4 Sept 2025 to 11 Sept 2025", "not before 6 May 2025"; one day where it is one; null where neither end is known. */
export function spanInWords({ from, to }: Span): string | null {
  if (from !== null && to !== null) return from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`
  if (from !== null) return `not before ${dayInWords(from)}`
  return to === null ? null : `not after ${dayInWords(to)}`
}
