import type { DatedHow } from '../../../src/model/dating.ts'

/** A date of day, month or year precision (ISO 8601) as a person writes it: "4 Sep 2025", "Mar 2025", "2025". */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  if (month === undefined) return iso
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return Number.isNaN(date.getTime()) ? iso : format.format(date)
}

/** How a report's date is known, as a clause that can follow the date. */
export const HOW_KNOWN: Readonly<Record<DatedHow, string>> = {
  given: 'date given with the report',
  dateline: 'date read from the dateline',
  stated: 'date stated in the text',
  inferred: 'at the latest, inferred from what reports tell',
  unknown: 'date unknown',
}

/** A sentence of the server's with its days as a person writes them. */
export function daysInWords(sentence: string): string {
  return sentence.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, dayInWords)
}
