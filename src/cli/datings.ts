import type { Dating, Reason } from '../model/dating.ts'
import type { Span } from '../model/span.ts'
import { paint } from './paint.ts'

/** How many reasons for a date are shown: the first ones decide it. */
const SHOWN = 4

/** When a report without a day of its own was written, as far as it is known, and why. */
export function datingLines({ how, from, to, reasons, contradiction }: Dating): readonly string[] {
  if (contradiction)
    return [
      paint('bold', 'date unknown: two things cannot both hold'),
      ...contradiction.flatMap((reason) => [bounds(reason), ...because(reason)]),
    ]
  const head =
    how === 'inferred' ? `date inferred: ${stretch({ from, to })}` : `date unknown${(from ?? to) ? `: ${stretch({ from, to })}` : ''}`
  const more = reasons.length > SHOWN ? [paint('dim', `  and ${reasons.length - SHOWN} more that say less`)] : []
  return [paint('bold', head), ...reasons.slice(0, SHOWN).flatMap(because), ...more]
}

/** "2025-09-04 to 2025-09-11", "not before 2025-05-06"; one day where it is one. */
export function stretch({ from, to }: Span): string {
  if (from !== null && to !== null) return from === to ? from : `${from} to ${to}`
  if (from !== null) return `not before ${from}`
  return to === null ? 'unknown' : `not after ${to}`
}

const bounds = (reason: Reason): string => `  ${stretch(reason)}`

function because({ message, quotes }: Reason): readonly string[] {
  const words = quotes.map(({ text, document }) => `»${text.replace(/\s+/g, ' ')}« (${document})`)
  return [`  because ${message}`, ...words.map((line) => paint('dim', `    ${line}`))]
}
