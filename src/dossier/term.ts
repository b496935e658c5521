/** A person's time in an office: ISO days, half-open; `to` null: still in office. */
export interface Term {
  readonly person: string
  readonly from: string
  readonly to: string | null
}

/** Notes that something is wrong with the line under reading. */
export type Wrong = (what: string, cure: string) => void

const TERM = /^(?<person>[^,]+), (?:since (?<since>\S+)|(?<from>\S+) to (?<to>\S+))$/

/** `Olaf Scholz, 2021-12-08 to 2025-05-06` or `Friedrich Merz, since 2025-05-06`; null, and noted, where it is neither. */
export function readTerm(text: string, wrong: Wrong): Term | null {
  const { person, since, from = since, to = null } = TERM.exec(text)?.groups ?? {}
  if (!person || !from) {
    wrong(`${JSON.stringify(text)} is no term of office`, 'write "NAME, YYYY-MM-DD to YYYY-MM-DD" or "NAME, since YYYY-MM-DD"')
    return null
  }
  for (const day of [from, to])
    if (day !== null && !isDay(day)) {
      wrong(`${JSON.stringify(day)} is no day of the calendar`, 'write it as YYYY-MM-DD')
      return null
    }
  if (to !== null && to < from) {
    wrong(`the term of ${person} ends (${to}) before it begins (${from})`, 'put the earlier day first')
    return null
  }
  if (to === from) {
    wrong(`the term of ${person} ends on the day it begins (${from})`, 'write the day on which the next began')
    return null
  }
  return { person, from, to }
}

/** Whether the text is an ISO day that exists: `Date` takes 2025-02-30 for the 2nd of March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
