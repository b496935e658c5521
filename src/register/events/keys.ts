import type { Group } from './group.ts'
import { dayOf } from './stretch.ts'

/** Under what a unit is found by others: its place or having none, the facts beside it, the month of the year; and its origin alone. */
export function putKeys({ type, place, days, facts, origins }: Group, isDated: boolean): readonly string[] {
  // all foundings are looked at together
  if (type === 'founding') return []
  const of = isDated ? 'day' : 'open'
  const month = days === null ? [] : [`of year ${monthOf(days.from)}`]
  const matters = ['', ...month, ...factsBeside(type, place, facts)]
  const places = [place ?? '?', '*'].flatMap((where) => matters.map((matter) => placeKey(of, type, where, matter)))
  return [...places, ...originKeys(type, origins, of)]
}

/** One with a place looks among those of the same place and those without one; one without a place among all. */
export function findKeys({ type, place, value, facts, origins }: Group): readonly string[] {
  const month = value !== null && /^XXXX-\d\d/.test(value) ? [`of year ${value.slice(5, 7)}`] : []
  const matters = ['', ...month, ...factsBeside(type, place, facts)]
  const places = place === null ? ['*'] : [place, '?']
  return ['day', 'open'].flatMap((of) => [
    ...places.flatMap((where) => matters.map((matter) => placeKey(of, type, where, matter))),
    ...originKeys(type, origins, of),
  ])
}

const placeKey = (of: string, type: string, where: string, matter: string): string => `${of}|${type}|${where}|${matter}`

/** Under what those of one type are that state a day and have the same place. */
export const daysIn = (type: string, place: string): string => placeKey('day', type, place, '')

function originKeys(type: Group['type'], origins: Group['origins'], of: string): readonly string[] {
  return [...origins].map((origin) => `${of}|${type}|origin ${origin}`)
}

function factsBeside(type: Group['type'], place: Group['place'], facts: Group['facts']): readonly string[] {
  const own = `${type}|${place ?? ''}`
  return [...facts].filter(({ matter }) => matter !== own).map(({ name }) => name)
}

const monthOf = (day: number): string => dayOf(day).toISOString().slice(5, 7)
